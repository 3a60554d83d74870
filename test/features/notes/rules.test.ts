import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../../src/domain/day.ts';
import type { Reference } from '../../../src/domain/reference.ts';
import type { Result } from '../../../src/domain/result.ts';
import { accept, sureOnes } from '../../../src/features/notes/accept.ts';
import { toldIn } from '../../../src/features/notes/commands-correct-told.ts';
import { type CorrectingTold, correctTold } from '../../../src/features/notes/correct-told.ts';
import { outcomeOf } from '../../../src/features/notes/decide.ts';
import { edit, type Typed } from '../../../src/features/notes/edit.ts';
import { circulate, confirm, correct } from '../../../src/features/notes/life.ts';
import { type Minutes, NO_MINUTES } from '../../../src/features/notes/minutes.ts';
import { readNotes } from '../../../src/features/notes/read-notes.ts';
import { bringIn } from '../../../src/features/notes/suggest.ts';
import { readWhich } from '../../../src/features/notes/which.ts';
import type { World } from '../../../src/features/notes/world.ts';
import { aMeeting } from '../../support/a-meeting.ts';
import { aRegister, PEOPLE, TODAY } from '../../support/builders.ts';

const MEETING = aMeeting({ id: 'MTG-N4VM', on: day('2026-11-04'), state: 'ended' });
const LATER = aMeeting({ id: 'MTG-L8TR', on: day('2026-11-20'), state: 'ended' });
const TEXT = `Network meeting 4 November 2026

Present: Mara Swift (Portsmouth), Dev Patel (Kent), Cora Oakley (SESLIP)

\tITEM\tActions
1.\tMatters arising
\tThe statement was discussed.\tMS/CO to share with AD Education Network by 18 December.
2.\tCodes
\tShown.\tDP to send the codes by 13 November.
`;

const references = () => {
  let made = 0;
  return (kind: string): Reference => {
    made += 1;
    return `${kind}-${String(2000 + made)}`;
  };
};

const register = aRegister();
const read = (text: string) => readNotes(text, { register, today: TODAY });
const imported = (text = TEXT): Minutes => bringIn(undefined, read(text), references()).minutes;
const world = (minutes: Minutes): World => ({ minutes, meeting: MEETING, register, today: TODAY });
const DOING = { by: PEOPLE.cora.id, at: '2026-11-23T10:00:00.000Z' };

const typed = (over: Partial<Typed>): Typed => ({
  kind: 'action',
  text: 'Send the codes',
  owners: 'DP',
  due: '18 December',
  outcome: 'agreed',
  ...over,
});

const takenFrom = <T>(result: Result<T>): T | undefined => (result.refused ? undefined : result.value);
const codeOf = (result: Result<unknown>): string => (result.refused ? result.code : '');

describe('what is suggested from notes', () => {
  it('keeps 150 suggestions at most, and says how many were read beyond them', () => {
    const lines = Array.from({ length: 400 }, (_, at) => `MS to send paper ${at} to Kent.`);
    const brought = bringIn(undefined, read(`Minutes of 3 March 2026\n${lines.join('\n')}`), references());
    expect([brought.minutes.suggestions.length, brought.added]).to.deep.equal([150, 150]);
    expect(brought.left).to.be.at.least(200);
  });

  it('is suggested once, however often the same text is read [row 19]', () => {
    const first = bringIn(undefined, read(TEXT), references());
    const again = bringIn(first.minutes, read(TEXT), references());
    expect(again.added).to.equal(0);
    expect(again.minutes.suggestions).to.deep.equal(first.minutes.suggestions);
  });

  it('keeps every number and reference when the text grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (more) => {
        const first = imported();
        const lines = Array.from({ length: more }, (_, n) => `\tShown ${n}.\tCO to send list ${n}.\n`).join(
          '',
        );
        const { minutes } = bringIn(first, read(`${TEXT}${lines}`), references());
        const kept = minutes.suggestions.filter(({ n }) => n <= first.suggestions.length);
        expect(kept.map(({ n, ref, key }) => [n, ref, key])).to.deep.equal(
          first.suggestions.map(({ n, ref, key }) => [n, ref, key]),
        );
        const numbers = minutes.suggestions.map(({ n }) => n);
        expect(new Set(numbers).size).to.equal(numbers.length);
      }),
      { numRuns: 8 },
    );
  });

  it('is sure only where nothing is wanting: what fell due is asked about first', () => {
    const minutes = imported();
    const past = minutes.suggestions.find(({ text }) => text.includes('codes'));
    expect(past?.past).to.equal(true);
    expect(sureOnes(world(minutes))).to.not.include(past);
    const { taken, refusals } = accept(past ? [past] : [], world(minutes), DOING);
    expect(taken).to.deep.equal([]);
    expect(refusals.map(({ code }) => code)).to.deep.equal(['past']);
  });

  it('is accepted once: what is decided stays decided', () => {
    const minutes = imported();
    const once = accept(sureOnes(world(minutes)), world(minutes), DOING);
    expect(once.taken).to.have.length.above(0);
    const twice = accept(once.minutes.suggestions, world(once.minutes), DOING);
    expect(twice.taken.filter(({ n }) => once.taken.some((one) => one.n === n))).to.deep.equal([]);
  });
});

describe('accepting what asks for data or documents', () => {
  for (const [kind, says] of [
    ['data-request', /To collect what ACT-\d+ asks for here, type request, what it is, and for ACT-\d+\./],
    ['collection', /To collect what ACT-\d+ asks for here/],
    ['action', /^Accepted number 1\.$/],
  ] as const)
    it(`tells how to collect it where it is of the kind ${kind} [row 38]`, () => {
      const minutes = imported();
      const [first] = minutes.suggestions.filter((one) => one.kind === 'action');
      const suggestions = first ? [{ ...first, n: 1, kind, past: false } as const] : [];
      const { says: said } = outcomeOf(
        world({ ...minutes, suggestions }),
        { which: [1], deed: 'accept' },
        DOING,
      );
      expect(said).to.match(says);
    });
});

describe('editing what was read', () => {
  const EDITS = [
    ['an owner by initials', { owners: 'DP' }, { owners: [{ kind: 'person', id: PEOPLE.dev.id }] }],
    ['an authority in small letters', { owners: 'kent' }, { owners: [{ kind: 'authority', code: '886' }] }],
    ['a role', { owners: 'the chair' }, { owners: [{ kind: 'role', role: 'chair' }] }],
    ['no date', { due: '' }, { due: { kind: 'none' } }],
    ['a decision', { kind: 'decision', outcome: 'not agreed' }, { outcome: 'not agreed', owners: [] }],
    ['a meeting', { kind: 'meeting', due: '19 January 2027' }, { meeting: { on: '2027-01-19' } }],
  ] as const;
  for (const [what, over, wanted] of EDITS)
    it(`takes ${what}`, () => {
      const minutes = imported();
      const one = minutes.suggestions.find(({ kind }) => kind === 'action');
      const { after } = one ? edit(one, typed(over), world(minutes)) : {};
      expect(after).to.deep.include(wanted);
      expect(after?.sure).to.equal('sure');
    });

  const FAULTS = [
    ['nobody', { owners: '' }, 'no-owner'],
    ['somebody unknown', { owners: 'Zed Nobody' }, 'owner'],
    ['a word that is no date', { due: 'blue' }, 'date'],
    ['a meeting without a day', { kind: 'meeting', due: '' }, 'no-date'],
    ['no text', { text: ' ' }, 'empty'],
    ['what could identify a child', { text: 'UPN H801200001001' }, 'identity'],
  ] as const;
  for (const [what, over, code] of FAULTS)
    it(`says what is wrong with ${what}`, () => {
      const minutes = imported();
      const one = minutes.suggestions.find(({ kind }) => kind === 'action');
      const { faults } = one ? edit(one, typed(over), world(minutes)) : {};
      expect(faults?.map((fault) => fault.code)).to.deep.equal([code]);
    });
});

describe('which suggestions a line means', () => {
  for (const [words, wanted] of [
    ['3', [3]],
    ['3, 4 and 7', [3, 4, 7]],
    ['3-6', [3, 4, 5, 6]],
    ['sure', 'sure'],
    ['all that are sure', 'sure'],
    ['all new people', 'people'],
    ['blue', undefined],
  ] as const)
    it(`reads “${words}”`, () => expect(takenFrom(readWhich(words))).to.deep.equal(wanted));
});

describe('the life of notes', () => {
  const draft: Minutes = { ...NO_MINUTES, items: [{ key: 'i1', title: 'Codes', text: 'Shown.' }] };
  const sent = circulate(draft, { items: draft.items, roll: { present: [], apologies: [] } }, TODAY);
  const circulated = takenFrom(sent) ?? draft;
  const by = { recordedBy: PEOPLE.cora.id, today: TODAY };

  it('keeps the old wording of what is corrected, and says who and when', () => {
    const change = { label: '1', text: 'Kent spoke.', by: PEOPLE.cora.id, on: TODAY };
    expect(takenFrom(correct(circulated, change))?.corrections).to.deep.equal([
      { item: 'i1', was: 'Shown.', now: 'Kent spoke.', by: PEOPLE.cora.id, on: TODAY, in: 'circulated' },
    ]);
  });

  it('keeps the old wording of decisions that are put right', () => {
    const decided = { text: 'Agreed: a separate code', who: 'Codes differ' };
    const minutes: Minutes = {
      ...circulated,
      items: [{ key: 'i1', title: 'Codes', text: '', decisions: [decided] }],
    };
    const made = (over: Partial<CorrectingTold>) =>
      correctTold(minutes, { part: 'decision', text: 'Codes', by: PEOPLE.cora.id, on: TODAY, n: 1, ...over });
    const after = takenFrom(made({ isWho: true, text: 'Schools asked' }));
    expect(after?.items[0]?.decisions).to.deep.equal([{ ...decided, who: 'Schools asked' }]);
    expect(after?.corrections[0]).to.deep.include({
      part: 'decision',
      was: 'Agreed: a separate code (Codes differ)',
    });
    expect([codeOf(made({ n: 2 })), codeOf(made({ text: decided.text }))]).to.deep.equal([
      'no-decision',
      'same',
    ]);
  });

  it('keeps the old wording of actions and attendance that are put right', () => {
    const told = (text: string) => ({ text, who: 'Kent' });
    const minutes: Minutes = {
      ...circulated,
      items: [
        { key: 'i1', title: 'Codes', text: '', actions: [told('one'), told('two')] },
        { key: 'i2', title: 'Dates', text: '', actions: [told('three')] },
      ],
    };
    const made = (over: Partial<CorrectingTold>) =>
      correctTold(minutes, { part: 'action', text: 'now', by: PEOPLE.cora.id, on: TODAY, ...over });
    const by = { by: PEOPLE.cora.id, on: TODAY, in: 'circulated' };
    const third = takenFrom(made({ n: 3 }));
    expect(third?.items.map(({ actions }) => actions?.map(({ text }) => text))).to.deep.equal([
      ['one', 'two'],
      ['now'],
    ]);
    expect(third?.corrections).to.deep.equal([
      { item: 'i2', part: 'action', was: 'Kent: three', now: 'Kent: now', ...by },
    ]);
    expect(takenFrom(made({ n: 1, isWho: true, text: 'Surrey' }))?.items[0]?.actions?.[0]?.who).to.equal(
      'Surrey',
    );
    const roll = takenFrom(made({ part: 'present', text: 'Ann Lee, Bo Ray (Kent, Medway),\nCy Dow.' }));
    expect(roll?.roll?.present).to.deep.equal(['Ann Lee', 'Bo Ray (Kent, Medway)', 'Cy Dow']);
    expect([
      codeOf(made({ n: 4 })),
      codeOf(made({ n: 1, text: 'one' })),
      codeOf(made({ part: 'apologies', text: ' , ' })),
      codeOf(correctTold(draft, { part: 'present', text: 'Ann', by: PEOPLE.cora.id, on: TODAY })),
    ]).to.deep.equal(['no-action', 'same', 'nobody', 'draft']);
  });

  for (const [words, wanted] of [
    ['action 3: Kent: to write', { named: '', part: 'action', n: 3, isWho: false, text: 'Kent: to write' }],
    [
      'of the 4 November meeting action 2 who to read Kent',
      { named: 'of the 4 November meeting', part: 'action', n: 2, isWho: true, text: 'Kent' },
    ],
    ['actions', { named: '', part: 'action', isWho: false, text: '' }],
    [
      'decision 2 reason: Codes differ',
      { named: '', part: 'decision', n: 2, isWho: true, text: 'Codes differ' },
    ],
    ['decisions', { named: '', part: 'decision', isWho: false, text: '' }],
    ['attendance: Ann, Bo', { named: '', part: 'present', isWho: false, text: 'Ann, Bo' }],
    ['apologies', { named: '', part: 'apologies', isWho: false, text: '' }],
    ['item 3: Present: all', undefined],
    ['item 3 to read action 2: done', undefined],
    ['item present', undefined],
  ] as const)
    it(`knows what “correct notes ${words}” puts right`, () => expect(toldIn(words)).to.deep.equal(wanted));

  it('is confirmed at a later meeting alone, once, and not as a draft [row 9]', () => {
    const codes = [
      confirm(draft, { meeting: MEETING, at: LATER, ...by }),
      confirm(circulated, { meeting: MEETING, at: MEETING, ...by }),
      confirm(circulated, { meeting: MEETING, at: undefined, ...by }),
    ].map(codeOf);
    expect(codes).to.deep.equal(['draft', 'no-later', 'no-later']);
  });

  it('ends with notes that nobody changes [row 9]', () => {
    const confirmed = takenFrom(confirm(circulated, { meeting: MEETING, at: LATER, ...by })) ?? draft;
    expect(confirmed.confirmed?.at).to.equal(LATER.id);
    const change = { label: '1', text: 'No.', by: PEOPLE.cora.id, on: TODAY };
    expect(codeOf(correct(confirmed, change))).to.equal('confirmed');
    expect(codeOf(confirm(confirmed, { meeting: MEETING, at: LATER, ...by }))).to.equal('already');
  });
});
