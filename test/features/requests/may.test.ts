import { expect } from 'chai';
import type { Caller } from '../../../src/domain/caller.ts';
import { askers, mayReceive, maySeeNames, maySeeOwed } from '../../../src/features/requests/may.ts';
import { aCaller, aPerson, aStranger, code, PEOPLE } from '../../support/builders.ts';

const KENT = code('886');
const DANA = aPerson({ id: 'MEM-DANA', organisation: 'SESLIP' });
const REQUEST = { recipient: DANA.id };

interface Case {
  readonly who: string;
  readonly caller: Caller;
  /** Requests, chases, extends, records outside, releases, closes, withdraws. */
  readonly asks: boolean;
  /** Sees returns and exports them; sees names in their own chat. */
  readonly receives: boolean;
  /** Sees names in a group, where they asked for them in so many words. */
  readonly names: boolean;
  /** Sees what Kent owes. */
  readonly owed: boolean;
}

const NOTHING = { asks: false, receives: false, names: false, owed: false };

const CASES: readonly Case[] = [
  { who: 'a stranger', caller: aStranger(), ...NOTHING },
  { who: 'somebody who waits to be approved', caller: aStranger('Sam', 'pending'), ...NOTHING },
  { who: 'a member of another authority', caller: aCaller(PEOPLE.mara), ...NOTHING },
  { who: 'a member of Kent', caller: aCaller(aPerson()), ...NOTHING, owed: true },
  { who: 'the lead of Kent', caller: aCaller(aPerson({ role: 'lead' })), ...NOTHING, owed: true },
  { who: 'the deputy of Kent', caller: aCaller(aPerson({ role: 'deputy' })), ...NOTHING, owed: true },
  { who: 'the chair', caller: aCaller(PEOPLE.hugh), ...NOTHING },
  { who: 'the recipient', caller: aCaller(DANA), ...NOTHING, receives: true },
  {
    who: 'a coordinator',
    caller: aCaller(PEOPLE.cora),
    asks: true,
    receives: true,
    names: true,
    owed: true,
  },
];

describe('who may do what with a request', () => {
  for (const { who, caller, asks, receives, names, owed } of CASES)
    it(`is settled for ${who} [row 32]`, () => {
      expect(askers.allows(caller), 'asks').to.equal(asks);
      expect(mayReceive(caller, REQUEST), 'receives').to.equal(receives);
      expect(maySeeNames(caller, REQUEST, { place: 'personal', named: false }), 'own chat').to.equal(
        receives,
      );
      expect(maySeeOwed(caller, KENT), 'owed').to.equal(owed);
      for (const place of ['group', 'channel'] as const) {
        expect(maySeeNames(caller, REQUEST, { place, named: true }), place).to.equal(names);
        expect(maySeeNames(caller, REQUEST, { place, named: false }), `${place}, by itself`).to.equal(false);
      }
    });
});
