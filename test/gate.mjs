/**
 * The whole gate. Each stage is one check, each test another; the quick stages run first and side by side, and all
 * run whatever the others say. The last line counts: "N passed, N failed".
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FLOOR = 90;
/** The predicates that decide who may do what: every line and branch of these is tested. */
const PREDICATES = /[/\\]may(-[\w-]+)?\.ts$|[/\\]src[/\\]domain[/\\]caller\.ts$/;

const counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs one of the installed programs with this Node, without a shell. */
const run = (args, { env = {}, live = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    const parts = [];
    child.stdout?.on('data', (part) => parts.push(part));
    child.stderr?.on('data', (part) => parts.push(part));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(parts).toString() }));
  });

/** Counts a check and says how it went; a fault is shown in full. */
const count = (name, fault, seconds) => {
  counts[fault ? 'failed' : 'passed'] += 1;
  const took = seconds === undefined ? '' : `  ${seconds.toFixed(1)} s`;
  console.log(`${fault ? 'FAILED' : 'ok    '}  ${name}${took}`);
  if (fault) console.log(`\n${fault.trimEnd()}\n`);
};

const stage = async (name, args, faultOf = () => undefined) => {
  const began = performance.now();
  const { ok, output } = await run(args);
  const fault = ok ? faultOf(output) : output || 'It stopped without a word.';
  count(name, fault, (performance.now() - began) / 1000);
};

const sources = () => readdirSync('src', { recursive: true }).filter((file) => file.endsWith('.ts')).length;

/** With the wrong TypeScript dependency-cruiser sees no file at all, and finds no fault in it. */
const tooFewCruised = (output) => {
  const cruised = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
  if (cruised >= sources()) return undefined;
  return `Only ${cruised} of ${sources()} source files were looked at: is typescript 6 installed?\n${output}`;
};

/** Runs tests, counts them and says how it went; what is not shown as it comes is shown where a test failed. */
const tests = async (name, args, { live = false } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  const file = join(folder, 'counts.json');
  const { ok, output } = await run(args, { env: { GATE_COUNTS: file }, live });
  const told = read(file);
  rmSync(folder, { recursive: true });
  if (!ok && output) console.log(`\n${output.trimEnd()}`);
  if (!told?.passed) return count(name, 'No test passed: the run broke before its end.');
  for (const key of ['passed', 'failed', 'skipped']) counts[key] += told[key];
  console.log(
    `${told.failed ? 'FAILED' : 'ok    '}  ${told.passed + told.failed} ${name}  ${(told.ms / 1000).toFixed(1)} s`,
  );
  if (!ok && !told.failed) count(`the end of the ${name}`, 'The run failed after its last test.');
  return undefined;
};

const MOCHA = 'node_modules/mocha/bin/mocha.js';
const IN_BROWSER = 'test/browser/**/*.test.ts';

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const short = ([file, { lines, branches }]) =>
  `  ${file.slice(file.lastIndexOf('src'))}: ${lines.pct}% of lines, ${branches.pct}% of branches`;

const below =
  (floor) =>
  ([, { lines, branches }]) =>
    Math.min(lines.pct, branches.pct) < floor;

const coverage = () => {
  const { total, ...files } = read('coverage/coverage-summary.json') ?? {};
  if (!total) return count('coverage', 'There is no coverage report.');
  const all = Object.entries(files);
  const worst = all.filter(below(FLOOR)).map(short).join('\n');
  const whole = `${total.lines.pct}% of lines and ${total.branches.pct}% of branches`;
  const low = below(FLOOR)(['', total]) && `Tests reach ${whole}; ${FLOOR}% of each is wanted.\n${worst}`;
  count(`coverage: ${whole}`, low || undefined);
  const predicates = all.filter(([file]) => PREDICATES.test(file));
  const open = predicates.filter(below(100)).map(short);
  const none = predicates.length
    ? undefined
    : 'No permission predicate was found: is it still src/**/may.ts?';
  const untested = `Add a case for each role: every permission predicate is tested whole.\n${open.join('\n')}`;
  count(`coverage of ${predicates.length} files of permission predicates`, open.length ? untested : none);
};

rmSync('coverage', { recursive: true, force: true });
await stage('format and lint', [
  'node_modules/@biomejs/biome/bin/biome',
  'ci',
  '--error-on-warnings',
  '--colors=off',
  '.',
]);
await Promise.all([
  stage('types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']),
  stage(
    'boundaries',
    ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--output-type', 'err-long'],
    tooFewCruised,
  ).then(() => stage('build', ['src/cli/launch.mjs'])),
]);
// A browser is mostly waited for: its journeys go beside all others, whose coverage is what counts.
await Promise.all([
  tests(
    'tests',
    ['node_modules/c8/bin/c8.js', process.execPath, MOCHA, 'test/**/*.test.ts', '--ignore', IN_BROWSER],
    { live: true },
  ),
  tests('tests in a browser', [MOCHA, IN_BROWSER]),
]);
coverage();
const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed ? 1 : 0;
