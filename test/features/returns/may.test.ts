import { expect } from 'chai';
import type { Caller } from '../../../src/domain/caller.ts';
import { mayApprove, mayComplete, maySee, maySubmit } from '../../../src/features/returns/may.ts';
import { aCaller, aPerson, aStranger, code, PEOPLE } from '../../support/builders.ts';

const KENT = code('886');
const named = aPerson({ id: 'MEM-NAM2' });
const recipient = aPerson({ id: 'MEM-REC2', organisation: 'SESLIP' });
const elsewhere = aPerson({ id: 'MEM-ELS2', authority: code('851') });
/** Was named when they were of Portsmouth, and is of Kent now. */
const moved = aPerson({ id: 'MEM-MVD2' });
const asked = {
  recipient: recipient.id,
  submitters: [
    { person: named.id, authority: KENT },
    { person: elsewhere.id, authority: code('851') },
    { person: moved.id, authority: code('851') },
  ],
};

const callers: Readonly<Record<string, Caller>> = {
  stranger: aStranger(),
  'pending person': aStranger('Pat Waits', 'pending'),
  'member of another authority': aCaller(PEOPLE.ines),
  'lead of another authority': aCaller(aPerson({ authority: code('936'), role: 'lead' })),
  'submitter of another authority': aCaller(elsewhere),
  'member of the authority': aCaller(aPerson({})),
  'named submitter': aCaller(named),
  'submitter named at another authority': aCaller(moved),
  deputy: aCaller(aPerson({ role: 'deputy' })),
  lead: aCaller(PEOPLE.dev),
  chair: aCaller(PEOPLE.hugh),
  recipient: aCaller(recipient),
  coordinator: aCaller(PEOPLE.cora),
};

/** Who may, of Kent's return: complete, submit, approve, see its figures. */
const table: Readonly<Record<string, string>> = {
  stranger: '----',
  'pending person': '----',
  'member of another authority': '----',
  'lead of another authority': '----',
  'submitter of another authority': '----',
  'member of the authority': 'y--y',
  'named submitter': 'yy-y',
  'submitter named at another authority': 'y--y',
  deputy: 'yy-y',
  lead: 'yy-y',
  chair: '----',
  recipient: '--yy',
  coordinator: 'yyyy',
};

describe('what may be done with Kent’s return', () => {
  it('by a recipient who is of Kent is all but to approve it', () => {
    const own = aPerson({ id: 'MEM-WNR2' });
    expect(mayApprove(aCaller(own), KENT, { recipient: own.id })).to.equal(false);
    expect(mayApprove(aCaller(own), code('851'), { recipient: own.id })).to.equal(true);
    expect(maySee(aCaller(own), code('851'), { recipient: own.id })).to.equal(true);
  });

  for (const [who, expected] of Object.entries(table))
    it(`by a ${who} is ${expected} [row 32]`, () => {
      const caller = callers[who] ?? aStranger();
      const may = [
        mayComplete(caller, KENT),
        maySubmit(caller, KENT, asked),
        mayApprove(caller, KENT, asked),
        maySee(caller, KENT, asked),
      ];
      expect(may.map((yes) => (yes ? 'y' : '-')).join('')).to.equal(expected);
    });
});
