import { endOfWords, type FoundDue, wordEnds } from './due-found.ts';
import { isFirm, LEADS, takenBy } from './due-markers.ts';
import { LONGEST } from './due-phrase.ts';
import { readDue } from './due-read.ts';
import type { DueContext } from './due-reading.ts';

/** So many leads from either end of a text are tried, however long it is. */
const MOST_LEADS = 24;
const MOST_WORDS = 8;
/** What every due date in the middle of a text has in it: cheaper to look for than to read. */
const HINT =
  /\p{Nd}|\b(?:mon|tue|wed|thu|fri|sat|sun|today|tomo|tonight|tmrw|day|week|month|year|term|fortnight|end|start|beginning|early|late|mid|meet|mtn?g|easter|christmas|xmas|good|boxing|cop|cob|eod|eop|close)/iu;
const MEETING = /\b(?:meet|mtn?g)/i;
const ONLY_AT_END = /^(?:in|on|to)$/i;
const TO_A_MEETING = /^(?:for|at)$/i;

interface Lead {
  readonly word: string;
  readonly at: number;
}

/** A due date that a word leads to: "by 25 November", "(b4 next mtg)", "within 10 working days to CO". */
export const findMarked = (text: string, context: DueContext): FoundDue | undefined => {
  const leads = [...text.matchAll(LEADS)].map((match) => ({ word: match[0], at: match.index }));
  const near =
    leads.length > 2 * MOST_LEADS ? [...leads.slice(0, MOST_LEADS), ...leads.slice(-MOST_LEADS)] : leads;
  return (
    firstOf(near, (lead) => atEnd(text, lead, context)) ??
    firstOf(near, (lead) => inside(text, lead, context))
  );
};

const firstOf = <T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined => {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
};

const atEnd = (text: string, lead: Lead, context: DueContext): FoundDue | undefined => {
  if (text.length - lead.at > 2 * LONGEST) return undefined;
  const end = lead.at + endWithBrackets(text.slice(lead.at));
  if (end - lead.at > LONGEST) return undefined;
  const found = tryWords(text, { lead, to: end, atEnd: true }, context);
  return found && { ...found, to: text.length - (text.slice(end).match(/[)\]]\W*$/)?.[0].length ?? 0) };
};

/** A bracket that opens within the phrase closes within it: "by Friday (27 November)". */
const endWithBrackets = (words: string): number => {
  const end = endOfWords(words);
  return /[([]/.test(words.slice(0, end)) ? end + 1 : end;
};

/** The longest phrase that is a date decides: what may not be taken is not taken by halves. */
const inside = (text: string, lead: Lead, context: DueContext): FoundDue | undefined => {
  if (ONLY_AT_END.test(lead.word)) return undefined;
  const start = lead.at + lead.word.length;
  const ends = wordEnds(text, lead.at, MOST_WORDS + 2).filter((end) => end > start);
  const hint = TO_A_MEETING.test(lead.word) ? MEETING : HINT;
  if (!hint.test(text.slice(start, ends.at(-1)))) return undefined;
  const to = [...ends].reverse().find((end) => readDue(text.slice(lead.at, end), context));
  return to === undefined ? undefined : tryWords(text, { lead, to, atEnd: false }, context);
};

interface Try {
  readonly lead: Lead;
  readonly to: number;
  readonly atEnd: boolean;
}

const tryWords = (text: string, { lead, to, atEnd }: Try, context: DueContext): FoundDue | undefined => {
  const words = text.slice(lead.at, to);
  const due = readDue(words, context);
  if (!due) return undefined;
  if ('refused' in due) return isFirm(lead.word, atEnd) ? { from: lead.at, to, due } : undefined;
  const taken = takenBy(lead.word, { words, due, today: context.today, atEnd });
  return taken && { from: lead.at, to, due, ...taken };
};
