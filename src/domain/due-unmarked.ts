import { addDays, MONTHS } from './day.ts';
import type { Due } from './due.ts';
import { endOfWords, type FoundDue } from './due-found.ts';
import { MONTH, WEEKDAY } from './due-names.ts';
import { flatten } from './due-phrase.ts';
import { readDue } from './due-read.ts';
import type { DueContext } from './due-reading.ts';
import { isOverdue } from './due-state.ts';

const MOST_WORDS = 7;
const NEAR = 90;
/** A dash with room on both sides, or a bracket: "... - ongoing", "... (Friday)". */
const OPENING = /\s[-–—]+\s+|[([]\s*|,\s(?=(?:the\s)?next\s(?:meeting|mtn?g)\b)/gi;

/** What needs no word before it to be a due date. */
const ALONE = new RegExp(
  `^(?:today|tonight|tomorrow|(?:this|next) (?:week|month|${WEEKDAY})|${WEEKDAY} (?:week|fortnight)` +
    '|end of (?:the )?(?:(?:autumn|spring|summer) )?(?:term|week|month)' +
    `|a (?:week|fortnight) (?:on )?(?:${WEEKDAY}|today|tomorrow)|monthly|(?:every|each) month|.+ and monthly thereafter` +
    `|(?:very )?shortly|soon|asap|a\\.s\\.a\\.p|as soon as possible|immediately|urgently|ongoing|eod|cop|cob|(?:eod|cop|cob) ${WEEKDAY}` +
    `|(?:w\\/?[cbe]|week (?:commencing|beginning|ending)) .+)$`,
);
/** After these it belongs to the sentence: "the agenda for next Friday", "note that this is ongoing". */
const BOUND =
  /^(?:of|from|since|until|till|after|before|for|the|an?|is|are|was|were|be|been|remains?|too|how|very|so|than|as|and|or|to|at|about|on|with|during|in|by|this|last|every|each|not|between)$/i;
/** "concerns raised today", "data collected monthly" tell of something else; "to be circulated shortly" does not. */
const TELLING = /(?:ed|seen|shown|given|held|heard|met|made|taken)$/i;
const ADVERB = /^(?:shortly|soon|asap|a\.s\.a\.p|as soon as possible|immediately|urgently)$/;

/** A day by its name or date: "send the grid Friday", "send the grid, 4th Dec". */
const NAMED = new RegExp(
  `^(?:${WEEKDAY}(?:,? (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: ${MONTH})?)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH})$`,
);
/** What a day says more of: "the notes of the meeting 19 January", "19 January, 9 March". */
const DATED = new RegExp(
  `^(?:.*\\d.*|${WEEKDAY}|${MONTHS.flatMap((name) => [name, name.slice(0, 3)]).join('|')}|next|coming|following|good|black` +
    '|meetings?|mtn?g|notes|minutes|agenda|conference|training|event|session|call|visit|dates?|data|figures|returns?' +
    '|census|report),?$|[:;(/–-]$',
  'i',
);
/** Days; what is named without a year and lies further ahead is more likely past. */
const SOON = 183;

/** A due date that no word leads to: it must end the text and be unmistakable, or stand behind a dash or in brackets. */
export const findUnmarked = (text: string, context: DueContext): FoundDue | undefined =>
  behindSign(text, context) ?? atTail(text, context);

const behindSign = (text: string, context: DueContext): FoundDue | undefined => {
  const start = Math.max(0, text.length - NEAR);
  const end = endOfWords(text);
  for (const sign of text.slice(start).matchAll(OPENING)) {
    const from = start + sign.index;
    const words = text.slice(from + sign[0].length, end);
    const due = from > 0 ? readDue(words, context) : undefined;
    const inBrackets = /[([]/.test(sign[0]);
    if (due && !('refused' in due) && fits(due, inBrackets, context)) return { from, to: text.length, due };
  }
  return undefined;
};

/** In brackets a month says what something is about: "the figures (March 2026)". A day gone by is no due date. */
const fits = (due: Due, inBrackets: boolean, { today }: DueContext): boolean =>
  due.kind !== 'none' && !(inBrackets && due.kind === 'month') && !isOverdue(due, today);

const atTail = (text: string, context: DueContext): FoundDue | undefined => {
  const start = Math.max(0, text.length - NEAR);
  const words = [...text.slice(start).matchAll(/\S+/g)].map((word) => ({
    said: word[0],
    at: start + word.index,
  }));
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const first = words[words.length - count];
    const before = words.slice(0, -count).map(({ said }) => said);
    const said = first && flatten(text.slice(first.at));
    const isNamed = !ALONE.test(said || '') && isOwnDay(said || '', before);
    if (!said || !(isNamed || ALONE.test(said)) || isBound(said, before)) continue;
    const due = readDue(text.slice(first.at, endOfWords(text)), context);
    if (isSure(due, isNamed, context)) return { from: first.at, to: text.length, due };
  }
  return undefined;
};

const isOwnDay = (said: string, before: readonly string[]): boolean =>
  NAMED.test(said) && !DATED.test(before.at(-1) ?? '');

const isSure = (
  due: ReturnType<typeof readDue>,
  isNamed: boolean,
  { today }: DueContext,
): due is Exclude<Due, { kind: 'none' }> => {
  if (!due || 'refused' in due) return false;
  return !isNamed || (due.kind === 'day' && due.on <= addDays(today, SOON));
};

const isBound = (said: string, before: readonly string[]): boolean => {
  const [last = '', earlier = ''] = [before.at(-1), before.at(-2)];
  if (BOUND.test(last)) return true;
  return TELLING.test(last) && earlier.toLowerCase() !== 'be' && !ADVERB.test(said);
};
