import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { type Census, censusOf } from '../../domain/census.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { sayTerm, type Term } from '../../domain/term.ts';
import { capital } from '../../domain/words.ts';

export interface Shown {
  readonly today: Day;
  /** Census days that somebody has set; the others are assumed. */
  readonly censuses: readonly Census[];
  /** What has just been done. */
  readonly done?: string;
  readonly mayChange: boolean;
}

/** Terms with their dates; those that nobody has confirmed say so. */
export const termsCard = (terms: readonly Term[], shown: Shown): Card => ({
  template: 'terms/terms',
  data: {
    done: plain(shown.done ?? ''),
    hasDone: Boolean(shown.done),
    none: terms.length === 0,
    rows: terms.map((term) => ({
      title: capital(sayTerm(term)),
      dates: `${sayDay(term.first)} to ${sayDay(term.last)}`,
      note: noteOf(term, shown),
    })),
    mayChange: shown.mayChange,
  },
});

const noteOf = ({ first, last, assumed, year, name }: Term, { today, censuses }: Shown): string => {
  const census = censusOf(censuses, year, name);
  return [
    first <= today && today <= last ? 'Now' : '',
    assumed ? 'Assumed: nobody has confirmed these dates' : '',
    `Census day ${sayDay(census.on)}${census.assumed ? ' (assumed)' : ''}`,
  ]
    .filter((part) => part !== '')
    .join('. ');
};
