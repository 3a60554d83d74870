import { own } from '../../domain/own.ts';
import { fallsIn, type Period } from '../../domain/returns/period.ts';
import type { TermName } from '../../domain/term.ts';

const ACADEMIC = /(20\d\d)\s*(?:[/–-]|to)?\s*(?:20)?(\d\d)(?!\d)/;
const CALENDAR = /(20\d\d)(?![\d])/;
const TERM = /^(autumn|aut|spring|spr|summer|sum)(?: (?:term|census|census day|return))?$/;
/** As the service's own interface for programs has them. */
const CODES: Readonly<Record<string, string>> = {
  ay: 'academic year',
  t1: 'autumn term',
  t2: 'spring term',
  t3: 'summer term',
};
const SHORT: Readonly<Record<string, TermName>> = { aut: 'autumn', spr: 'spring', sum: 'summer' };
const WHOLE = /^(?:academic|school|full|whole)? ?(?:academic )?year(?: q[1-4])?$/;

/**
 * What a row is about: "202223" with "Spring term" is spring of 2022/23, as DfE names terms by their academic year
 * (inventory 2.3). "2022/23 Autumn term" and "Autumn term 2022" in one cell are read too, the latter as people say it
 * (decision 7). Nothing for two terms in one, or for a year that may be either of two academic years.
 */
export const periodOf = (period: string, identifier: string): Period | undefined => {
  const [first, second] = [parted(period), parted(identifier)];
  const what = second.words || first.words;
  const year = first.year ?? second.year;
  const term = termOf(what);
  if (year !== undefined && term) return { kind: 'term', year, term };
  if (year !== undefined) return what === '' || WHOLE.test(what) ? { kind: 'year', year } : undefined;
  const fell = second.words === '' ? first.calendar : second.calendar;
  return term && fell !== undefined ? { kind: 'term', term, year: fell - fallsIn(0, term) } : undefined;
};

interface Parted {
  /** The year that an academic year begins in. */
  readonly year?: number;
  /** A year alone, which may be either of two academic years. */
  readonly calendar?: number;
  readonly words: string;
}

const parted = (cell: string): Parted => {
  const said = cell.trim().toLowerCase().replace(/[_,]/g, ' ');
  const [academic = '', start, end] = ACADEMIC.exec(said) ?? [];
  if (start && end && (Number(start) + 1) % 100 === Number(end))
    return { year: Number(start), words: rest(said, academic) };
  const [calendar = '', alone] = CALENDAR.exec(said) ?? [];
  return alone && !academic
    ? { calendar: Number(alone), words: rest(said, calendar) }
    : { words: rest(said, '') };
};

const rest = (said: string, year: string): string => {
  const words = said
    .replace(year, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s()]+|[\s():-]+$/g, '');
  return own(CODES, words) ?? words;
};

const termOf = (words: string): TermName | undefined => {
  const [, term] = TERM.exec(words) ?? [];
  return term === undefined ? undefined : (SHORT[term] ?? (term as TermName)); // the pattern knows no other
};

/** Why words are no period, for whoever has to put the file right. */
export const sayNoPeriod = (words: string): string => {
  const [, year] = /^(20\d\d)\b/.exec(words.trim()) ?? [];
  if (year && !ACADEMIC.test(words))
    return `“${words}” may be in either of two academic years. Write the academic year in full, such as ${year}${String((Number(year) + 1) % 100).padStart(2, '0')}.`;
  return `“${words}” is neither a term nor an academic year, such as 202425 with Autumn term.`;
};

/** What DfE publishes as well and the network does not collect by: two terms together, weeks, months, other years. */
const OTHER =
  /\b(?:autumn and spring|spring and summer|autumn,? spring|week|weeks|month|january|february|march|april|may|june|july|august|september|october|november|december|financial|calendar|tax|q[1-4])\b/i;

export const isOtherPeriod = (words: string): boolean => /20\d\d/.test(words) && OTHER.test(words);
