import { expect } from 'chai';
import type { Caller } from '../../../src/domain/caller.ts';
import type { RoleName } from '../../../src/domain/person.ts';
import { holders, mayHold } from '../../../src/features/meetings/may.ts';
import { aCaller, aPerson, aStranger } from '../../support/builders.ts';

const as = (role: RoleName): Caller => aCaller(aPerson({ role }));

/** Everybody there can be, and whether they may start and end meetings. */
const CALLERS: readonly (readonly [who: string, caller: Caller, may: boolean])[] = [
  ['a stranger', aStranger(), false],
  ['somebody pending', aStranger('Pat', 'pending'), false],
  ['a member', as('member'), false],
  ['a lead', as('lead'), false],
  ['a deputy', as('deputy'), false],
  ['the chair', as('chair'), true],
  ['a coordinator', as('coordinator'), true],
];

describe('who may start and end a meeting', () => {
  for (const [who, caller, may] of CALLERS)
    it(`${may ? 'is' : 'is not'} ${who}`, () => {
      expect(mayHold(caller)).to.equal(may);
      expect(holders.allows(caller)).to.equal(may);
    });
});
