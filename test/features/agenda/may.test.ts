import { expect } from 'chai';
import type { Caller } from '../../../src/domain/caller.ts';
import { mayAddPaper, mayRun, maySeeProposal } from '../../../src/features/agenda/may.ts';
import { aCaller, aPerson, aStranger, PEOPLE } from '../../support/builders.ts';

const proposer = aPerson({ id: 'MEM-PRP2' });
const presenter = aPerson({ id: 'MEM-PRS2' });
const item = { by: proposer.id, presenter: { person: presenter.id } };

const callers: Readonly<Record<string, Caller>> = {
  stranger: aStranger(),
  'pending person': aStranger('Pat Waits', 'pending'),
  proposer: aCaller(proposer),
  presenter: aCaller(presenter),
  'another member': aCaller(aPerson({})),
  lead: aCaller(aPerson({ role: 'lead' })),
  deputy: aCaller(aPerson({ role: 'deputy' })),
  chair: aCaller(PEOPLE.hugh),
  coordinator: aCaller(PEOPLE.cora),
};

/** Who may: run the agenda, add papers to that item, add papers to a standing item, see it while it is proposed. */
const table: Readonly<Record<string, string>> = {
  stranger: '----',
  'pending person': '----',
  proposer: '-y-y',
  presenter: '-y--',
  'another member': '----',
  lead: '----',
  deputy: '----',
  chair: '----',
  coordinator: 'yyyy',
};

describe('what may be done with an agenda', () => {
  for (const [who, expected] of Object.entries(table))
    it(`by a ${who} is ${expected} [row 5]`, () => {
      const caller = callers[who] ?? aStranger();
      const may = [
        mayRun(caller),
        mayAddPaper(caller, item),
        mayAddPaper(caller, { presenter: { name: 'Ann Lee' } }),
        maySeeProposal(caller, item),
      ];
      expect(may.map((yes) => (yes ? 'y' : '-')).join('')).to.equal(expected);
    });
});
