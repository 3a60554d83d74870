import { expect } from 'chai';
import { timeLimit } from '../../src/apart/time-limit.ts';

const MS = 60;

/** How long by the clock until it ends, where the process has had that much of a processor at each look. */
const endsAfter = (had: () => number): Promise<number> => {
  const began = performance.now();
  return new Promise((resolve) => timeLimit(MS, () => resolve(performance.now() - began), had));
};

describe('the time that work may take', () => {
  it('is up by the clock where the machine was free', async () => {
    const began = performance.now();
    expect(await endsAfter(() => performance.now() - began)).to.be.within(MS - 1, 3 * MS - 1);
  });

  it('goes on where the machine was too busy to give it as much of a processor', async () => {
    let looks = 0;
    await endsAfter(() => {
      looks += 1;
      // The first look is at the beginning.
      return looks > 2 ? MS : 0;
    });
    expect(looks).to.equal(3);
  });

  it('is up after three times as long, whatever it has had', async () => {
    expect(await endsAfter(() => 0)).to.be.at.least(3 * MS - 1);
  });

  it('is counted no more once it is stopped', async () => {
    let ended = false;
    const stop = timeLimit(5, () => {
      ended = true;
    });
    stop();
    await endsAfter(() => 0);
    expect(ended).to.equal(false);
  });

  it('is of this process, unless it is told otherwise', async () => {
    const began = performance.now();
    await new Promise<void>((resolve) => {
      timeLimit(20, resolve);
    });
    expect(performance.now() - began).to.be.at.least(19);
  });
});
