import { expect } from 'chai';
import { day } from '../../../src/domain/day.ts';
import { meetingNow } from '../../../src/domain/meeting-now.ts';
import type { Person } from '../../../src/domain/person.ts';
import { placeOf, tokenOf } from '../../../src/features/actions/list-token.ts';
import { meetingIn } from '../../../src/features/actions/read-meeting.ts';
import { aMeeting } from '../../support/a-meeting.ts';
import { aCaller, aRegister, PEOPLE, TODAY } from '../../support/builders.ts';
import { aBench, type Bench, dataOf, rowsOf, textIn } from './bench.ts';

const { mara, cora, dev, hugh } = PEOPLE;
const THREAD = '19:meeting_abc@thread.v2';
const GROUP = { kind: 'group', conversation: THREAD } as const;
const JULY = aMeeting({ id: 'MTG-JJ22', on: day('2026-07-14'), state: 'ended' });
const NOW = aMeeting({ id: 'MTG-NN22', on: TODAY, state: 'under-way', thread: THREAD });
const NEXT = aMeeting();
const register = aRegister({ meetings: [JULY, NOW, NEXT] });

describe('the meeting that an action is recorded in', () => {
  const two = aRegister({ meetings: [NOW, aMeeting({ id: 'MTG-MM22', state: 'under-way' })] });
  const personal = { kind: 'personal', conversation: 'a:1' } as const;
  const channel = { kind: 'channel', conversation: `${THREAD};messageid=1` } as const;
  for (const [what, who, place, held, id] of [
    ['in its chat, of any member', mara, GROUP, register, 'MTG-NN22'],
    ['in a thread of its channel', mara, channel, register, 'MTG-NN22'],
    ['in another chat', cora, { kind: 'group', conversation: '19:other' }, register, undefined],
    ['of the coordinator in personal chat', cora, personal, register, 'MTG-NN22'],
    ['of the chair in personal chat', hugh, personal, register, 'MTG-NN22'],
    ['of a member in personal chat', dev, personal, register, undefined],
    ['where two are held', cora, personal, two, undefined],
    ['where none is', cora, personal, aRegister(), undefined],
  ] as const)
    it(`${what} is ${id ?? 'none'}`, () =>
      expect(meetingNow({ register: held, place, caller: aCaller(who) })?.id).to.equal(id));
});

const begun = async (): Promise<Bench> => {
  const bench = aBench();
  const says = (text: string, who: Person = cora) => bench.says(text, who, { register, place: GROUP });
  await says('action Kent to send the grid for next meeting\nSurrey to write to schools\nKent to ring');
  await bench.says('action Slough to send something else', mara, { register });
  await says('done ACT-2223 for Surrey: sent');
  return bench;
};

const refsOf = async (bench: Bench, text: string, who: Person = mara): Promise<string> =>
  rowsOf(await bench.says(text, who, { register }))
    .map(({ ref }) => String(ref).slice(-1))
    .join('');

describe('what a meeting asked for', () => {
  it('is said to be recorded in it, and follows the meeting after it [row 21]', async () => {
    const bench = aBench();
    const said = await bench.says('action Kent to send the grid for next meeting', mara, {
      register,
      place: GROUP,
    });
    expect(dataOf(said)['says']).to.equal('Recorded in the meeting of 23 November 2026.');
    expect(textIn(said)).to.contain('next meeting: 19 January 2027 (“for next meeting”)');
    expect(textIn(await bench.says('ACT-2222', mara, { register }))).to.contain(
      'the meeting of 23 November 2026',
    );
  });

  it('is listed, open first, then closed', async () => {
    const bench = await begun();
    const reply = await bench.says('actions from this meeting', mara, { register });
    expect(dataOf(reply)['title']).to.equal('Actions from the meeting of 23 November 2026');
    expect(rowsOf(reply).map(({ ref }) => ref)).to.deep.equal(['ACT-2222', 'ACT-2224', 'ACT-2223']);
  });

  for (const [text, expected] of [
    ['open actions from this meeting', '24'],
    ['actions done from today’s meeting', '3'],
    ['actions for Kent from this meeting', '24'],
    ['actions for Surrey from the 23 November meeting', '3'],
    ['actions from the meeting of 23 November 2026', '243'],
    ['overdue actions from this meeting', ''],
    ['actions from the last meeting', ''],
    ['actions in the last meeting', ''],
    ['actions from the July meeting', ''],
  ] as const)
    it(`is ${expected || 'nothing'} for “${text}”, in two requests`, async () => {
      const bench = await begun();
      bench.asked.length = 0;
      expect(await refsOf(bench, text)).to.equal(expected);
      expect(bench.asked).to.deep.equal(['list actions', 'list actions']);
    });

  it('is turned over by pages, from the open ones to the closed', async () => {
    const bench = aBench();
    const inIt = { register, place: GROUP };
    await bench.says(`action ${'Kent to send it\n'.repeat(12)}`, cora, inIt);
    for (const letter of '23456') await bench.says(`done ACT-222${letter} for Kent: sent`, cora, inIt);
    const first = await bench.says('actions from this meeting', mara, { register });
    expect(rowsOf(first)).to.have.length(10);
    const second = await bench.says('more', mara, { register });
    const refs = [...rowsOf(first), ...rowsOf(second)].map(({ ref }) => ref);
    expect(new Set(refs).size).to.equal(12);
    expect(textIn(second)).to.contain('Done').and.to.not.contain('· Open ·');
  });

  it('keeps a row that is closed in the list, with what became of it', async () => {
    const bench = await begun();
    const list = tokenOf({ filter: { scope: 'all', state: 'any', meeting: 'MTG-NN22', words: '' } });
    const reply = await bench.presses('actions.close', { v: 1, ref: 'ACT-2222', place: list }, dev, {
      register,
    });
    const row = rowsOf(reply).find(({ ref }) => ref === 'ACT-2222');
    expect(String(row?.['more'])).to.contain('Done');
  });

  it('draws the cards of meetings under way anew with every change, and of no other', async () => {
    const bench = aBench();
    const touches: unknown[] = [];
    for (const text of [
      'action Kent to send the grid',
      'move ACT-2222 to Friday',
      'reassign ACT-2222 to Surrey',
      'undo',
      'done ACT-2222 for Kent: sent',
    ])
      touches.push((await bench.says(text, cora, { register })).touches);
    expect(touches).to.deep.equal(Array(5).fill(['meetings.now|MTG-NN22']));
    expect((await bench.says('actions', cora, { register })).touches).to.equal(undefined);
    expect((await bench.says('action Kent to ring', cora)).touches).to.equal(undefined);
  });

  it('is what was carried forward in it too', async () => {
    const bench = aBench();
    await bench.says('action Kent to send the grid', cora);
    await bench.says('carry ACT-2222', cora, { register, place: GROUP });
    expect(await refsOf(bench, 'actions from this meeting')).to.equal('3');
  });

  it('is asked for of a meeting that the calendar has', async () => {
    const reply = await (await begun()).says('actions from the 3 March meeting', mara, { register });
    expect(reply).to.include({ refused: 'which' });
    expect(reply.text).to.equal(
      'The calendar has no meeting on “3 March”. Type **meetings** to see those it has.',
    );
  });
});

describe('the words for a meeting', () => {
  const held = aRegister({
    meetings: [
      aMeeting({ id: 'MTG-AA22', on: day('2025-11-25'), state: 'ended' }),
      JULY,
      aMeeting({ id: 'MTG-SS22', on: day('2026-09-22') }),
      aMeeting({ id: 'MTG-CC22', on: day('2026-10-06'), state: 'cancelled' }),
      NEXT,
    ],
  });
  for (const [text, id, rest] of [
    ['from the last meeting', 'MTG-SS22', ''],
    ['overdue from our previous network meeting', 'MTG-SS22', 'overdue'],
    ['from the 14 July meeting', 'MTG-JJ22', ''],
    ['done from the meeting of 14 July', 'MTG-JJ22', 'done'],
    ['from the 19 January meeting for Kent', 'MTG-2F7K', 'for Kent'],
    ['from the November meeting', 'MTG-AA22', ''],
    ['from the November 2025 meeting', 'MTG-AA22', ''],
    ['from the November 2024 meeting', 'no-meeting', ''],
    ['from the 6 October meeting', 'no-meeting', ''],
    ['from this meeting', 'no-meeting', ''],
    ['due at the next meeting', undefined, 'due at the next meeting'],
    ['from Kent', undefined, 'from Kent'],
  ] as const)
    it(`“${text}” are ${id ?? 'none'}`, () => {
      const { meeting, rest: left } = meetingIn(text, { register: held, today: TODAY });
      expect(meeting?.refused ? meeting.code : meeting?.value).to.equal(id);
      expect(left.trim()).to.equal(rest);
    });
});

describe('the list of a meeting, as its card carries it', () => {
  it('comes back the same', () => {
    const token = ',any,,,,,,MTG-2F7K>c|79738876|ACT-2222';
    expect(tokenOf(placeOf(token) ?? { filter: { scope: 'all', state: 'open', words: '' } })).to.equal(token);
  });
  it('is of a meeting, or it is no list', () => expect(placeOf(',any,,,,,')).to.equal(undefined));
});
