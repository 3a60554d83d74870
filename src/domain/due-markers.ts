import type { Day } from './day.ts';
import type { Due } from './due.ts';
import { isCalendarDate } from './due-calendar.ts';
import { flatten, withoutLead, withoutTime } from './due-phrase.ts';
import { isOverdue } from './due-state.ts';

/** A phrase that a marker leads, and how it reads. */
export interface Marked {
  readonly words: string;
  readonly due: Due;
  readonly today: Day;
  /** It runs to the end of the text. */
  readonly atEnd: boolean;
}

type Takes = (marked: Marked) => boolean;

const NEXT = /\bnext\b|\bon\b/i;

const isDated = ({ words }: Marked): boolean => {
  const phrase = withoutLead(flatten(words));
  return isCalendarDate(phrase) || isCalendarDate(withoutTime(phrase));
};

const isAhead = ({ due, today }: Marked): boolean => !isOverdue(due, today);

/** In the middle of a text only what can be nothing else: "by May Day parade" is no month, "by 3rd parties" no day. */
const isUnmistaken = ({ due, words, atEnd }: Marked): boolean => {
  if (atEnd || due.kind === 'meeting') return true;
  if (due.kind === 'month') return /\d/.test(words);
  return due.kind === 'day' && !/^\S+\s+\d{1,2}\s?(?:st|nd|rd|th)$/i.test(words);
};

const isOneOf =
  (...kinds: readonly Due['kind'][]): Takes =>
  ({ due }) =>
    kinds.includes(due.kind);

const toMeeting: Takes = ({ due, words }) =>
  NEXT.test(words) && (due.kind === 'meeting' || due.kind === 'day');

/** What each word that may lead to a due date may lead to. The first that fits counts. */
const MARKERS: readonly { readonly lead: RegExp; readonly takes: Takes; readonly stays?: true }[] = [
  { lead: /^(?:due|deadline)/, takes: (marked) => marked.atEnd || isUnmistaken(marked) },
  {
    lead: /^(?:by|no)/,
    takes: (marked) => isOneOf('day', 'month', 'meeting', 'vague')(marked) && isUnmistaken(marked),
  },
  {
    lead: /^(?:be?f|b4|ahead|prior|in time|in adv)/,
    takes: (marked) =>
      isOneOf('day', 'month', 'meeting', 'vague')(marked) && isUnmistaken(marked) && isAhead(marked),
  },
  { lead: /^on\s+or/, takes: (marked) => isOneOf('day', 'month', 'meeting')(marked) && isUnmistaken(marked) },
  { lead: /^on/, takes: (marked) => marked.atEnd && isDated(marked) && isAhead(marked) },
  { lead: /^within/, takes: isOneOf('day') },
  {
    lead: /^in/,
    takes: (marked) => marked.atEnd && isOneOf('day', 'vague')(marked) && !isDated(marked) && isAhead(marked),
  },
  { lead: /^for/, takes: (marked) => toMeeting(marked) && /meet|mtn?g/i.test(marked.words) },
  {
    lead: /^at/,
    takes: (marked) =>
      /meet|mtn?g/i.test(marked.words)
        ? toMeeting(marked)
        : marked.atEnd && isDated(marked) && isAhead(marked),
  },
  {
    lead: /^to/,
    takes: (marked) => marked.atEnd && toMeeting(marked) && /meet|mtn?g/i.test(marked.words),
    stays: true,
  },
];

/** The words that may lead to a due date. "due to" is a reason, and "in" and "for" lead to little. */
export const LEADS =
  /(?<![\p{L}\p{N}'’/-])(?:on\s+or\s+before|due date|due(?!\s+to\b)(?:\s+(?:by|on|before|in|within|at|for))?|deadline|not?\s+later\s+than|ahead\s+of|prior\s+to|in\s+time\s+for|in\s+advance\s+of|by|before|b4|on|at|for|to|in|within)(?=[\s:]+\S)/giu;

/** Whether this lead may lead to that; `stays` where its words belong to the text as well. */
export const takenBy = (lead: string, marked: Marked): { readonly stays?: true } | undefined => {
  const marker = MARKERS.find((one) => one.lead.test(lead.toLowerCase()));
  if (!marker?.takes(marked)) return undefined;
  return marker.stays ? { stays: true } : {};
};

/** Whether a date after this lead that no calendar has was surely meant as a due date. */
export const isFirm = (lead: string, atEnd: boolean): boolean =>
  /^(?:due|deadline|by|no|before|b4)/i.test(lead) || (atEnd && /^on/i.test(lead));
