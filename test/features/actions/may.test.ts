import { expect } from 'chai';
import type { Caller } from '../../../src/domain/caller.ts';
import { holdsMeetings } from '../../../src/domain/meeting-now.ts';
import type { PersonId } from '../../../src/domain/person.ts';
import type { Owner } from '../../../src/features/actions/action.ts';
import { answersFor, mayChange, mayClosePart, mayNote, whoMay } from '../../../src/features/actions/may.ts';
import { aCaller, aPerson, aRegister, aStranger, code, PEOPLE } from '../../support/builders.ts';

const KENT: Owner = { kind: 'authority', code: code('886') };
const CHAIR: Owner = { kind: 'role', role: 'chair' };
const owner = aPerson({ id: 'MEM-WNR2', authority: code('921') });
const PERSON: Owner = { kind: 'person', id: owner.id };
const recorder = aPerson({ id: 'MEM-REC2', authority: code('936') });

const action = {
  parts: [KENT, PERSON, CHAIR].map((one) => ({ owner: one, status: 'open' as const })),
  recordedBy: recorder.id as PersonId,
};

const callers: Readonly<Record<string, Caller>> = {
  stranger: aStranger(),
  'pending person': aStranger('Pat Waits', 'pending'),
  owner: aCaller(owner),
  'member of the authority': aCaller(aPerson({ authority: code('886') })),
  'lead of the authority': aCaller(aPerson({ authority: code('886'), role: 'lead' })),
  'deputy of the authority': aCaller(aPerson({ authority: code('886'), role: 'deputy' })),
  'member of another authority': aCaller(aPerson({ authority: code('938') })),
  'lead of another authority': aCaller(aPerson({ authority: code('938'), role: 'lead' })),
  chair: aCaller(PEOPLE.hugh),
  coordinator: aCaller(PEOPLE.cora),
  recorder: aCaller(recorder),
};

/** Who may: own person part, authority's part, chair's part, change, note, and record in a meeting from a personal chat. */
const table: Readonly<Record<string, string>> = {
  stranger: '------',
  'pending person': '------',
  owner: 'y--yy-',
  'member of the authority': '-y-yy-',
  'lead of the authority': '-y-yy-',
  'deputy of the authority': '-y-yy-',
  'member of another authority': '----y-',
  'lead of another authority': '----y-',
  chair: '--yyyy',
  coordinator: 'yyyyyy',
  recorder: '---yy-',
};

describe('what may be done with an action', () => {
  for (const [who, expected] of Object.entries(table))
    it(`to a ${who} is ${expected} [row 17]`, () => {
      const caller = callers[who] ?? aStranger();
      const may = [
        mayClosePart(caller, PERSON),
        mayClosePart(caller, KENT),
        mayClosePart(caller, CHAIR),
        mayChange(caller, action),
        mayNote(caller),
        holdsMeetings(caller),
      ];
      expect(may.map((yes) => (yes ? 'y' : '-')).join('')).to.equal(expected);
    });

  it('names a coordinator’s own parts as anybody’s: to act for others is not to answer for them', () => {
    expect(answersFor(aCaller(PEOPLE.cora), KENT)).to.equal(false);
    expect(answersFor(aCaller(PEOPLE.cora), { kind: 'role', role: 'coordinator' })).to.equal(true);
    expect(answersFor(aStranger(), KENT)).to.equal(false);
  });
});

describe('who may, in a refusal', () => {
  const register = aRegister({ people: [...Object.values(PEOPLE), owner, recorder] });
  for (const [owners, others, says] of [
    [[KENT], [], 'an officer of Kent or a coordinator'],
    [[KENT, CHAIR], ['Ann Lee'], 'an officer of Kent, the chair, Ann Lee or a coordinator'],
    [[{ kind: 'role', role: 'coordinator' }], [], 'a coordinator'],
    [
      [KENT, PERSON, CHAIR, { kind: 'authority', code: code('936') }],
      [],
      'whoever it was given to or a coordinator',
    ],
  ] as const)
    it(`is ${says}`, () => expect(whoMay(owners, register, others)).to.equal(says));
});
