import { type Day, MONTHS } from './day.ts';
import { type Calendar, comingMeeting, lastMeeting, type Meeting } from './meeting.ts';
import { readReference } from './reference.ts';

/** Parts of the patterns that read a meeting's name. */
export const MEETING = '(?:network\\s+)?(?:meeting|mtg)\\b';
export const THE = '(?:(?:the|our)\\s+)?';
export const pattern = (text: string): RegExp => new RegExp(text, 'i');

/**
 * The meetings that these words name: a reference, a date, a month, "next", "last", "this". A date without its year
 * is the next such meeting, or where none is to come the last (decision 12). Cancelled ones are nobody's.
 */
export const namedMeetings = (words: string, calendar: Calendar, today: Day): readonly Meeting[] => {
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
