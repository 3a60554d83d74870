import type { Due } from './due.ts';
import type { Refusal } from './result.ts';

/** A due date found in a text: from where to where it stands, and what it says. */
export interface FoundDue {
  readonly from: number;
  readonly to: number;
  readonly due: Due | Refusal;
  /** "bring it to the next meeting": the words stay in the text too. */
  readonly stays?: true;
}

/** How the end of a text looks once its last signs are left off: where its words end. */
export const endOfWords = (text: string): number => {
  let end = text.length;
  while (end > 0 && /[\s.!?;,]/.test(text.charAt(end - 1))) end -= 1;
  const closes = /[)\]]/.test(text.charAt(end - 1));
  return closes ? end - 1 : end;
};

/** Where the words begin that `\S+` finds, from a place on, and where each of them ends: at most so many. */
export const wordEnds = (text: string, from: number, most: number): readonly number[] => {
  const near = text.slice(from, from + 120);
  return [...near.matchAll(/\S+/g)].slice(0, most).map((word) => from + word.index + endOfWords(word[0]));
};
