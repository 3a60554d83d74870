import { expect } from 'chai';
import { protect } from '../../../src/domain/disclosure/protect.ts';
import { attackStory, together } from '../../support/attack/attack.ts';
import { bare } from '../../support/attack/bare.ts';
import { CAREFUL, CARELESS } from '../../support/attack/outlets.ts';

/** A slice of what the soak tells: the same stories by the same seeds. */
const STORIES = 40;
const seeds = (many: number): readonly number[] => Array.from({ length: many }, (_, seed) => seed + 1);

describe('an attacker who knows everything but the hidden figures', () => {
  it('works none of them out, alone or with two authorities, whatever is asked [row 34]', () => {
    const { cells, found, undecided } = together(
      seeds(STORIES).map((seed) => attackStory(seed, protect, CAREFUL)),
    );
    expect(cells).to.be.greaterThan(STORIES * 50);
    expect([...found, ...undecided]).to.deep.equal([]);
  });

  it('finds a great many where small numbers alone are hidden', () => {
    const { cells, found } = together(seeds(15).map((seed) => attackStory(seed, bare, CAREFUL)));
    expect(found.length).to.be.greaterThan(cells / 3);
  });

  it('finds some where an outlet adds up the figures themselves', () => {
    const { found } = together(seeds(10).map((seed) => attackStory(seed, protect, CARELESS)));
    expect(found.length).to.be.greaterThan(50);
  });
});
