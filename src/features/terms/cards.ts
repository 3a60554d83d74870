import { plain } from '../../cards/plain.ts';
import type { Card, Reply } from '../../core/reply.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import type { Refusal } from '../../domain/result.ts';
import { sayTerm, type Term } from '../../domain/term.ts';
import { capital } from '../../domain/words.ts';

export const refused = ({ code, say }: Refusal): Reply => ({ text: plain(say), refused: code });

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
