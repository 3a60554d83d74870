import type { Day } from './day.ts';
import { monthLike } from './due-names.ts';
import { readDue } from './due-read.ts';
import type { DueContext } from './due-reading.ts';
import type { Refusal } from './result.ts';

/** A day found in a text: from where to where it stands, and which it is, or why it is none. */
export interface FoundDay {
  readonly from: number;
  readonly to: number;
  readonly day: Day | Refusal;
}

const MOST_WORDS = 6;
/** A text is looked through no further than this: no line that plans a meeting is longer. */
const MOST_TRIED = 120;
const DATED =
  /\d|\b(?:mon|tues?|wed(?:nes|s)?|wensday|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:today|tomorrow|tomoz|tmrw)\b/i;
const BEGINS =
  /^(?:\d|mon|tue|wed|wens|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|tomo|tmrw|next|this|coming|first|second|third|fourth|last|in\b|a\b|two\b)/i;
const TIMED = /\d\s?[ap]\.?m\b|\d:\d|noon|mid-?day|\b(?:at|from|to|until|and)\b|[|;]/i;

/** The first day that is named in a text, in as many words as belong to it: "Tue 19 January 2027". */
export const findDay = (text: string, context: DueContext): FoundDay | undefined => {
  const words = [...text.matchAll(/[^\s|;,]+,?/g)].slice(0, MOST_TRIED);
  let doubt: FoundDay | undefined;
  for (const [index, first] of words.entries()) {
    if (!BEGINS.test(first[0])) continue;
    const found = longestFrom(text, words.slice(index, index + MOST_WORDS), context);
    if (found && (typeof found.day === 'string' || found.day.code === 'wrong-weekday')) return found;
    doubt ??= found;
  }
  return doubt;
};

const longestFrom = (
  text: string,
  words: readonly RegExpExecArray[],
  context: DueContext,
): FoundDay | undefined => {
  const from = words[0]?.index ?? 0;
  for (const last of [...words].reverse()) {
    const to = last.index + last[0].replace(/[,.:]+$/, '').length;
    const phrase = text.slice(from, to);
    if (!DATED.test(phrase) || TIMED.test(phrase) || endsInHour(phrase)) continue;
    const due = readDue(phrase, context);
    if (due && 'refused' in due) return { from, to, day: due };
    if (due?.kind === 'day') return { from, to, day: due.on };
  }
  return undefined;
};

/** "19 January 10" is a day and an hour, no year; "19 January 27" is no hour. */
const endsInHour = (phrase: string): boolean => {
  const [, month = '', hour] = /(?:^|\s)([a-z]{3,10})\.?,?\s+(\d{1,2})$/i.exec(phrase) ?? [];
  const isAfterDay = /^\s*(?:[a-z]+,?\s+)?\d/i.test(phrase);
  return isAfterDay && Number(hour) < 25 && monthLike(month.toLowerCase()) !== undefined;
};
