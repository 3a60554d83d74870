import { expect } from 'chai';
import { readiness } from '../../src/web/health.ts';

describe('readiness', () => {
  let now = 0;
  let asked = 0;
  const elapsed = (): number => now;
  beforeEach(() => {
    now = 0;
    asked = 0;
  });

  it('is so while the tables answer, asked at most every five seconds', async () => {
    const ready = readiness(async () => {
      asked += 1;
    }, elapsed);
    expect([await ready(), await ready()]).to.deep.equal([true, true]);
    expect(asked).to.equal(1);
    now = 5_001;
    await ready();
    expect(asked).to.equal(2);
  });

  it('is not so when they refuse', async () => {
    const ready = readiness(() => Promise.reject(new Error('gone')), elapsed);
    expect(await ready()).to.equal(false);
  });

  it('is not so when they do not answer in two seconds', async () => {
    const ready = readiness(() => new Promise(() => undefined), elapsed);
    const began = performance.now();
    expect(await ready()).to.equal(false);
    expect(performance.now() - began).to.be.at.least(1_900);
  });
});
