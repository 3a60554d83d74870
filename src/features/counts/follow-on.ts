import type { Question, Read } from '../../domain/counts/question.ts';
import type { QuestionContext } from './asked.ts';
import { addsToIt, changesOne } from './follow-up.ts';
import { markText } from './mark-text.ts';
import type { Marked } from './marks.ts';
import { said } from './said.ts';

type Alone = Omit<QuestionContext, 'before'>;

/** "And", "what about", at the beginning of a sentence: it goes on from what was asked before, whatever else it names. */
const GOES_ON =
  /(?:^|[.!?]\s)\W*(?:and|or|but|what about|how about|(?:the )?same|also|now|then|again|versus|vs|actually)\b/i;

const says = (text: string, marks: readonly Marked[]): boolean => GOES_ON.test(text) || addsToIt(marks);

/** A text that needs nothing of the question before: that is looked up only for the others, by one request more. */
export const isWhole = (alone: Read, text: string, context: Alone): boolean => {
  // What is no question may be of any length, and is not looked at twice.
  if (alone.is !== 'question') return false;
  const marks = markText(said(text), context);
  return !says(text, marks) && !changesOne(marks);
};

/** A text that is read once by itself, and once as going on from the question before. */
interface Twice {
  readonly alone: Read;
  readonly after: Read;
  readonly before: Question;
}

/**
 * What it is taken for: the second where that is a question. "Amber?" is one by itself, and goes on from cases and
 * from nothing else.
 */
export const readingOf = (text: string, context: Alone, { alone, after, before }: Twice): Read => {
  if (after.is === 'other' || (after.is === 'unclear' && alone.is !== 'other')) return alone;
  if (alone.is !== 'question' || says(text, markText(said(text), context))) return after;
  return alone.question.measures.every((id) => before.measures.includes(id)) ? after : alone;
};
