import type { Due } from './due.ts';
import type { FoundDue } from './due-found.ts';
import { findMarked } from './due-marked.ts';
import type { DueContext } from './due-reading.ts';
import { findUnmarked } from './due-unmarked.ts';
import type { Refusal } from './result.ts';

/**
 * Parts an action's text from its due date: "send policies to CO by 25 November" is due that day and says "send
 * policies to CO". Without a due date the text stays as it is and the date is none; with one that no calendar has
 * ("by 31 November") the text stays too, and the refusal says so. Nothing is guessed: "by email" is no date.
 */
export const splitDue = (
  text: string,
  context: DueContext,
): { readonly text: string; readonly due: Due | Refusal } => {
  const found = findMarked(text, context) ?? findUnmarked(text, context);
  if (!found) return { text: text.trim(), due: { kind: 'none' } };
  const isKept = 'refused' in found.due || found.stays;
  return { text: isKept ? text.trim() : without(text, found), due: found.due };
};

/** The text around a found phrase, without the brackets it stood in and the punctuation it leaves behind. */
const without = (text: string, { from, to }: FoundDue): string => {
  const [before, after] = [text.slice(0, from).trimEnd(), text.slice(to).trimStart()];
  const inBrackets = /[([]$/.test(before) && /^[)\]]/.test(after);
  const joined = inBrackets ? `${before.slice(0, -1)} ${after.slice(1)}` : `${before} ${after}`;
  return joined
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?)])/g, '$1')
    .replace(/,+([.,;:])/g, '$1')
    .replace(/^[ ,;:.–—-]+/, '')
    .replace(/[ ,;:–—-]{1,8}$/, '')
    .trim();
};
