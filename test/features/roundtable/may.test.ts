import { expect } from 'chai';
import type { Caller } from '../../../src/domain/caller.ts';
import { mayRead, maySeeSilent, mayUpdate } from '../../../src/features/roundtable/may.ts';
import { aCaller, aPerson, aStranger, code, PEOPLE } from '../../support/builders.ts';

const KENT = { authority: code('886') };
const SESLIP = { organisation: 'SESLIP' };

const callers: Readonly<Record<string, Caller>> = {
  stranger: aStranger(),
  'pending person': aStranger('Pat Waits', 'pending'),
  'member of the authority': aCaller(aPerson({ authority: code('886') })),
  'lead of the authority': aCaller(aPerson({ authority: code('886'), role: 'lead' })),
  'deputy of the authority': aCaller(aPerson({ authority: code('886'), role: 'deputy' })),
  'member of another authority': aCaller(aPerson({ authority: code('938') })),
  'officer of the organisation': aCaller(aPerson({ organisation: 'SESLIP' })),
  chair: aCaller(PEOPLE.hugh),
  coordinator: aCaller(PEOPLE.cora),
};

/** Who may: give Kent's update, give SESLIP's, read all, see who has given none. */
const table: Readonly<Record<string, string>> = {
  stranger: '----',
  'pending person': '----',
  'member of the authority': 'y-y-',
  'lead of the authority': 'y-y-',
  'deputy of the authority': 'y-y-',
  'member of another authority': '--y-',
  'officer of the organisation': '-yy-',
  chair: '--yy',
  coordinator: 'yyyy',
};

describe('what may be done with updates', () => {
  for (const [who, expected] of Object.entries(table))
    it(`by a ${who} is ${expected} [row 10]`, () => {
      const caller = callers[who] ?? aStranger();
      const may = [mayUpdate(caller, KENT), mayUpdate(caller, SESLIP), mayRead(caller), maySeeSilent(caller)];
      expect(may.map((yes) => (yes ? 'y' : '-')).join('')).to.equal(expected);
    });
});
