import { daysBetween, sayDay, yearOf } from '../../domain/day.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { sayTerm, type Term, type TermName } from '../../domain/term.ts';
import { capital } from '../../domain/words.ts';
import type { ReadTerm } from './read-term.ts';

const LONGEST = 140;

/** A term that is set, and the one it takes the place of. */
export interface SetTerm {
  readonly before?: Term;
  readonly after: Term;
}

/** Sets a term's dates: in order, in the year it is named by, and clear of every other term. */
export const setTerm = (name: TermName, read: ReadTerm, terms: readonly Term[]): Result<SetTerm> => {
  const { year, first, last } = read;
  const after: Term = { year, name, first, last, assumed: false };
  const falls = name === 'autumn' ? year : year + 1;
  if (yearOf(first) !== falls || yearOf(last) !== falls)
    return refuse('year', `${capital(name)} term ${falls} must start and end in ${falls}.`);
  if (last <= first) return refuse('order', `Last day must be after the first day, ${sayDay(first)}.`);
  if (daysBetween(first, last) > LONGEST)
    return refuse('long', `A term must be ${LONGEST / 7} weeks or shorter.`);
  const others = terms.filter((term) => term.year !== year || term.name !== name);
  const clash = others.find((term) => first <= term.last && term.first <= last);
  if (clash) return refuse('overlap', `${capital(sayTerm(after))} must not overlap ${sayDates(clash)}.`);
  const before = terms.find((term) => term.year === year && term.name === name);
  if (before && !before.assumed && before.first === first && before.last === last)
    return refuse('same', `That is already so: ${sayDates(before)}.`);
  return ok({ ...(before && { before }), after });
};

/** "autumn term 2026, 2 September 2026 to 18 December 2026". */
export const sayDates = (term: Term): string =>
  `${sayTerm(term)}, ${sayDay(term.first)} to ${sayDay(term.last)}`;
