import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import { findMeetings } from '../../src/domain/find-meetings.ts';
import { splitMeeting } from '../../src/domain/split-meeting.ts';
import { aMeeting } from '../features/calendar/meetings.ts';
import { TODAY } from '../support/builders.ts';

const july = aMeeting('2026-07-01', { state: 'ended' });
const nov = aMeeting('2026-11-04', { state: 'ended' });
const jan = aMeeting('2027-01-19');
const march = aMeeting('2027-03-09');
const late = aMeeting('2027-03-23', { id: 'MTG-3A7E' });
const off = aMeeting('2027-04-27', { state: 'cancelled' });
const known = { meetings: [july, nov, jan, march, late, off], today: TODAY };

const ids = (words: string, over: Partial<typeof known> = {}): readonly string[] | string => {
  const found = findMeetings(words, { ...known, ...over });
  return found.refused ? found.code : found.value.map(({ id }) => id);
};

describe('findMeetings', () => {
  for (const [words, expected] of [
    ['19 January', [jan.id]],
    ['the 19th Jan', [jan.id]],
    ['19/1', [jan.id]],
    ['19 January 2027', [jan.id]],
    ['Tuesday 19 January', [jan.id]],
    ['january', [jan.id]],
    ['January 2027', [jan.id]],
    ['march', [march.id, late.id]],
    ['next', [jan.id]],
    ['the next', [jan.id]],
    ['last', [nov.id]],
    ['previous', [nov.id]],
    ['1 July', [july.id]],
    ['July', [july.id]],
    ['27 April', [off.id]],
    ['MTG-3A7E', [late.id]],
    ['mtg 3a7e', [late.id]],
    ['', [jan.id, march.id, late.id]],
    ['19 January 2026', []],
    ['20 January', []],
    ['July 2027', []],
    ['elephants', []],
    ['elephants and more '.repeat(10), []],
    ['Wednesday 19 January', 'wrong-weekday'],
    ['31 November', 'no-such-date'],
  ] as const)
    it(`finds ${String(expected) || 'none'} for "${words}"`, () =>
      expect(ids(words)).to.deep.equal(expected));

  it('prefers what takes place to what was cancelled on the same day', () => {
    const again = aMeeting('2027-04-27', { id: 'MTG-GAIN' });
    expect(ids('27 April', { meetings: [off, again] })).to.deep.equal(['MTG-GAIN']);
  });

  it('knows the meeting of today as the next until it has ended', () => {
    const today = day('2027-01-19');
    expect(ids('next', { today })).to.deep.equal([jan.id]);
    expect(ids('next', { today, meetings: [{ ...jan, state: 'ended' }, march] })).to.deep.equal([march.id]);
    expect(ids('next', { meetings: [] })).to.deep.equal([]);
  });
});

describe('splitMeeting', () => {
  for (const [text, which, rest] of [
    ['the 19 January meeting to 26 January at 2pm', '19 January', 'to 26 January at 2pm'],
    ['The 19th Jan mtg to 2pm', '19th Jan', 'to 2pm'],
    ['next meeting to 3 May', 'next', 'to 3 May'],
    ['meeting to 3 May', '', 'to 3 May'],
    ['the meeting on 9 March because of snow', '9 March', 'because of snow'],
    ['the meeting in March to 2pm', 'March', 'to 2pm'],
    ['the March meeting', 'March', ''],
    ['our January network meeting is on Teams', 'January network', 'is on Teams'],
    ['MTG-2F7K to 3 May', 'MTG-2F7K', 'to 3 May'],
    ['meeting MTG-2F7K', 'MTG-2F7K', ''],
    ['teh 9 March meetign to 10 March', '9 March', 'to 10 March'],
  ] as const)
    it(`parts "${text}"`, () => expect(splitMeeting(text, TODAY)).to.deep.equal({ which, rest }));

  for (const text of [
    '3 to the next meeting',
    'ACT-2F7K to the next meeting',
    '2 the next meeting covers it',
    'apologies for the meeting',
    'Kent',
    '',
  ])
    it(`sees no meeting at the start of "${text}"`, () =>
      expect(splitMeeting(text, TODAY)).to.equal(undefined));
});
