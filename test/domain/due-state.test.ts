import { expect } from 'chai';
import { day } from '../../src/domain/day.ts';
import type { Due } from '../../src/domain/due.ts';
import { sayDue } from '../../src/domain/due-say.ts';
import { dueSortKey, dueState, isOverdue, isPast, lastDayOf } from '../../src/domain/due-state.ts';

const on = (text: string, words = text): Due => ({ kind: 'day', on: day(text), words });
const TODAY = day('2026-11-25');
const month: Due = { kind: 'month', on: day('2026-11-30'), words: 'November' };
const UNDATED: readonly Due[] = [
  { kind: 'meeting', words: 'next meeting' },
  { kind: 'ongoing', words: 'ongoing' },
  { kind: 'vague', words: 'shortly' },
  { kind: 'none' },
];

describe('a due date', () => {
  it('is overdue the day after it was due, not on the day [row 26]', () => {
    expect(isOverdue(on('2026-11-25'), TODAY)).to.equal(false);
    expect(isOverdue(on('2026-11-24'), TODAY)).to.equal(true);
    expect(isPast(on('2026-11-24'), TODAY)).to.equal(true);
  });

  it('is overdue after the last day of its month [row 23]', () => {
    const kept: Due = { kind: 'month', on: day('2026-11-01'), words: 'November' };
    expect(isOverdue(kept, day('2026-11-30'))).to.equal(false);
    expect(isOverdue(kept, day('2026-12-01'))).to.equal(true);
    expect(lastDayOf(kept)).to.equal('2026-11-30');
  });

  for (const due of UNDATED)
    it(`is never overdue where it is ${due.kind} [row 21]`, () => {
      expect(isOverdue(due, day('2099-12-31'))).to.equal(false);
      expect(dueState(due, TODAY)).to.equal('undated');
    });

  for (const [text, state] of [
    ['2026-11-24', 'overdue'],
    ['2026-11-25', 'today'],
    ['2026-11-26', 'soon'],
    ['2026-12-02', 'soon'],
    ['2026-12-03', 'later'],
  ] as const)
    it(`is ${state} on 25 November where it is ${text}`, () =>
      expect(dueState(on(text), TODAY)).to.equal(state));

  it('sorts by its last day, then the meeting, what is ongoing, and what has no date', () => {
    const monthly: Due = { kind: 'monthly', on: day('2026-12-31'), words: 'monthly' };
    const all = [...UNDATED, monthly, on('2026-12-01'), month, on('2026-11-29')];
    expect(all.map(dueSortKey).sort()).to.deep.equal([
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
      '2026-12-31',
      '9997',
      '9998',
      '9999',
      '9999',
    ]);
  });
});

describe('a due date as it is shown', () => {
  for (const [due, said] of [
    [on('2026-11-25', 'by 25 th November'), '25 November 2026'],
    [on('2026-11-25', 'Wed 25/11'), '25 November 2026'],
    [on('2026-12-18', 'by the end of term'), '18 December 2026 (end of term)'],
    [on('2026-12-18', 'before the end of term.'), '18 December 2026 (before the end of term)'],
    [on('2026-11-27', 'due Fri please'), '27 November 2026 (Fri)'],
    [on('2027-01-24', 'w/c 24 January'), '24 January 2027 (w/c 24 January)'],
    [on('2026-11-25', 'before 25 November'), '25 November 2026 (before 25 November)'],
    [on('2026-11-25', ''), '25 November 2026'],
    [month, 'November 2026'],
    [{ kind: 'monthly', on: day('2026-11-30'), words: 'monthly' }, 'monthly, next 30 November 2026'],
    [{ kind: 'meeting', words: 'b4 next mtg' }, 'at the next meeting'],
    [{ kind: 'ongoing', words: 'On going' }, 'ongoing'],
    [{ kind: 'ongoing', words: 'April 2014 – on going' }, 'ongoing (April 2014 – on going)'],
    [{ kind: 'ongoing', words: 'weekly' }, 'ongoing (weekly)'],
    [{ kind: 'vague', words: 'ASAP!' }, 'no date (ASAP)'],
    [{ kind: 'vague', words: 'by half term' }, 'no date (half term)'],
    [{ kind: 'none' }, 'no date'],
  ] as const satisfies readonly (readonly [Due, string])[])
    it(`reads "${said}" [row 21]`, () => expect(sayDue(due)).to.equal(said));
});
