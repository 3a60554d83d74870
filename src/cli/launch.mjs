/**
 * Compiles src to dist where dist is stale, then runs the program of src/cli that is named: start or bot. It is plain
 * JavaScript because it runs before anything is compiled. An installation without TypeScript brings a fresh dist.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stampFile = join(root, 'dist', '.stamp');
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** The same for the same sources, settings and packages, whenever and wherever they were written. */
const stampNow = () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true }).filter((file) =>
    /\.(ts|css)$/.test(file),
  );
  const inputs = [...sources.sort().map((file) => join('src', file)), ...SETTINGS];
  const hash = createHash('sha256');
  for (const file of inputs) hash.update(`${file}\0${read(join(root, file))}\0`);
  return hash.digest('hex');
};
const SETTINGS = ['src/tsconfig.json', 'tsconfig.json', 'package-lock.json'];

/** Where types are checked beside it, as in the gate, it need not check them too. */
const UNCHECKED = '--unchecked';
const COMPILE = [
  'node_modules/typescript/bin/tsc',
  '-p',
  'src/tsconfig.json',
  ...(process.argv.includes(UNCHECKED) ? ['--noCheck'] : []),
];
/** What browsers load: one script and one stylesheet. */
const BUNDLE = [
  'node_modules/esbuild/bin/esbuild',
  'src/tab/client/main.ts',
  '--bundle',
  '--minify',
  '--format=iife',
  '--target=es2022',
  '--legal-comments=none',
  '--outfile=dist/browser/tab.js',
  '--log-level=warning',
];

/** A program of its own, so that the compiler's memory is gone before the bot starts; a Ctrl-C ends both. */
const make = (args) =>
  new Promise((resolve) => {
    const compiler = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', process.stderr, process.stderr],
    });
    const end = (signal) => compiler.kill(signal);
    process.on('SIGINT', end).on('SIGTERM', end);
    compiler.on('close', (code, signal) => {
      process.off('SIGINT', end).off('SIGTERM', end);
      if (signal) process.exit(130);
      resolve(code === 0);
    });
  });

const program = process.argv[2] === UNCHECKED ? undefined : process.argv[2];
const stamp = stampNow();
if (read(stampFile) !== stamp) {
  console.error('Compiling: this takes a few seconds, and only after a change.');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  if (!(await make(COMPILE)) || !(await make(BUNDLE))) {
    console.error('It does not compile: put right what is named above, and start again.');
    process.exit(1);
  }
  writeFileSync(stampFile, stamp);
}
if (program) await import(pathToFileURL(join(root, 'dist', 'cli', `${program}.js`)).href);
