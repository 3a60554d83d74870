import { addMonths, type Day, endOfMonth, parseDay, startOfMonth, yearOf } from './day.ts';
import { MONTH, monthLike, monthNamed, yearNamed } from './due-names.ts';
import { onDay, type Reader, type Reading } from './due-reading.ts';

const YEAR = "(20\\d\\d|'\\d\\d)";
const WHOLE = new RegExp(`^(?:(?:in|during|this) )?(${MONTH}?)(?:[ ,]+${YEAR}|-(\\d\\d|20\\d\\d))?$`);
const NUMBERED = /^(\d{1,2})[/-](20\d\d)$/;
const SPOKEN = /^(?:in |during )?(this|next) month$/;
const PART =
  '(start|beginning|early|first day|mid|middle|late|end|last day)(?: part)?(?:[ -](?:of|in))?[ -](?:the )?';
const PART_OF_NAMED = new RegExp(`^${PART}(${MONTH}?)(?:[ ,]+${YEAR})?$`);
const PART_OF_THIS = new RegExp(`^${PART}(?:(this|next|current) )?month$`);
const END_OF_YEAR = /^end[ -]of (?:the )?(?:(?:calendar )?year )?(20\d\d)$/;

/** "November", "Nov 2026", "11/2026": a month without a day is due by its last day (inventory row 23). */
export const readMonth: Reader = (phrase, { today }) => {
  const [, turn] = SPOKEN.exec(phrase) ?? [];
  if (turn) return whole(monthFrom(today, turn));
  const [, number, numbered] = NUMBERED.exec(phrase) ?? [];
  if (numbered) return whole(firstOf(Number(numbered), Number(number)));
  const [, name = '', spaced, dashed] = WHOLE.exec(phrase) ?? [];
  const year = spaced ?? dashed;
  if (year) return whole(firstOf(yearNamed(year), monthLike(name)));
  return whole(next(monthNamed(name), today, endOfMonth));
};

/** "start of Sept" is its 1st, "mid-February" its 15th, "the end of November" its last day (inventory row 21). */
export const readPartOfMonth: Reader = (phrase, { today }) => {
  const [, endOf] = END_OF_YEAR.exec(phrase) ?? [];
  if (endOf) return dayIn('end', firstOf(Number(endOf), 12));
  if (/^(?:month[ -]end|eom)$/.test(phrase)) return dayIn('end', today);
  const [, part, turn] = PART_OF_THIS.exec(phrase) ?? [];
  if (part) return partOfThis(part, turn, today);
  const [, named, name = '', year] = PART_OF_NAMED.exec(phrase) ?? [];
  if (!named) return undefined;
  if (year) return dayIn(named, firstOf(yearNamed(year), monthLike(name)));
  return dayIn(
    named,
    next(monthNamed(name), today, (month) => pick(named, month)),
  );
};

const whole = (month: Day | undefined): Reading | undefined =>
  month && { kind: 'month', on: endOfMonth(month) };

const dayIn = (part: string, month: Day | undefined): Reading | undefined =>
  month && onDay(pick(part, month));

const partOfThis = (part: string, turn: string | undefined, today: Day): Reading | undefined => {
  const here = monthFrom(today, turn);
  const gone = turn === undefined && pick(part, here) < today;
  return dayIn(part, gone ? monthFrom(today, 'next') : here);
};

const monthFrom = (today: Day, turn: string | undefined): Day =>
  turn === 'next' ? addMonths(startOfMonth(today), 1) : startOfMonth(today);

const firstOf = (year: number, month: number | undefined): Day | undefined =>
  month === undefined ? undefined : parseDay(`${year}-${String(month).padStart(2, '0')}-01`);

/** The first of the next month of that number whose own day is not yet past. */
const next = (month: number | undefined, today: Day, last: (month: Day) => Day): Day | undefined =>
  [0, 1].map((more) => firstOf(yearOf(today) + more, month)).find((first) => first && last(first) >= today);

const pick = (part: string, month: Day): Day => {
  if (/^(?:end|late|last)/.test(part)) return endOfMonth(month);
  return part.startsWith('mid') ? dayOfMonth(month, 15) : startOfMonth(month);
};

const dayOfMonth = (month: Day, day: number): Day => parseDay(`${month.slice(0, 8)}${day}`) ?? month;
