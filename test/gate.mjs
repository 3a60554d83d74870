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
/** The tests that took longest. */
const slow = [];
const SLOWEST = 12;

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
const tests = async (name, args, { live = false, env = {} } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  const file = join(folder, 'counts.json');
  const { ok, output } = await run(args, { env: { ...env, GATE_COUNTS: file }, live });
  const told = read(file);
  rmSync(folder, { recursive: true });
  if (!ok && output) console.log(`\n${output.trimEnd()}`);
  if (!told?.passed) return count(name, 'No test passed: the run broke before its end.');
  for (const key of ['passed', 'failed', 'skipped']) counts[key] += told[key];
  slow.push(...told.slow);
  console.log(
    `${told.failed ? 'FAILED' : 'ok    '}  ${told.passed + told.failed} ${name}  ${(told.ms / 1000).toFixed(1)} s`,
  );
  if (!ok && !told.failed) count(`the end of the ${name}`, 'The run failed after its last test.');
  return undefined;
};

const MOCHA = 'node_modules/mocha/bin/mocha.js';
const inAll = (folders) => folders.map((folder) => `test/${folder}/**/*.test.ts`);
const IN_BROWSER = inAll(['browser']);
/** The whole bot, or real tables, in each. */
const WHOLE = inAll(['contract', 'jobs', 'journeys', 'storage']);
/** They start the programs, and mostly wait for them. */
const PROGRAMS = [
  ...inAll(['cli', 'house', 'soak']),
  'test/main.test.ts',
  'test/app-package/package.test.ts',
];
const ROOMS = inAll(['documents', 'domain', 'features']);
/** What tests reach is written here by whatever process they run in, and counted together. */
const REACHED = { NODE_V8_COVERAGE: join(process.cwd(), 'coverage/tmp') };

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
const types = stage('types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']).then(() =>
  stage('types of the tab', ['node_modules/typescript/bin/tsc', '-p', 'src/tab/client/tsconfig.json']),
);
// The tests start what is built.
await stage('build', ['src/cli/launch.mjs', '--unchecked']);

const named = [...IN_BROWSER, ...WHOLE, ...PROGRAMS, ...ROOMS];
const others = named.flatMap((glob) => ['--ignore', glob]);
const queue = [
  () => tests('tests of the whole', [MOCHA, ...WHOLE], { env: REACHED }),
  () => tests('tests in a browser', [MOCHA, ...IN_BROWSER]),
  () => tests('tests of programs', [MOCHA, ...PROGRAMS], { env: REACHED, live: true }),
  () => tests('tests of rooms and rules', [MOCHA, ...ROOMS], { env: REACHED, live: true }),
  () => tests('tests of other parts', [MOCHA, 'test/**/*.test.ts', ...others], { env: REACHED, live: true }),
];
/** Takes from the queue what is next until nothing is left. */
const lane = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) await next();
};
const boundaries = () =>
  stage(
    'boundaries',
    ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', 'src', '--output-type', 'err-long'],
    tooFewCruised,
  );
// One process of tests uses one processor, and waits much of its time: three keep two processors at work.
await Promise.all([types.then(boundaries), lane(), lane(), lane()]);
await run(['node_modules/c8/bin/c8.js', 'report']);
coverage();
slow.sort((a, b) => b.ms - a.ms);
for (const { ms, title } of slow.slice(0, SLOWEST))
  console.log(`slow    ${(ms / 1000).toFixed(1)} s  ${title}`);
const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
console.log(`\n${counts.passed} passed, ${counts.failed} failed${skipped}`);
process.exitCode = counts.failed ? 1 : 0;
