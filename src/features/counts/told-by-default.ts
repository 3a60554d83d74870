import { addsNothing } from './adds-nothing.ts';
import { withoutPoint } from './clauses.ts';
import { hasVerb } from './everyday-verbs.ts';
import type { Mark, Marked } from './marks.ts';
import { restricts } from './restricts.ts';
import { OPENS, type Segment, sentencesOf } from './segments.ts';
import { type Stretch, stretchOf } from './statement.ts';
import { narrows } from './told-apart.ts';

/** Somebody or something that does something, whatever it is: no piece of a question has ended before it is asked. */
const tells = ({ text, words }: Stretch): boolean =>
  hasVerb(words) && !OPENS.test(text) && !/\?\s*$/.test(text);

const SINCE: readonly Mark['is'][] = ['since', 'from', 'onwards', 'until', 'period', 'span'];

/** "Things have gone quiet since the election": a time that the question may lack. */
const isSince = ({ marks }: Stretch, question: readonly Marked[]): boolean =>
  marks.some(({ is }) => is === 'since') && !question.some(({ is }) => SINCE.includes(is));

/** A text, where its question begins, and what that says. */
export interface Before {
  readonly text: string;
  readonly from: number;
  readonly question: readonly Marked[];
}

/**
 * The sentences that have ended before the question of a text begins, and tell: lists of what people say are never whole, so
 * each does that neither restricts what is asked nor names what the question lacks.
 */
export const toldBefore = (
  { text, from, question }: Before,
  marks: (text: string) => readonly Marked[],
): readonly Pick<Segment, 'from' | 'to'>[] =>
  sentencesOf(text).filter((one) => {
    if (one.to > from) return false;
    const stretch = stretchOf({ ...one, isFirst: true }, marks(one.text));
    return (
      tells(stretch) &&
      addsNothing(stretch.marks, question) &&
      !narrows(withoutPoint(stretch.marks)) &&
      !isSince(stretch, question) &&
      !restricts(stretch, question)
    );
  });
