import { expect } from 'chai';
import type { Caller } from '../../../src/domain/caller.ts';
import { maySayFor, maySpeakForAll } from '../../../src/features/attendance/may.ts';
import { aCaller, aPerson, aStranger, code, PEOPLE } from '../../support/builders.ts';

const self = aPerson({ id: 'MEM-SEF2', authority: code('921') });
const callers: Readonly<Record<string, Caller>> = {
  stranger: aStranger(),
  'pending person': aStranger('Pat Waits', 'pending'),
  'person themselves': aCaller(self),
  'member of the authority': aCaller(aPerson({ authority: code('921') })),
  'lead of the authority': aCaller(aPerson({ authority: code('921'), role: 'lead' })),
  'deputy of the authority': aCaller(aPerson({ authority: code('921'), role: 'deputy' })),
  'member of another authority': aCaller(aPerson({ authority: code('938') })),
  'lead of another authority': aCaller(aPerson({ authority: code('938'), role: 'lead' })),
  chair: aCaller(PEOPLE.hugh),
  coordinator: aCaller(PEOPLE.cora),
};

/** Who may: for that person, for a new name of that authority, for a name of no authority, for all. */
const table: Readonly<Record<string, string>> = {
  stranger: '----',
  'pending person': '----',
  'person themselves': 'yy--',
  'member of the authority': 'yy--',
  'lead of the authority': 'yy--',
  'deputy of the authority': 'yy--',
  'member of another authority': '----',
  'lead of another authority': '----',
  chair: 'yyyy',
  coordinator: 'yyyy',
};

describe('for whom apologies and presence are said', () => {
  for (const [who, expected] of Object.entries(table))
    it(`by a ${who} is ${expected} [row 3]`, () => {
      const caller = callers[who] ?? aStranger();
      const may = [
        maySayFor(caller, { person: self.id, authority: code('921') }),
        maySayFor(caller, { name: 'Ann Lee', authority: code('921') }),
        maySayFor(caller, { name: 'Ann Lee' }),
        maySpeakForAll(caller),
      ];
      expect(may.map((yes) => (yes ? 'y' : '-')).join('')).to.equal(expected);
    });
});
