import { expect } from 'chai';
import fc from 'fast-check';
import { addDays, type Day, day, dayOf, instantOf } from '../../src/domain/day.ts';
import {
  comesToday,
  dueNow,
  momentsBetween,
  nextRun,
  type Past,
  type Schedule,
} from '../../src/domain/job-due.ts';
import { isWorkingHour, nextWorkingMoment } from '../../src/domain/working-hours.ts';

const DAILY: Schedule = { at: '09:00', on: 'working days' };
const MONDAYS: Schedule = { at: '09:00', on: 'Mondays' };
const FIRST = new Date('2026-01-01T00:00:00Z');
const past = (gone?: string): Past => ({ from: FIRST, ...(gone && { gone: day(gone) }) });

interface Case {
  readonly what: string;
  readonly job?: Schedule;
  readonly gone?: string;
  readonly now: string;
  readonly due?: { readonly id: string; readonly missed: number };
  readonly next: string;
}

/** In UTC; London is an hour ahead from 29 March to 25 October 2026 and from 28 March 2027 on. */
const CASES: readonly Case[] = [
  {
    what: 'before its hour it waits',
    gone: '2026-11-24',
    now: '2026-11-25T08:59:59Z',
    next: '2026-11-25T09:00:00Z',
  },
  {
    what: 'at its hour it goes',
    gone: '2026-11-24',
    now: '2026-11-25T09:00:00Z',
    due: { id: '2026-11-25', missed: 0 },
    next: '2026-11-25T09:00:00Z',
  },
  {
    what: 'once gone through it waits for the next day',
    gone: '2026-11-25',
    now: '2026-11-25T09:00:15Z',
    next: '2026-11-26T09:00:00Z',
  },
  {
    what: 'on Friday it waits for Monday',
    gone: '2026-11-27',
    now: '2026-11-27T12:00:00Z',
    next: '2026-11-30T09:00:00Z',
  },
  {
    what: 'over Christmas it waits for the first working day',
    gone: '2026-12-24',
    now: '2026-12-25T12:00:00Z',
    next: '2026-12-29T09:00:00Z',
  },
  {
    what: 'missed this morning it is made up in the afternoon',
    gone: '2026-11-24',
    now: '2026-11-25T15:00:00Z',
    due: { id: '2026-11-25', missed: 1 },
    next: '2026-11-25T15:00:00Z',
  },
  {
    what: 'missed on three days it is made up once',
    gone: '2026-11-20',
    now: '2026-11-25T15:00:00Z',
    due: { id: '2026-11-25', missed: 3 },
    next: '2026-11-25T15:00:00Z',
  },
  {
    what: 'missed yesterday, where its own hour is still to come today, that one is enough',
    gone: '2026-11-23',
    now: '2026-11-25T08:10:00Z',
    next: '2026-11-25T09:00:00Z',
  },
  {
    what: 'missed today, in the evening it waits for its own hour tomorrow',
    gone: '2026-11-24',
    now: '2026-11-25T18:00:00Z',
    next: '2026-11-26T09:00:00Z',
  },
  {
    what: 'missed on Friday, at the weekend it waits for Monday',
    gone: '2026-11-26',
    now: '2026-11-28T12:00:00Z',
    next: '2026-11-30T09:00:00Z',
  },
  {
    what: 'a Monday job waits for Monday',
    job: MONDAYS,
    gone: '2026-11-23',
    now: '2026-11-25T12:00:00Z',
    next: '2026-11-30T09:00:00Z',
  },
  {
    what: 'a Monday job that was missed is made up at the next moment in hours, not on the next Monday',
    job: MONDAYS,
    gone: '2026-11-16',
    now: '2026-11-24T08:00:00Z',
    due: { id: '2026-11-23', missed: 1 },
    next: '2026-11-24T08:00:00Z',
  },
  {
    what: 'a Monday job missed on Monday, asked at night, is made up at 8am',
    job: MONDAYS,
    gone: '2026-11-16',
    now: '2026-11-23T22:00:00Z',
    next: '2026-11-24T08:00:00Z',
  },
  {
    what: 'a Monday job missed for two weeks, where Monday’s hour is to come, waits for it',
    job: MONDAYS,
    gone: '2026-11-09',
    now: '2026-11-23T08:30:00Z',
    next: '2026-11-23T09:00:00Z',
  },
  {
    what: 'a Monday job whose Monday is a bank holiday does not go on it',
    job: MONDAYS,
    gone: '2026-08-24',
    now: '2026-08-31T10:00:00Z',
    next: '2026-09-01T08:00:00Z', // 9am
  },
  {
    what: 'a Monday job whose Monday is a bank holiday goes on Tuesday',
    job: MONDAYS,
    gone: '2026-08-24',
    now: '2026-09-01T08:00:00Z',
    due: { id: '2026-09-01', missed: 0 },
    next: '2026-09-01T08:00:00Z',
  },
  {
    what: 'in summer its hour is London’s',
    gone: '2026-07-01',
    now: '2026-07-02T08:00:00Z',
    due: { id: '2026-07-02', missed: 0 },
    next: '2026-07-02T08:00:00Z',
  },
  {
    what: 'over the clocks going forward it keeps to London’s hour',
    gone: '2026-03-27',
    now: '2026-03-27T12:00:00Z',
    next: '2026-03-30T08:00:00Z',
  },
  {
    what: 'over the clocks going back it keeps to London’s hour',
    gone: '2026-10-23',
    now: '2026-10-23T12:00:00Z',
    next: '2026-10-26T09:00:00Z',
  },
  {
    what: 'a time in the hour that is skipped is outside hours: 8am of the next working day',
    job: { at: '01:30', on: 'working days' },
    gone: '2026-03-27',
    now: '2026-03-29T01:30:00Z',
    next: '2026-03-30T07:00:00Z',
  },
  {
    what: 'a time in the hour that comes twice goes once, at 8am of the next working day',
    job: { at: '01:30', on: 'working days' },
    gone: '2026-10-23',
    now: '2026-10-26T08:00:00Z',
    due: { id: '2026-10-26', missed: 0 },
    next: '2026-10-26T08:00:00Z',
  },
  {
    what: 'a time in the evening goes at 8am of the next working day',
    job: { at: '19:00', on: 'working days' },
    gone: '2026-11-26',
    now: '2026-11-30T08:00:00Z',
    due: { id: '2026-11-27', missed: 0 },
    next: '2026-11-30T08:00:00Z',
  },
  {
    what: 'a job that was added after its hour has missed nothing',
    now: '2025-12-31T12:00:00Z',
    next: '2026-01-02T09:00:00Z',
  },
];

describe('when a job is due', () => {
  for (const { what, job = DAILY, gone, now, due, next } of CASES) {
    const when = new Date(now);
    it(what, () => {
      expect(dueNow(job, past(gone), { now: when })).to.deep.equal(due);
      expect(nextRun(job, past(gone), { now: when })?.toISOString()).to.equal(new Date(next).toISOString());
    });
  }

  it('never is what goes only when asked', () => {
    const asked: Schedule = { at: '09:00', on: 'when asked' };
    expect(dueNow(asked, past(), { now: new Date('2026-11-25T09:00:00Z') })).to.equal(undefined);
    expect(nextRun(asked, past(), { now: new Date('2026-11-25T09:00:00Z') })).to.equal(undefined);
  });

  it('keeps to the days on which the network is closed', () => {
    const closed = [day('2026-12-29'), day('2026-12-30'), day('2026-12-31')];
    const now = new Date('2026-12-29T10:00:00Z');
    expect(dueNow(DAILY, past('2026-12-24'), { now, closed })).to.equal(undefined);
    expect(nextRun(DAILY, past('2026-12-24'), { now, closed })?.toISOString()).to.equal(
      '2027-01-04T09:00:00.000Z',
    );
  });

  it('lists the hours that passed meanwhile', () => {
    const hours = momentsBetween(DAILY, {
      after: new Date('2026-11-26T12:00:00Z'),
      until: new Date('2026-12-01T09:00:00Z'),
    });
    expect(hours.map((one) => one.toISOString().slice(0, 13))).to.deep.equal([
      '2026-11-27T09',
      '2026-11-30T09',
      '2026-12-01T09',
    ]);
  });
});

/** A bot that looks every so often and is away now and then: what it ran, by the instant. */
const lived = (job: Schedule, looks: readonly Date[]): readonly { at: Date; id: Day; missed: number }[] => {
  const runs: { at: Date; id: Day; missed: number }[] = [];
  let gone: Day | undefined;
  for (const now of looks) {
    const due = dueNow(job, { from: looks[0] ?? FIRST, ...(gone && { gone }) }, { now });
    if (!due) continue;
    gone = due.id;
    runs.push({ at: now, ...due });
  }
  return runs;
};

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '01', '30', '59'))
  .map(([hour, minute]): Schedule['at'] => `${String(hour).padStart(2, '0')}:${minute}` as Schedule['at']); // two numbers
const anyJob = fc.record({ at: anyTime, on: fc.constantFrom('working days' as const, 'Mondays' as const) });
/** Six weeks from some day of two years, with looks a few minutes, hours or days apart. */
const anyLife = fc
  .tuple(
    fc.integer({ min: 0, max: 730 }),
    fc.array(fc.constantFrom(0.25, 5, 45, 170, 900, 2_000, 6_000), { minLength: 20, maxLength: 70 }),
  )
  .map(([first, minutes]) => {
    let now = instantOf(addDays(day('2026-01-01'), first), '00:00').getTime();
    return minutes.map((some) => {
      now += some * 60_000;
      return new Date(now);
    });
  });

describe('any job, whenever the bot looks', () => {
  it('goes at most once a London day, in hours, and never for a day twice', () => {
    fc.assert(
      fc.property(anyJob, anyLife, (job, looks) => {
        const runs = lived(job, looks);
        const days = runs.map(({ at }) => dayOf(at));
        expect(new Set(days).size).to.equal(days.length);
        expect(runs.map(({ id }) => id)).to.deep.equal([...new Set(runs.map(({ id }) => id))].sort());
        for (const { at } of runs) expect(isWorkingHour(at)).to.equal(true);
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it('has every hour of its own gone through, or made up at the first look in hours', () => {
    fc.assert(
      fc.property(anyJob, anyLife, (job, looks) => {
        const runs = lived(job, looks);
        const [first, last] = [looks[0] ?? FIRST, looks.at(-1) ?? FIRST];
        for (const moment of momentsBetween(job, { after: first, until: last })) {
          const by = looks.find((at) => at >= moment && isWorkingHour(at) && !comesToday(job, at));
          if (by)
            expect(
              runs.some(({ at }) => at >= moment && at <= by),
              moment.toISOString(),
            ).to.equal(true);
        }
      }),
      { seed: 6, numRuns: 40 },
    );
  });

  it('goes next when it says so', () => {
    fc.assert(
      fc.property(anyJob, anyLife, (job, looks) => {
        const now = looks.at(-1) ?? FIRST;
        const runs = lived(job, looks);
        const gone = runs.at(-1)?.id;
        const known: Past = { from: looks[0] ?? FIRST, ...(gone && { gone }) };
        const next = nextRun(job, known, { now });
        if (!next) throw new Error('every job has a next run');
        expect(next.getTime()).to.equal(nextWorkingMoment(next).getTime());
        expect(dueNow(job, known, { now: next })).to.not.equal(undefined);
      }),
      { seed: 8, numRuns: 40 },
    );
  });
});
