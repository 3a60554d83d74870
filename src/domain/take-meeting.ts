import { type Day, MONTHS } from './day.ts';
import type { Calendar, Meeting } from './meeting.ts';
import { MEETING, namedMeetings, pattern, THE } from './named-meetings.ts';

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
const PHRASE = `(?:(?:${DATE}|${SPAN}|${ORDER})\\s+${MEETING}|${MEETING}\\s+(?:on|of|in)\\s+(?:the\\s+)?(?:${DATE}|${SPAN})|${REF})`;

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
    return { rest, words: said, meetings: namedMeetings(said, calendar, today) };
  }
  return undefined;
};
