import { expect } from 'chai';
import { coordinators } from '../../../src/domain/caller.ts';
import { mayErase } from '../../../src/features/keeping/may.ts';
import { aCaller, aPerson, aStranger, code, PEOPLE } from '../../support/builders.ts';

const callers = {
  stranger: aStranger(),
  pending: aStranger('Sam', 'pending'),
  member: aCaller(PEOPLE.mara),
  lead: aCaller(PEOPLE.dev),
  deputy: aCaller(aPerson({ id: 'MEM-DPTY', role: 'deputy', authority: code('886') })),
  chair: aCaller(PEOPLE.hugh),
  coordinator: aCaller(PEOPLE.cora),
};

const TABLE: readonly (readonly [who: keyof typeof callers, others: boolean])[] = [
  ['stranger', false],
  ['pending', false],
  ['member', false],
  ['lead', false],
  ['deputy', false],
  ['chair', false],
  ['coordinator', true],
];

describe('who may look after what is kept', () => {
  for (const [who, others] of TABLE) {
    it(`${who}: ${others ? 'sees the schedule and erases others' : 'does neither'}`, () => {
      expect(coordinators.allows(callers[who])).to.equal(others);
      expect(mayErase(callers[who], PEOPLE.ines)).to.equal(others);
    });
    it(`${who}: erases nobody by that name who is themselves`, () => {
      const self = callers[who].person ?? PEOPLE.mara;
      expect(mayErase(callers[who], self)).to.equal(false);
    });
  }
});
