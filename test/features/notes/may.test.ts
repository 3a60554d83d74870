import { expect } from 'chai';
import type { RoleName } from '../../../src/domain/person.ts';
import { keepers, mayRead } from '../../../src/features/notes/may.ts';
import { aCaller, aPerson, aStranger } from '../../support/builders.ts';

const member = (role: RoleName) => aCaller(aPerson({ role }));
const STATES = ['draft', 'circulated', 'confirmed'] as const;

/** Who, whether they keep the notes, and whether they read a draft, circulated and confirmed notes. */
const TABLE = [
  ['a stranger', aStranger(), false, [false, false, false]],
  ['a pending person', aStranger('Sam Newcome', 'pending'), false, [false, false, false]],
  ['a member', member('member'), false, [false, true, true]],
  ['a lead', member('lead'), false, [false, true, true]],
  ['a deputy', member('deputy'), false, [false, true, true]],
  ['the chair', member('chair'), true, [true, true, true]],
  ['a coordinator', member('coordinator'), true, [true, true, true]],
] as const;

describe('who may do what with notes', () => {
  for (const [who, caller, keeps, reads] of TABLE)
    it(`lets ${who} ${keeps ? 'keep' : 'not keep'} them [row 9]`, () => {
      expect(keepers.allows(caller)).to.equal(keeps);
      expect(STATES.map((state) => mayRead(caller, { state }))).to.deep.equal(reads);
    });
});
