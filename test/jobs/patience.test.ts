import { expect } from 'chai';
import { waitBefore } from '../../src/jobs/patience.ts';

describe('the patience with a busy Teams', () => {
  for (const [tried, asked, jitter, ms] of [
    [1, undefined, 0, 1_000],
    [1, undefined, 1, 1_500],
    [2, undefined, 0, 2_000],
    [3, undefined, 0.5, 5_000],
    [4, undefined, 0, undefined],
    [1, 0, 0.7, 0],
    [2, 12_000, 0.7, 12_000],
    [1, 30_000, 0, 30_000],
    [1, 30_001, 0, undefined],
    [4, 10, 0, undefined],
  ] as const)
    it(`after try ${tried}, asked for ${asked ?? 'nothing'}: ${ms === undefined ? 'no more' : `${ms} ms`}`, () => {
      expect(waitBefore(tried, asked, jitter)).to.equal(ms);
    });
});
