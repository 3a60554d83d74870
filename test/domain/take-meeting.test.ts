import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import { lastMeeting } from '../../src/domain/meeting.ts';
import { namedMeetings } from '../../src/domain/named-meetings.ts';
import { takeMeeting } from '../../src/domain/take-meeting.ts';
import { whichMeeting } from '../../src/domain/which-meeting.ts';
import { aRegister, TODAY } from '../support/builders.ts';
import { aMeeting, JANUARY, MARCH, MEETINGS, SEPTEMBER } from '../support/meetings.ts';

const register = aRegister({ meetings: MEETINGS });
const taken = (words: string, free?: 'title' | 'text') => {
  const found = takeMeeting(words, register, { today: TODAY, ...(free && { free }) });
  return found && [found.meetings.map(({ id }) => id).join(), found.rest];
};

describe('a meeting named in words', () => {
  for (const [words, id] of [
    ['next', JANUARY.id],
    ['the next meeting', JANUARY.id],
    ['last meeting', SEPTEMBER.id],
    ['this meeting', JANUARY.id],
    ['9 March', MARCH.id],
    ['the 9th of March meeting', MARCH.id],
    ['9 March 2027', MARCH.id],
    ['March 9th', MARCH.id],
    ['Tuesday 9 March', MARCH.id],
    ['9/3', MARCH.id],
    ['09/03/2027', MARCH.id],
    ['9/3/27', MARCH.id],
    ['2027-03-09', MARCH.id],
    ['March', MARCH.id],
    ['the meeting on 9 March', MARCH.id],
    ['Sept', SEPTEMBER.id],
    ['mtg-mar2', MARCH.id],
    ['9 March 2028', ''],
    ['10 March', ''],
    ['today', ''],
    ['some day', ''],
  ] as const)
    it(`is ${id || 'none'} for “${words}” [row 11]`, () =>
      expect(
        namedMeetings(words, register, TODAY)
          .map((one) => one.id)
          .join(),
      ).to.equal(id));

  it('is the next of those of one date in several years, or where none is to come the last', () => {
    const old = aMeeting({ id: 'MTG-OLD2', on: day('2026-03-09'), state: 'ended' });
    const meetings = [old, ...MEETINGS];
    expect(namedMeetings('9 March', { meetings }, TODAY)).to.deep.equal([MARCH]);
    expect(namedMeetings('9 March', { meetings: [old] }, TODAY)).to.deep.equal([old]);
  });

  it('is each of two on one day', () => {
    const second = aMeeting({ id: 'MTG-MAR3', on: MARCH.on });
    expect(namedMeetings('March', { meetings: [MARCH, second] }, TODAY)).to.have.length(2);
  });

  it('is never one that was called off', () => {
    const meetings = [{ ...JANUARY, state: 'cancelled' as const }, MARCH];
    expect(namedMeetings('next', { meetings }, TODAY)).to.deep.equal([MARCH]);
    expect(namedMeetings('19 January', { meetings }, TODAY)).to.deep.equal([]);
  });

  it('is the last that has been: ended, or of a day gone by', () => {
    const forgotten = aMeeting({ id: 'MTG-NVR2', on: day('2026-11-03') });
    expect(lastMeeting({ meetings: [SEPTEMBER, forgotten, JANUARY] }, TODAY)).to.equal(forgotten);
    expect(lastMeeting({ meetings: [JANUARY] }, TODAY)).to.equal(undefined);
  });
});

describe('a meeting’s name in a line', () => {
  for (const [words, id, rest] of [
    ['for the 9 March meeting', MARCH.id, ''],
    ['for the 9 March meeting, Dev is coming instead', MARCH.id, 'Dev is coming instead'],
    ['from Ann Lee (Kent) for the March meeting', MARCH.id, 'from Ann Lee (Kent)'],
    ['from Ann Lee (Kent) for 9 March', MARCH.id, 'from Ann Lee (Kent)'],
    ['last meeting Ann Lee', SEPTEMBER.id, 'Ann Lee'],
    ['to the next meeting', JANUARY.id, ''],
    ['for 9 March: Ann Lee', MARCH.id, 'Ann Lee'],
    ['from me for March', MARCH.id, 'from me'],
  ] as const)
    it(`is taken out of “${words}”`, () => expect(taken(words)).to.deep.equal([id, rest]));

  for (const words of ['', 'from Ann Lee (Kent)', 'from May Marsh (Kent) and April Next'])
    it(`is not seen in “${words}”`, () => expect(taken(words)).to.equal(undefined));

  for (const [words, id, rest] of [
    ['Fines for the 9 March meeting', MARCH.id, 'Fines'],
    ['Fines for the March meeting', MARCH.id, 'Fines'],
    ['for the next meeting: Fines', JANUARY.id, 'Fines'],
  ] as const)
    it(`is taken out of somebody’s own words only where it can be nothing else: “${words}”`, () =>
      expect(taken(words, 'title')).to.deep.equal([id, rest]));

  for (const words of [
    'Review of the last meeting',
    'we report at the next meeting',
    'Consultation that closes on 9 March',
    'the March meeting was good',
  ])
    it(`leaves somebody’s own words whole: “${words}”`, () =>
      expect(taken(words, 'title')).to.equal(undefined));
});

describe('a meeting’s name in a longer text', () => {
  it('is taken from its start alone', () => {
    expect(taken('for the March meeting: all is well', 'text')).to.deep.equal([MARCH.id, 'all is well']);
    expect(taken('we have figures for the March meeting', 'text')).to.equal(undefined);
  });
});

describe('the meeting a line is about', () => {
  const which = (words: string, otherwise = JANUARY) =>
    whichMeeting(words, { register, today: TODAY, otherwise });

  it('is the one that is meant where none is named', () =>
    expect(which('Fines')).to.deep.equal({ value: { meeting: JANUARY, rest: 'Fines', named: false } }));

  it('is asked about where there is none, with those there are', () => {
    expect(which('for 1 April').refused).to.equal(true);
    expect(JSON.stringify(which('for 1 April'))).to.contain('19 January 2027 and 9 March 2027');
    const none = whichMeeting('', { register: aRegister(), today: TODAY, otherwise: undefined });
    expect(JSON.stringify(none)).to.contain('No meeting is planned');
  });

  it('is asked about where it could be several', () => {
    const both = [MARCH, aMeeting({ id: 'MTG-MAR3', on: day('2027-03-23') })];
    const asked = whichMeeting('for the March meeting', {
      register: { meetings: both },
      today: TODAY,
      otherwise: MARCH,
    });
    expect(JSON.stringify(asked)).to.contain('23 March 2027').and.to.contain('MTG-MAR3');
  });

  it('is none that was called off, also by its reference', () => {
    const called = { ...JANUARY, state: 'cancelled' as const };
    const asked = whichMeeting(JANUARY.id, {
      register: { meetings: [called] },
      today: TODAY,
      otherwise: called,
    });
    expect(JSON.stringify(asked)).to.contain('was cancelled');
  });
});
