import { expect } from 'chai';
import { queueing } from '../../src/core/queue.ts';

describe('a queue', () => {
  it('runs what shares a key in the order it came, and the rest at once', async () => {
    const queue = queueing();
    const order: string[] = [];
    const waits: (() => void)[] = [];
    const first = queue(['a', 'b'], async () => {
      await new Promise<void>((resolve) => waits.push(resolve));
      order.push('first');
    });
    const second = queue(['b'], async () => order.push('second'));
    await queue(['c'], async () => order.push('other'));
    for (const go of waits) go();
    await Promise.all([first, second]);
    expect(order).to.deep.equal(['other', 'first', 'second']);
  });

  it('goes on after a piece of work that failed', async () => {
    const queue = queueing();
    const failed = queue(['a'], async () => Promise.reject(new Error('no table')));
    const next = queue(['a'], async () => 'done');
    expect(await failed.catch((error: Error) => error.message)).to.equal('no table');
    expect(await next).to.equal('done');
  });
});

describe('work in order', () => {
  it('is done one after the other for one key, whatever fails', async () => {
    const order = queueing();
    const done: string[] = [];
    let pass: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      pass = resolve;
    });
    const first = order(['a'], async () => {
      await gate;
      done.push('first');
      throw new Error('no');
    }).catch(() => 'failed');
    const second = order(['a'], async () => void done.push('second'));
    await order(['b'], async () => void done.push('other'));
    pass();
    expect(await first).to.equal('failed');
    await second;
    expect(done).to.deep.equal(['other', 'first', 'second']);
  });
});
