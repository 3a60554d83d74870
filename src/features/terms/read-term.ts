import { type Day, day, yearOf } from '../../domain/day.ts';
import { readDue } from '../../domain/due-read.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { TermName } from '../../domain/term.ts';

/** What was typed after "set autumn term". */
export interface ReadTerm {
  /** The academic year, by the year it starts in. */
  readonly year: number;
  readonly first: Day;
  readonly last: Day;
}

const YEAR = /^(?:(?<start>\d{4})\s*[/-]\s*(?:\d{4}|\d{2})(?!\d)|(?<calendar>\d{4})(?![\d-]))?\s*/;
const LEAD_IN = /^(?:(?:to|from|as|is|are|runs|be)\b|[:=–—-])\s*/i;
const BETWEEN = /\s+(?:to|until|till)\s+|\s*[–—]\s*|\s+-\s*|\s*-\s+|(?<=\s\d{4})-(?=\d{1,2}\s)/i;

/** Reads "2026 to 2 September 2026 - 18 December 2026". A term is named by the calendar year it falls in. */
export const readTerm = (name: TermName, words: string, today: Day): Result<ReadTerm> => {
  const named = YEAR.exec(words.trim());
  const { start, calendar } = named?.groups ?? {};
  const dates = words
    .trim()
    .slice(named?.[0].length ?? 0)
    .replace(LEAD_IN, '')
    .replace(LEAD_IN, '');
  const [from = '', to = '', ...more] = dates.split(BETWEEN).map((part) => part.trim());
  if (!from || !to || more.length > 0)
    return refuse('no-dates', `Enter the first and the last day: ${sampleOf(name)}.`);
  const falls = start ? fallsIn(name, Number(start)) : Number(calendar ?? 0);
  const since = falls ? day(`${falls}-01-01`) : today;
  const [first, last] = [dayIn(from, since), dayIn(to, since)];
  if (!first)
    return refuse('first', `First day must be a real date, such as 2 September 2026, not "${from}".`);
  if (!last) return refuse('last', `Last day must be a real date, such as 18 December 2026, not "${to}".`);
  const year = academicYear(name, falls || yearOf(first));
  return ok({ year, first, last });
};

const sampleOf = (name: TermName): string =>
  `type "set ${name} term", the year, "to", and two dates, such as "set autumn term 2026 to 2 September 2026 - 18 December 2026"`;

const fallsIn = (name: TermName, year: number): number => (name === 'autumn' ? year : year + 1);

export const academicYear = (name: TermName, falls: number): number =>
  name === 'autumn' ? falls : falls - 1;

/** A whole date; without its year, the first such date of the term's year. */
const dayIn = (words: string, since: Day): Day | undefined => {
  if (!/\d/.test(words)) return undefined;
  const due = readDue(words, { today: since, terms: [] });
  return due && 'kind' in due && due.kind === 'day' ? due.on : undefined;
};
