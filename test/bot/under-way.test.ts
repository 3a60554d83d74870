import { expect } from 'chai';
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
    const began = performance.now();
    await tasks.settled(50);
    expect(performance.now() - began).to.be.below(2_000);
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

  it('lets a failure through', async () => {
    const failed = await within(5_000, Promise.reject(new Error('no'))).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(Error);
  });
});
