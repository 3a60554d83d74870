import { expect } from 'chai';
import fc from 'fast-check';
import { clockTime } from '../../src/domain/clock-time.ts';
import { day } from '../../src/domain/day.ts';
import type { ClockTime } from '../../src/domain/meeting.ts';
import { findTimes, readTimes } from '../../src/domain/read-times.ts';
import { sayTime, sayTimes, sayWhen, sayWhere } from '../../src/domain/say-meeting.ts';

/** "10:00 12:00", "10:00", the code of a refusal, or nothing. */
const read = (words: string): string | undefined => {
  const times = readTimes(words);
  if (!times) return undefined;
  return times.refused ? times.code : [times.value.start, times.value.end].filter(Boolean).join(' ');
};

describe('readTimes', () => {
  for (const [words, expected] of [
    ['10am', '10:00'],
    ['10', '10:00'],
    ['10 am', '10:00'],
    ['10AM', '10:00'],
    ['10 a.m.', '10:00'],
    ['10:30am', '10:30'],
    ['10.30am', '10:30'],
    ['10.30', '10:30'],
    ['14:00', '14:00'],
    ['1400hrs', '14:00'],
    ["10 o'clock", '10:00'],
    ['1', '13:00'],
    ['2:30', '14:30'],
    ['09:00', '09:00'],
    ['noon', '12:00'],
    ['12 noon', '12:00'],
    ['midday', '12:00'],
    ['Midday', '12:00'],
    ['mid-day', '12:00'],
    ['12', '12:00'],
    ['12pm', '12:00'],
    ['from 1pm', '13:00'],
    ['at 10am', '10:00'],
    ['starting at 10', '10:00'],
    ['2pm – 4pm', '14:00 16:00'],
    ['2-4pm', '14:00 16:00'],
    ['2 - 4', '14:00 16:00'],
    ['2pm-4', '14:00 16:00'],
    ['10am – midday', '10:00 12:00'],
    ['10am to 12', '10:00 12:00'],
    ['10am-noon', '10:00 12:00'],
    ['10:00 – 11:30am', '10:00 11:30'],
    ['10:00 – 11:30', '10:00 11:30'],
    ['10.00 - 11.30', '10:00 11:30'],
    ['11-1pm', '11:00 13:00'],
    ['11am to 1', '11:00 13:00'],
    ['10 to 2', '10:00 14:00'],
    ['9-4pm', '09:00 16:00'],
    ['9.30-11', '09:30 11:00'],
    ['from 10 until 12', '10:00 12:00'],
    ['between 10 and 12', '10:00 12:00'],
    ['10am till 11.30am', '10:00 11:30'],
    ['midday to 1pm', '12:00 13:00'],
    ['13:30-15:00', '13:30 15:00'],
    ['7', 'half'],
    ['7am', '07:00'],
    ['12am', 'midnight'],
    ['25:00', 'no-such-time'],
    ['10:75', 'no-such-time'],
    ['4pm - 2pm', 'end'],
    ['10am to 10am', 'end'],
    ['', undefined],
    ['soon', undefined],
    ['10 people', undefined],
    ['10am sharpish', undefined],
    ['19/1', undefined],
    ['the morning', undefined],
  ] as const)
    it(`reads "${words}" as ${expected ?? 'no time'} [row 11]`, () => expect(read(words)).to.equal(expected));

  it('reads back what it says, whatever the times', () => {
    const time = fc
      .integer({ min: 1, max: 1439 })
      .map((at) => clockTime(Math.floor(at / 60), at % 60) as ClockTime); // below 24:00
    fc.assert(
      fc.property(time, time, (one, other) => {
        const [start, end] = one < other ? [one, other] : [other, one];
        expect(readTimes(sayTime(start))).to.deep.equal({ value: { start } });
        if (start < end) expect(readTimes(sayTimes({ start, end }))).to.deep.equal({ value: { start, end } });
      }),
    );
  });

  it('never throws, whatever is typed', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0129:.-apm to|and') }),
        (text) => void [readTimes(text), findTimes(text)],
      ),
    ));
});

describe('findTimes', () => {
  for (const [text, words] of [
    ['| at 10am on suspensions', 'at 10am'],
    ['on suspensions, 2pm – 4pm in Shaw House', '2pm – 4pm'],
    ['| 10am to 12 in Shaw House', ' 10am to 12'],
    ['| 10', ' 10'],
    ['| 10-12 on Teams', ' 10-12'],
    ['at 10.30 | on attendance', 'at 10.30'],
    ['| at 10am to discuss the grid', 'at 10am'],
    ['| from 10 to 12', 'from 10 to 12'],
    ['| at 10 in Shaw House', 'at 10'],
    ['at 10 Downing Street', undefined],
    ['on year 11 and 12 admissions', undefined],
    ['on section 19 duties', undefined],
    ['| on 2 to 4 year olds', undefined],
    ['in room 10', undefined],
    ['about Friday', undefined],
  ] as const)
    it(`finds ${words ?? 'none'} in "${text}"`, () => {
      const found = findTimes(text);
      expect(found && text.slice(found.from, found.to).trim()).to.equal(words?.trim());
    });
});

describe('saying a meeting', () => {
  const times = (text: string) => {
    const found = readTimes(text);
    if (!found || found.refused) throw new Error(text);
    return found.value;
  };
  it('says times as GOV.UK does', () => {
    expect(sayTimes(times('10:00 - 12:00'))).to.equal('10am to midday');
    expect(sayTimes(times('13:00'))).to.equal('from 1pm');
    expect(sayTimes({})).to.equal('');
    expect(sayTime('10:30' as ClockTime)).to.equal('10:30am'); // a time of day
    expect(sayTime('00:00' as ClockTime)).to.equal('midnight'); // a time of day
    expect(sayTime('00:05' as ClockTime)).to.equal('12:05am'); // a time of day
  });
  it('says when and where', () => {
    const on = day('2027-01-19');
    expect(sayWhen({ on, ...times('10am-12') })).to.equal('Tuesday 19 January 2027, 10am to midday');
    expect(sayWhen({ on })).to.equal('Tuesday 19 January 2027');
    expect(sayWhere({ kind: 'venue', name: 'Shaw House' })).to.equal('Shaw House');
    expect(sayWhere({ kind: 'teams' })).to.equal('Microsoft Teams');
    expect(sayWhere({ kind: 'undecided' })).to.equal('Place to be decided');
    expect(sayWhere({ kind: 'undecided', booked: 'Shaw House', decideBy: day('2027-09-01') })).to.equal(
      'Shaw House (booked) or Microsoft Teams: to be decided by 1 September 2027',
    );
  });
});
