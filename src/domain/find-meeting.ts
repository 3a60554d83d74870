import { type Day, MONTHS } from './day.ts';
import { type Calendar, comingMeeting, type Meeting } from './meeting.ts';
import { readReference } from './reference.ts';

/** Whose words a line holds beside the meeting's name. */
export type Free = 'title' | 'text';

/** A meeting's name found in a line, and the line without it. */
export interface TakenMeeting {
  readonly rest: string;
  /** As it was written: "the 9 March meeting". */
  readonly words: string;
  /** Several where the words fit several; none where the calendar has no such meeting. */
  readonly meetings: readonly Meeting[];
}

const MONTH = `(?:${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')}|sept)\\b\\.?`;
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?\\s+)?';
const DATE =
  `(?:\\d{4}-\\d{2}-\\d{2}|${WEEKDAY}\\d{1,2}\\s?(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+\\d{4})?` +
  `|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)`;
const SPAN = `(?:${MONTH}(?:\\s+\\d{4})?)`;
const ORDER = "(?:next|coming|upcoming|forthcoming|last|previous|latest|current|this|today[’']?s|today)";
const REF = '(?:MTG-?[2-9A-Z]{4}\\b)';
const MEETING = '(?:network\\s+)?(?:meeting|mtg)\\b';
const PHRASE = `(?:(?:${DATE}|${SPAN}|${ORDER})\\s+${MEETING}|${MEETING}\\s+(?:on|of|in)\\s+(?:the\\s+)?(?:${DATE}|${SPAN})|${REF})`;
const THE = '(?:(?:the|our)\\s+)?';

const pattern = (text: string): RegExp => new RegExp(text, 'i');
const WHOLE = pattern(
  `^(?:(?:for|at|on|of|in|from)\\s+)?${THE}(?<said>${PHRASE}|${DATE}|${SPAN}|${ORDER})[\\s.?!]*$`,
);
const START = pattern(`^(?:(?:for|at|on|of|to|in|from)\\s+)?${THE}(?<said>${PHRASE})(?:[\\s,:;.–-]+|$)`);
const START_DATE = pattern(`^(?:for|on|at)\\s+${THE}(?<said>${DATE})(?:[\\s,:;.–-]+|$)`);
const END = pattern(`(?:^|[\\s,(]+)(?:for|at|on|to)\\s+${THE}(?<said>${PHRASE}|${DATE}|${SPAN})[\\s.)]*$`);
const FREE_START = pattern(`^for\\s+${THE}(?<said>${PHRASE})(?:[\\s,:;.–-]+|$)`);
const FREE_END = pattern(`[\\s,(]+for\\s+${THE}(?<said>(?:${DATE}|${SPAN})\\s+${MEETING}|${REF})[\\s.)]*$`);

const TRIES: Readonly<Record<Free, readonly RegExp[]>> = {
  title: [WHOLE, FREE_START, FREE_END],
  text: [WHOLE, FREE_START],
};

/**
 * Takes the name of a meeting out of a line: "for the 9 March meeting", "next meeting", "MTG-2F7K". In somebody's own
 * words only what can be nothing else is taken, so that they are not cut: of a title (`free`: "title") "for the 9 March
 * meeting" at either end, of a longer text ("text") at its start alone.
 */
export const takeMeeting = (
  words: string,
  calendar: Calendar,
  { today, free }: { readonly today: Day; readonly free?: Free },
): TakenMeeting | undefined => {
  const text = words.trim();
  const tries = free ? TRIES[free] : [WHOLE, START, START_DATE, END];
  for (const attempt of tries) {
    const found = attempt.exec(text);
    const said = found?.groups?.['said'];
    if (!found || !said) continue;
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim();
    return { rest, words: said, meetings: findMeetings(said, calendar, today) };
  }
  return undefined;
};

/**
 * The meetings that these words name: a reference, a date, a month, "next", "last", "this". A date without its year
 * is the next such meeting, or where none is to come the last (decision 12). Cancelled ones are nobody's.
 */
export const findMeetings = (words: string, calendar: Calendar, today: Day): readonly Meeting[] => {
  const name = words
    .trim()
    .replace(pattern(`^${THE}`), '')
    .replace(pattern(`^${MEETING}\\s+(?:on|of|in)\\s+(?:the\\s+)?`), '')
    .replace(pattern(`\\s*${MEETING}$`), '')
    .toLowerCase();
  const reference = readReference('MTG', words);
  const named = calendar.meetings.filter(({ id }) => id === reference);
  if (named.length > 0) return named;
  const held = calendar.meetings.filter(({ state }) => state !== 'cancelled');
  return byOrder(name, held, today) ?? byDate(name, held, today);
};

const byOrder = (name: string, held: readonly Meeting[], today: Day): readonly Meeting[] | undefined => {
  if (/^(next|coming|upcoming|forthcoming)$/.test(name))
    return some(held.find(({ state, on }) => state === 'planned' && on >= today));
  if (/^(last|previous|latest)$/.test(name)) return some(lastMeeting({ meetings: held }, today));
  if (/^(this|current)$/.test(name)) return some(comingMeeting({ meetings: held }, today));
  if (/^today/.test(name)) return held.filter(({ on }) => on === today);
  return undefined;
};

const some = (meeting: Meeting | undefined): readonly Meeting[] => (meeting ? [meeting] : []);

/** The last meeting that has been: ended, or of a day gone by. */
export const lastMeeting = ({ meetings }: Calendar, today: Day): Meeting | undefined =>
  meetings.findLast(({ state, on }) => state === 'ended' || (state === 'planned' && on < today));

/** "9 march 2027", "march 9th", "9/3", "march". */
const byDate = (name: string, held: readonly Meeting[], today: Day): readonly Meeting[] => {
  const read = readDate(name);
  if (!read) return [];
  const fit = held.filter(({ on }) => isOn(on, read));
  const next = fit.find(({ on }) => on >= today) ?? fit.at(-1);
  return fit.filter(({ on }) => next && on.slice(0, 4) === next.on.slice(0, 4));
};

interface ReadDate {
  readonly month: number;
  readonly date?: number;
  readonly year?: number;
}

const isOn = (on: Day, { month, date, year }: ReadDate): boolean =>
  Number(on.slice(5, 7)) === month &&
  (date === undefined || Number(on.slice(8)) === date) &&
  (year === undefined || Number(on.slice(0, 4)) === year);

const readDate = (name: string): ReadDate | undefined => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(name);
  if (iso) return dated(iso[3], iso[2], iso[1]);
  const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?$/.exec(name);
  if (slashed) return dated(slashed[1], slashed[2], slashed[3]);
  const month = MONTHS.findIndex((one) => pattern(`\\b${one.slice(0, 3)}`).test(name)) + 1;
  if (month === 0) return undefined;
  const year = /\b\d{4}\b/.exec(name)?.[0];
  const date = /\b(\d{1,2})\s?(?:st|nd|rd|th)?\b/.exec(name.replace(year ?? '', ''))?.[1];
  return dated(date, String(month), year);
};

const dated = (date: string | undefined, month: string | undefined, year: string | undefined): ReadDate => ({
  month: Number(month),
  ...(date && { date: Number(date) }),
  ...(year && { year: year.length === 2 ? 2000 + Number(year) : Number(year) }),
});
