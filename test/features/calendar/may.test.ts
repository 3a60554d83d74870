import { expect } from 'chai';
import type { Caller } from '../../../src/domain/caller.ts';
import type { RoleName } from '../../../src/domain/person.ts';
import { mayPlan, mayRead, planners } from '../../../src/features/calendar/may.ts';
import { aCaller, aPerson, aStranger } from '../../support/builders.ts';

const as = (role: RoleName): Caller => aCaller(aPerson({ role }));

/** Everybody there can be: whether they may read the calendar, and whether they may change it. */
const CALLERS: readonly (readonly [who: string, caller: Caller, read: boolean, plan: boolean])[] = [
  ['a stranger', aStranger(), false, false],
  ['somebody pending', aStranger('Pat', 'pending'), false, false],
  ['a member', as('member'), true, false],
  ['a lead', as('lead'), true, false],
  ['a deputy', as('deputy'), true, false],
  ['the chair', as('chair'), true, true],
  ['a coordinator', as('coordinator'), true, true],
];

describe('who may use the calendar', () => {
  for (const [who, caller, read, plan] of CALLERS) {
    it(`lets ${who} ${read ? '' : 'not '}read it`, () => expect(mayRead(caller)).to.equal(read));
    it(`lets ${who} ${plan ? '' : 'not '}plan, move and cancel`, () => {
      expect(mayPlan(caller)).to.equal(plan);
      expect(planners.allows(caller)).to.equal(plan);
    });
  }
});
