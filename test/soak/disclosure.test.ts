import { expect } from 'chai';
import { protect } from '../../src/domain/disclosure/protect.ts';
import { attackStory, type Outcome } from '../support/attack/attack.ts';
import { bare } from '../support/attack/bare.ts';
import { CAREFUL } from '../support/attack/outlets.ts';
import { counted, figure } from './figure.ts';

const STORIES = process.env['SOAK'] ? 10_000 : 20;
const SEED = Number(process.env['SEED'] ?? 100_000);

const tally = (many: number, attack: (seed: number) => Outcome) => {
  const sum = { cells: 0, found: 0, undecided: 0, totals: 0, first: '' };
  for (let seed = SEED; seed < SEED + many; seed += 1) {
    const { cells, found, undecided, totals } = attack(seed);
    sum.cells += cells;
    sum.found += found.length;
    sum.undecided += undecided.length;
    sum.totals += totals;
    sum.first ||= found[0] ?? undecided[0] ?? '';
  }
  return sum;
};

describe('disclosure control under attack', () => {
  it(`leaves each hidden figure of ${counted(STORIES)} random periods at least two numbers`, () => {
    const { cells, found, undecided, totals, first } = tally(STORIES, (seed) =>
      attackStory(seed, protect, CAREFUL),
    );
    figure(
      `disclosure: ${counted(STORIES)} periods from seed ${SEED}, ${counted(cells)} attacks on hidden figures, ${counted(totals)} totals shown with hidden figures in them, ${counted(found)} worked out, ${counted(undecided)} undecided`,
    );
    expect(first).to.equal('');
  });

  it('is what keeps them: without it the attacker works them out', () => {
    const many = Math.max(10, STORIES / 50);
    const { cells, found } = tally(many, (seed) => attackStory(seed, bare, CAREFUL));
    figure(
      `disclosure: small numbers alone hidden, ${counted(many)} periods: ${counted(found)} of ${counted(cells)} worked out`,
    );
    expect(found).to.be.greaterThan(cells / 3);
  });
}).timeout(3_600_000);
