import { type Census, censusOf, RETURN_DAYS } from '../../domain/census.ts';
import { addDays, type Day, daysBetween, sayDay } from '../../domain/day.ts';
import { readDue } from '../../domain/due-read.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { TermName } from '../../domain/term.ts';
import { academicYear } from './read-term.ts';

/** A census day that is set, and the one that was. */
export interface SetCensus {
  readonly before?: Census;
  readonly after: Census;
}

export interface Known {
  readonly censuses: readonly Census[];
  readonly today: Day;
}

const YEAR =
  /^\s*(?:day|date|term)?\s*(\d{4})(?:\s*[/-]\s*(\d{2}|\d{4})(?!\d))?\s*(?:to|is|on|[:=])\s*(.+)$/i;

/** How far from its usual day a census may be: beyond it, term or year were mistaken. */
const ASTRAY = 60;

/** Reads and sets "autumn census 2026 to 1 October 2026" (decision 7): the day must be a weekday of that term. */
export const setCensus = (name: TermName, words: string, known: Known): Result<SetCensus> => {
  const [, first = '', second, dated = ''] = YEAR.exec(words) ?? [];
  const falls = Number(first) + (second && name !== 'autumn' ? 1 : 0);
  if (!first)
    return refuse(
      'no-date',
      `Enter the year and the day: type for example "set ${name} census ${yearNow(name, known.today)} to 1 October ${yearNow(name, known.today)}".`,
    );
  const read = readDue(dated, { today: `${falls}-01-01` as Day, terms: [] }); // a year in digits, as matched
  if (!read || 'refused' in read || read.kind !== 'day')
    return refuse('no-date', `Census day must be a real date, such as 1 October 2026, not "${dated}".`);
  const year = academicYear(name, falls);
  const usual = censusOf([], year, name);
  if (Math.abs(daysBetween(usual.on, read.on)) > ASTRAY)
    return refuse('astray', `${sayDay(read.on)} is not in the ${name} term of ${falls}.`);
  const before = known.censuses.find((one) => one.year === year && one.term === name);
  if (before && !before.assumed && before.on === read.on)
    return refuse('same', `That is already so: ${sayCensus(before)}.`);
  return ok({ ...(before && { before }), after: { year, term: name, on: read.on, assumed: false } });
};

const yearNow = (name: TermName, today: Day): number =>
  Number(today.slice(0, 4)) + (name === 'autumn' ? 0 : 1);

/** "Autumn census 2026 is on 1 October 2026; its return is due by 30 October 2026". */
export const sayCensus = ({ term, on }: Census): string =>
  `the ${term} census is on ${sayDay(on)}, and its return is due by ${sayDay(addDays(on, RETURN_DAYS))}`;
