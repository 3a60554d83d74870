import type { Read } from '../../domain/counts/question.ts';
import type { QuestionContext } from './asked.ts';
import { goesOn } from './follow-up.ts';
import { markText } from './mark-text.ts';
import { said } from './said.ts';

type Alone = Omit<QuestionContext, 'before'>;

/** A text that needs nothing of the question before: that is looked up only for the others, by one request more. */
export const isWhole = (alone: Read, text: string, context: Alone): boolean =>
  alone.is === 'question' && !goesOn(markText(said(text), context));

/** Of a text that may go on from the question before: what it is by itself, and what it is after that one. */
export const readingOf = (alone: Read, after: Read): Read =>
  after.is === 'other' || (after.is === 'unclear' && alone.is !== 'other') ? alone : after;
