import { writeFileSync } from 'node:fs';
import mocha from 'mocha';

const WIDTH = 100;
/** What takes longer is named by the gate, the slowest first. */
const SLOW_MS = 4_000;

/** A dot for each test, each failure in full, and the counts: on the last line, or to the gate where it asks. */
export default class Reporter extends mocha.reporters.Base {
  constructor(runner, options) {
    super(runner, options);
    let column = 0;
    const mark = (sign) => {
      process.stdout.write(column % WIDTH === WIDTH - 1 ? `${sign}\n` : sign);
      column += 1;
    };
    const slow = [];
    runner.on('pass', (test) => {
      mark('.');
      if (test.duration > SLOW_MS) slow.push({ ms: test.duration, title: test.fullTitle() });
    });
    this.slow = slow;
    runner.on('pending', () => mark(','));
    runner.on('fail', () => mark('!'));
    runner.once('end', () => this.close());
  }

  close() {
    console.log();
    if (this.failures.length) mocha.reporters.Base.list(this.failures);
    const { passes, failures, pending, duration } = this.stats;
    const counts = { passed: passes, failed: failures, skipped: pending, ms: duration, slow: this.slow };
    if (process.env.GATE_COUNTS) writeFileSync(process.env.GATE_COUNTS, JSON.stringify(counts));
    else console.log(`${passes} passed, ${failures} failed${pending ? `, ${pending} skipped` : ''}`);
  }
}
