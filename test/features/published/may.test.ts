import { expect } from 'chai';
import type { Caller } from '../../../src/domain/caller.ts';
import type { RoleName } from '../../../src/domain/person.ts';
import { loaders, mayLoad, readers } from '../../../src/features/published/may.ts';
import { aCaller, aPerson, aStranger } from '../../support/builders.ts';

const as = (role: RoleName): Caller => aCaller(aPerson({ role }));

const CALLERS: readonly (readonly [who: string, caller: Caller, read: boolean, load: boolean])[] = [
  ['a stranger', aStranger(), false, false],
  ['somebody pending', aStranger('Pat', 'pending'), false, false],
  ['a member', as('member'), true, false],
  ['a lead', as('lead'), true, false],
  ['a deputy', as('deputy'), true, false],
  ['the chair', as('chair'), true, false],
  ['a coordinator', as('coordinator'), true, true],
];

describe('who may use published figures', () => {
  for (const [who, caller, read, load] of CALLERS)
    it(`lets ${who} ${read ? '' : 'not '}see what is loaded, and ${load ? '' : 'not '}load a file`, () => {
      expect(readers.allows(caller)).to.equal(read);
      expect(loaders.allows(caller)).to.equal(load);
      expect(mayLoad(caller)).to.equal(load);
    });
});
