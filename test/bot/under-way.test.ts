import { expect } from 'chai';
import { inTime, WORK_MS } from '../../src/bot/in-time.ts';
import { underWay } from '../../src/bot/under-way.ts';
import { LATE, within } from '../../src/bot/within.ts';
import { createLog } from '../../src/log.ts';

describe('work under way', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  beforeEach(() => {
    lines.length = 0;
  });

  it('is waited for, with what it sets going meanwhile', async () => {
    const tasks = underWay(log);
    const done: string[] = [];
    tasks.track(
      'first',
      Promise.resolve().then(() => {
        done.push('first');
        tasks.track(
          'second',
          Promise.resolve().then(() => done.push('second')),
        );
      }),
    );
    await tasks.settled(5_000);
    expect(done).to.deep.equal(['first', 'second']);
  });

  it('is waited for no longer than was said', async () => {
    const tasks = underWay(log);
    tasks.track('endless', new Promise(() => undefined));
    expect(await within(60_000, tasks.settled(50))).to.equal(undefined);
  });

  it('that fails is logged and thrown at nobody', async () => {
    const tasks = underWay(log);
    tasks.track('doomed', Promise.reject(new Error('a child’s name')));
    await tasks.settled(5_000);
    expect(lines.join('')).to.include('doomed').and.include('unfinished').and.not.include('child');
  });
});

describe('a time limit', () => {
  it('gives the outcome where that is first, and LATE where it is not', async () => {
    expect(await within(5_000, Promise.resolve(1))).to.equal(1);
    expect(await within(1, new Promise(() => undefined))).to.equal(LATE);
  });

  it('of an invoke is over 3 s after it arrived, whatever was waited for before its work began', async () => {
    const endless = new Promise(() => undefined);
    expect(await inTime({ elapsed: () => 3_000, workMs: WORK_MS }, 0, endless)).to.equal(LATE);
    expect(await inTime({ elapsed: () => 2_499, workMs: WORK_MS }, 0, endless)).to.equal(LATE);
  });

  it('lets a failure through', async () => {
    const failed = await within(5_000, Promise.reject(new Error('no'))).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(Error);
  });
});
