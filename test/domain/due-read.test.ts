import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, type Day, day, sayDay } from '../../src/domain/day.ts';
import type { Due } from '../../src/domain/due.ts';
import { readDue } from '../../src/domain/due-read.ts';
import { sayDue } from '../../src/domain/due-say.ts';
import { DEFAULT_TERMS } from '../../src/domain/terms-default.ts';

const MONDAY = day('2026-11-23');
const read = (words: string, today: Day = MONDAY) => readDue(words, { today, terms: DEFAULT_TERMS });

const readAs = (words: string, today: Day = MONDAY): Due => {
  const due = read(words, today);
  if (!due || 'refused' in due) throw new Error(`"${words}" was read as ${JSON.stringify(due)}`);
  return due;
};

const dayOn = (words: string, today: Day = MONDAY): string => {
  const due = readAs(words, today);
  return 'on' in due ? `${due.kind} ${due.on}` : due.kind;
};

const refusal = (words: string, today: Day = MONDAY): string => {
  const due = read(words, today);
  return due && 'refused' in due ? due.say : `not refused: ${JSON.stringify(due)}`;
};

describe('a due date as officers type it', () => {
  for (const words of [
    '25 November',
    '25th Nov',
    '25 th November',
    'Wed 25 November',
    'Wednesday, 25th November',
    'Wednesday the 25th of November',
    '25 November (Wed)',
    '25/11',
    '25/11/2026',
    '25/11/26',
    '25.11.26',
    '25.11',
    '25-11-2026',
    '25-Nov-26',
    '25nov',
    '2026-11-25',
    '2026/11/25',
    'Nov 25',
    'Nov. 25th, 2026',
    '25 NOVEMBER 2026.',
    "25 Nov '26",
    '25 of November',
    '25 Novmber',
    '２５ November',
    '25\u00a0November',
    'by 25 November please',
    'no later than 25 November',
    'due by 25 November',
    'to 25 November',
    '25 November at the latest',
    '25 November at 2pm',
    'by 5pm on 25 November',
    '25 November, 14:30',
    '25 November 2-4pm',
    'the 25th',
    '25th of this month',
    'Wednesday',
    'Weds',
    'next meeting on 25 November',
    'w/c 25 November',
    'week commencing 25 November',
    'w/e 25 November',
    'day after tomorrow',
    'last Wednesday of November',
  ])
    it(`reads "${words}" as 25 November 2026 [row 21]`, () =>
      expect(dayOn(words)).to.equal('day 2026-11-25'));

  for (const [words, on] of [
    ['Fri', '2026-11-27'],
    ['by Fri', '2026-11-27'],
    ['this Friday', '2026-11-27'],
    ['this Monday', '2026-11-23'],
    ['Monday', '2026-11-30'],
    ['next Friday', '2026-12-04'],
    ['next Monday', '2026-11-30'],
    ['Friday week', '2026-12-04'],
    ['Friday fortnight', '2026-12-11'],
    ['a week on Tuesday', '2026-12-01'],
    ['Thursday of next week', '2026-12-03'],
    ['Thursday this week', '2026-11-26'],
    ['COP Friday', '2026-11-27'],
    ['end of Friday', '2026-11-27'],
    ['first thing Monday', '2026-11-30'],
    ['Friday lunchtime', '2026-11-27'],
    ['Wensday', '2026-11-25'],
    ['Thursady 26 November', undefined],
    ['today', '2026-11-23'],
    ['tonight', '2026-11-23'],
    ['end of the day', '2026-11-23'],
    ['COP', '2026-11-23'],
    ['tomorrow', '2026-11-24'],
    ['a week today', '2026-11-30'],
    ['a week tomorrow', '2026-12-01'],
    ['end of the week', '2026-11-27'],
    ['this week', '2026-11-27'],
    ['next week', '2026-12-04'],
    ['early next week', '2026-11-30'],
    ['middle of next week', '2026-12-02'],
    ['in two weeks', '2026-12-07'],
    ['in a fortnight', '2026-12-07'],
    ['a fortnight from today', '2026-12-07'],
    ['within 5 days', '2026-11-28'],
    ['within 10 working days', '2026-12-07'],
    ['within 25 working days', '2026-12-30'],
    ["in 3 weeks' time", '2026-12-14'],
    ['in 3 weeks’ time', '2026-12-14'],
    ['in a couple of weeks', '2026-12-07'],
    ['within the next two months', '2027-01-23'],
    ['w/c 24 January', '2027-01-24'],
    ['end of the month', '2026-11-30'],
    ['month end', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['start of the month', '2026-12-01'],
    ['25th of next month', '2026-12-25'],
    ['the 31st', '2026-12-31'],
    ['the 1st', '2026-12-01'],
    ['end of November', '2026-11-30'],
    ['the end of Feb 2028', '2028-02-29'],
    ['start of Sept', '2027-09-01'],
    ['by the start of September 2028', '2028-09-01'],
    ['early September', '2027-09-01'],
    ['early November', '2027-11-01'],
    ['mid-February', '2027-02-15'],
    ['mid February', '2027-02-15'],
    ['late January', '2027-01-31'],
    ['end of 2026', '2026-12-31'],
    ['second Thursday of February', '2027-02-11'],
    ['last Friday of the month', '2026-11-27'],
    ['first Monday of the month', '2026-12-07'],
    ['first Monday in November', '2027-11-01'],
    ['first Tuesday in March 2028', '2028-03-07'],
    ['end of term', '2026-12-18'],
    ['the end of this term', '2026-12-18'],
    ['this term', '2026-12-18'],
    ['before the end of term', '2026-12-18'],
    ['end of the autumn term', '2026-12-18'],
    ['end of spring term 2027', '2027-03-25'],
    ['end of summer term 2026/27', '2027-07-21'],
    ['end of the spring term 2026-2027', '2027-03-25'],
    ['end of next term', '2027-03-25'],
    ['start of next term', '2027-01-04'],
    ['start of the spring term', '2027-01-04'],
    ['first day of the autumn term', '2027-09-02'],
    ['end of the academic year', '2027-07-21'],
    ['start of the school year', '2027-09-02'],
    ['Easter', '2027-03-28'],
    ['Good Friday', '2027-03-26'],
    ['Easter 2026', '2026-04-05'],
    ['Easter Monday', '2027-03-29'],
    ['Christmas', '2026-12-25'],
    ['b4 xmas', '2026-12-25'],
    ["New Year's Eve", '2026-12-31'],
    ['1 January', '2027-01-01'],
    ['23 November', '2026-11-23'],
    ['22 November', '2027-11-22'],
    ['3 March 2014', '2014-03-03'],
    ['4/7', '2027-07-04'],
    ['13/12', '2026-12-13'],
  ] as const)
    it(`reads "${words}" as ${on ?? 'no date'} [row 21]`, () => {
      if (on) expect(dayOn(words)).to.equal(`day ${on}`);
      else expect(read(words)).to.equal(undefined);
    });

  for (const [words, on] of [
    ['November', '2026-11-30'],
    ['in November', '2026-11-30'],
    ['November 2026', '2026-11-30'],
    ['Nov-26', '2026-11-30'],
    ['11/2026', '2026-11-30'],
    ['August 2014', '2014-08-31'],
    ['Febuary 2027', '2027-02-28'],
    ['Jan', '2027-01-31'],
    ['Sept', '2027-09-30'],
    ['this month', '2026-11-30'],
    ['next month', '2026-12-31'],
  ] as const)
    it(`reads "${words}" as the whole month to ${on} [row 23]`, () =>
      expect(dayOn(words)).to.equal(`month ${on}`));

  for (const words of [
    'next meeting',
    'for next meeting',
    'b4 next mtg',
    'before the next meeting',
    'at our next meeting',
    'the next CME Network meeting',
    'before we next meet',
    'in time for the next meeting',
  ])
    it(`follows the meeting in "${words}" [row 21]`, () => expect(dayOn(words)).to.equal('meeting'));

  for (const words of [
    'ongoing',
    'on-going',
    'on going',
    'On Going.',
    'continuing',
    'until further notice',
    'April 2014 – on going',
    'from April 2027 and ongoing',
    'weekly',
    'every term',
    'every Friday',
  ])
    it(`keeps "${words}" open [row 23]`, () => expect(dayOn(words)).to.equal('ongoing'));

  for (const [words, on] of [
    ['monthly', '2026-11-30'],
    ['every month', '2026-11-30'],
    ['each month', '2026-11-30'],
    ['on a monthly basis', '2026-11-30'],
    ['March 2026 and monthly thereafter', '2026-11-30'],
    ['March 2027 and monthly thereafter', '2027-03-31'],
    ['monthly from March 2027', '2027-03-31'],
    ['monthly from 5 January', '2027-01-05'],
    ['5 October 2026 then monthly', undefined],
    ['5 October 2026 and monthly after that', '2026-12-05'],
    ['monthly on the 5th', '2026-12-05'],
    ['5th of each month', '2026-12-05'],
    ['March figures and monthly thereafter', undefined],
  ] as const)
    it(`has "${words}" next on ${on ?? 'no day'} [row 23]`, () => {
      if (on) expect(dayOn(words)).to.equal(`monthly ${on}`);
      else expect(read(words)).to.equal(undefined);
    });

  for (const words of [
    'shortly',
    'asap',
    'ASAP!',
    'a.s.a.p.',
    'as soon as possible',
    'in due course',
    'soon',
    'to be confirmed',
    'TBC',
    'half term',
    'the end of the spring half-term',
    'next term',
    'by Q1',
    'end of the financial year',
    'the Easter holidays',
    'in the new year',
    'this weekend',
    'the January meeting',
    'end of the year',
  ])
    it(`keeps "${words}" as words without a day [row 21]`, () =>
      expect(readAs(words)).to.deep.equal({ kind: 'vague', words }));

  for (const words of ['none', 'no date', 'No deadline', 'n/a'])
    it(`reads "${words}" as no date [row 21]`, () => expect(readAs(words)).to.deep.equal({ kind: 'none' }));

  for (const words of [
    '',
    '-',
    'email',
    'CO',
    'the Chair',
    'policies for Reading',
    'March figures',
    'Fridays',
    'SATs',
    'Marc',
    'last Friday',
    'yesterday',
    '10.30',
    '14:30',
    '10-12 March',
    '50/50',
    '26/27',
    '2026/27',
    '24',
    '2026',
    'in 2 years',
    'in the weeks',
    'in 999 months',
    'first week of term',
    'the second Thursday of children',
    '13/2026',
    'children ongoing',
    'toString',
    'constructor',
    'x'.repeat(5000),
  ])
    it(`does not take "${words.slice(0, 40)}" for a date`, () => expect(read(words)).to.equal(undefined));
});

describe('a date that no calendar has', () => {
  for (const [words, said] of [
    ['30 February', '30 February'],
    ['by 31 November', '31 November'],
    ['31/02', '31/02'],
    ['29/02/2027', '29/02/2027'],
    ['31/11/2026', '31/11/2026'],
    ['45 Nov', '45 November'],
    ['0 March', '0 March'],
    ['11/25', '11/25'],
    ['2026-02-30', '2026-02-30'],
    ['w/c 31 April', '31 April'],
    ['next meeting on 31 April', '31 April'],
  ] as const)
    it(`is refused in "${words}", with one to type instead [row 21]`, () =>
      expect(refusal(words)).to.equal(`${said} is not a real date. Type a date like 25 November 2026.`));

  it('is refused where the weekday is of another day', () => {
    expect(refusal('Thu 25 November')).to.match(/^25 November 2026 is a Wednesday, not a Thursday\. Check/);
    expect(refusal('25 November 2026 (Monday)')).to.contain('not a Monday');
  });

  it('is asked about where 29 February is more than a year away', () => {
    expect(refusal('29 February')).to.equal(
      '29 February does not come in the next 12 months. Type the year too, like 29 February 2028.',
    );
    expect(dayOn('29 Feb', day('2027-06-01'))).to.equal('day 2028-02-29');
    expect(dayOn('29/2', day('2028-02-29'))).to.equal('day 2028-02-29');
    expect(refusal('29/2', day('2028-03-01'))).to.contain('29 February 2032');
  });

  it('is refused in another century', () =>
    expect(refusal('25 November 1926')).to.contain('must be between 2000 and 2099'));
});

describe('a due date read on other days', () => {
  for (const [today, words, on] of [
    ['2026-12-31', '1 January', '2027-01-01'],
    ['2026-12-31', '31 December', '2026-12-31'],
    ['2026-12-31', 'tomorrow', '2027-01-01'],
    ['2026-12-31', 'end of the month', '2026-12-31'],
    ['2026-12-31', 'Friday', '2027-01-01'],
    ['2026-12-31', 'next Friday', '2027-01-08'],
    ['2026-12-31', 'end of next month', '2027-01-31'],
    ['2026-12-31', 'end of term', '2027-03-25'],
    ['2026-12-31', 'end of next term', '2027-03-25'],
    ['2026-12-31', 'start of term', '2027-01-04'],
    ['2026-12-31', 'Christmas', '2027-12-25'],
    ['2026-12-24', 'within 2 working days', '2026-12-30'],
    ['2027-01-01', '31 December', '2027-12-31'],
    ['2027-01-31', 'in a month', '2027-02-28'],
    ['2027-01-31', 'the 30th', '2027-03-30'],
    ['2028-02-28', 'tomorrow', '2028-02-29'],
    ['2028-02-28', 'end of the month', '2028-02-29'],
    ['2028-02-29', 'in a month', '2028-03-29'],
    ['2026-11-27', 'Friday', '2026-12-04'],
    ['2026-11-27', 'this Friday', '2026-11-27'],
    ['2026-11-27', 'end of the week', '2026-11-27'],
    ['2026-11-28', 'end of the week', '2026-12-04'],
    ['2026-11-29', 'next Friday', '2026-12-04'],
    ['2026-11-29', 'next week', '2026-12-04'],
    ['2026-11-24', 'Friday week', '2026-12-04'],
    ['2026-11-24', 'Tuesday week', '2026-12-01'],
    ['2022-01-12', 'next Friday', '2022-01-21'],
    ['2022-01-12', 'a week on Tuesday', '2022-01-25'],
    ['2022-01-12', 'Tuesday 1st February at 2pm', '2022-02-01'],
    ['2021-11-04', 'by 25 th November', '2021-11-25'],
    ['2020-07-01', '29 th Sept', '2020-09-29'],
    ['2026-12-01', 'mid-month', '2026-12-15'],
    ['2026-12-16', 'mid-month', '2027-01-15'],
    ['2026-08-15', 'start of the autumn term', '2026-09-02'],
    ['2026-08-15', 'end of this term', '2026-12-18'],
  ] as const)
    it(`"${words}" typed on ${today} is ${on} [row 21]`, () =>
      expect(dayOn(words, day(today))).to.equal(`day ${on}`));

  it('keeps the end of term as words where no term is known so far ahead', () => {
    expect(readDue('end of term', { today: MONDAY, terms: [] })).to.deep.equal({
      kind: 'vague',
      words: 'end of term',
    });
    expect(dayOn('end of autumn term 2035')).to.equal('vague');
  });

  it('keeps what was typed, without the space around it', () =>
    expect(readAs('  by the END of Term. ')).to.deep.include({ words: 'by the END of Term.' }));

  it('reads every day back from the way the bot says it, on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: -400, max: 400 }), (from, by) => {
        const today = addDays(day('2024-01-01'), from);
        const on = addDays(today, by);
        expect(dayOn(sayDay(on), today)).to.equal(`day ${on}`);
        expect(sayDue(readAs(sayDay(on), today))).to.equal(sayDay(on));
      }),
      { seed: 21, numRuns: 300 },
    );
  });

  it('answers every text without a fault, and a day without a year never lies in the past', () => {
    const piece = fc.constantFrom(
      ...'by the end of start next this in 2 25 31 th / - . Fri Nov feb term week month meeting monthly a 2027 3rd'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const words = pieces.join(' ');
        const due = read(words);
        if (due && 'on' in due && !/2027/.test(words)) expect(due.on >= MONDAY, words).to.equal(true);
      }),
      { seed: 23, numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => void read(text)),
      { seed: 29, numRuns: 500 },
    );
  });
});
