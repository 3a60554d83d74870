import type { Period } from '../../domain/returns/period.ts';
import type { TermName } from '../../domain/term.ts';

const ACADEMIC = /^(20\d\d)\s*(?:[/–-]|to)?\s*(?:20)?(\d\d)$/;
const TERM = /^(autumn|spring|summer)(?: term)?$/;
/** As the service's own interface for programs has them. */
const CODES: Readonly<Record<string, string>> = {
  ay: 'academic year',
  t1: 'autumn term',
  t2: 'spring term',
  t3: 'summer term',
};
const WHOLE = /^(?:academic|school|full|whole)? ?(?:academic )?year(?: q[1-4])?$/;

/**
 * What a row is about: "202223" with "Spring term" is spring of 2022/23, as DfE names terms by their academic year
 * (inventory 2.3). "2022/23 Autumn term" in one cell is read too. Nothing for two terms in one, or a calendar year.
 */
export const periodOf = (period: string, identifier: string): Period | undefined => {
  const said = period.trim().toLowerCase();
  const [, inCell = said, after = ''] = /^([\d\s/–-]*\d)\s+([a-z].*)$/.exec(said) ?? [];
  const year = yearOf(inCell);
  if (year === undefined) return undefined;
  const words = (identifier.trim().toLowerCase() || after).replace(/\s+/g, ' ');
  const what = CODES[words] ?? words;
  const [, term] = TERM.exec(what) ?? [];
  if (term) return { kind: 'term', year, term: term as TermName }; // the pattern knows no other
  return what === '' || WHOLE.test(what) ? { kind: 'year', year } : undefined;
};

const yearOf = (words: string): number | undefined => {
  const [, start, end] = ACADEMIC.exec(words.trim()) ?? [];
  if (!start || !end) return undefined;
  return (Number(start) + 1) % 100 === Number(end) ? Number(start) : undefined;
};
