import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { sayTerm, type Term } from '../../domain/term.ts';
import { capital } from '../../domain/words.ts';

export interface Shown {
  readonly today: Day;
  /** What has just been done. */
  readonly done?: string;
  readonly mayChange: boolean;
}

/** Terms with their dates; those that nobody has confirmed say so. */
export const termsCard = (terms: readonly Term[], { today, done = '', mayChange }: Shown): Card => ({
  template: 'terms/terms',
  data: {
    done: plain(done),
    hasDone: done !== '',
    none: terms.length === 0,
    rows: terms.map((term) => ({
      title: capital(sayTerm(term)),
      dates: `${sayDay(term.first)} to ${sayDay(term.last)}`,
      note: noteOf(term, today),
      hasNote: noteOf(term, today) !== '',
    })),
    mayChange,
  },
});

const noteOf = ({ first, last, assumed }: Term, today: Day): string =>
  [first <= today && today <= last ? 'Now' : '', assumed ? 'Assumed: nobody has confirmed these dates' : '']
    .filter((part) => part !== '')
    .join('. ');
