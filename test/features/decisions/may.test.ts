import { expect } from 'chai';
import type { Caller } from '../../../src/domain/caller.ts';
import type { RoleName } from '../../../src/domain/person.ts';
import { mayDecide, mayRead, mayRecord } from '../../../src/features/decisions/may.ts';
import { aCaller, aPerson, aStranger } from '../../support/builders.ts';

const as = (role: RoleName): Caller => aCaller(aPerson({ role }));

/** Everybody there can be: whether they may read and propose, and whether they may record what became of it. */
const CALLERS: readonly (readonly [who: string, caller: Caller, propose: boolean, decide: boolean])[] = [
  ['a stranger', aStranger(), false, false],
  ['somebody pending', aStranger('Pat', 'pending'), false, false],
  ['a member', as('member'), true, false],
  ['a lead', as('lead'), true, false],
  ['a deputy', as('deputy'), true, false],
  ['the chair', as('chair'), true, true],
  ['a coordinator', as('coordinator'), true, true],
];

describe('who may use the decisions register', () => {
  for (const [who, caller, propose, decide] of CALLERS)
    it(`lets ${who} ${propose ? '' : 'not '}read and propose, and ${decide ? '' : 'not '}record an outcome`, () => {
      expect(mayRead(caller)).to.equal(propose);
      expect(mayRecord(caller, 'proposed')).to.equal(propose);
      expect(mayRecord(caller, 'agreed')).to.equal(decide);
      expect(mayRecord(caller, 'not-agreed')).to.equal(decide);
      expect(mayDecide(caller)).to.equal(decide);
    });
});
