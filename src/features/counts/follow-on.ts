import type { Question, Read } from '../../domain/counts/question.ts';
import type { QuestionContext } from './asked.ts';
import { addsToIt, changesOne } from './follow-up.ts';
import { markText } from './mark-text.ts';
import { said } from './said.ts';

/** "And", "what about", at the beginning of a sentence: it goes on from what was asked before, whatever else it names. */
const THANKS =
  '(?:(?:ok|okay|right|thanks|thank you|great|lovely|cool|fine|perfect|cheers|ta|yes|yeah|ah|oh)[\\s,.!]+)*';
const ON = '(?:and|or|but|what about|how about|(?:the )?same|also|now|then|again|versus|vs|actually)\\b';
const GOES_ON = new RegExp(`(?:^|[.!?]\\s)\\W*${THANKS}${ON}`, 'i');
const THANKED = new RegExp(`^\\W*${THANKS}(?=${ON})`, 'i');

/** "Thanks! And EHE?" as "And EHE?": what goes on from the question before. */
export const goingOn = (text: string): string => text.replace(THANKED, '');

/** Whether a text needs the question before: it is none by itself or says so; or it changes one thing of it: "amber?" */
export type Leaning = 'no' | 'yes' | 'of-the-same';

/** That question is looked up only where it is needed: by one request more. */
export const leaningOf = (alone: Read, text: string, context: Omit<QuestionContext, 'before'>): Leaning => {
  // What is no question may be of any length, and is not looked at twice.
  if (alone.is !== 'question') return 'yes';
  const marks = markText(said(text), context);
  if (GOES_ON.test(text) || addsToIt(marks)) return 'yes';
  return changesOne(marks) ? 'of-the-same' : 'no';
};

/** A text that is read once by itself, and once as going on from the question before. */
interface Twice {
  readonly alone: Read;
  readonly after: Read;
  readonly before: Question;
}

/** What it is taken for: the second where that is a question. "Amber?" goes on from cases and from nothing else. */
export const readingOf = (leaning: Leaning, { alone, after, before }: Twice): Read => {
  if (after.is === 'other' || (after.is === 'unclear' && alone.is !== 'other')) return alone;
  if (leaning === 'yes' || alone.is !== 'question') return after;
  return alone.question.measures.every((id) => before.measures.includes(id)) ? after : alone;
};
