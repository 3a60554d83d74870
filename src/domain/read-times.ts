import { clockTime } from './clock-time.ts';
import type { ClockTime } from './meeting.ts';
import { ok, type Result, refuse } from './result.ts';

/** When on its day something begins, and ends where that was said. */
export interface Times {
  readonly start: ClockTime;
  readonly end?: ClockTime;
}

/** Times found in a text: from where to where they stand, and what they say. */
export interface FoundTimes {
  readonly from: number;
  readonly to: number;
  readonly times: Result<Times>;
}

const HALF = '\\s?[ap]\\.?m\\b\\.?';
const NUMBER = `\\d{1,2}(?:[:.]\\d{2})?(?:${HALF}|\\s?o['’]?clock\\b|\\s?h(?:rs?|ours)?\\b)?`;
const WORD = '(?:12\\s)?(?:noon|mid-?day)\\b|midnight\\b';
const TIME = `(?:${WORD}|${NUMBER}|\\d{4}\\s?h(?:rs?|ours)\\b)`;
const UNTIL = "\\s*(?:-|–|—|\\bto\\b|\\buntil\\b|\\btill?\\b|['’]til\\b|\\band\\b)\\s*";
const LEAD = '(?:(?:\\bat|\\bfrom|\\bbetween|\\bstarting(?:\\s+at)?|@|\\|)[\\s,:]*)';
const SPAN = new RegExp(
  `(?<![\\p{L}\\d/.:-])(${LEAD})?(?<!\\d[/.:]?)(${TIME})(?:${UNTIL}(${TIME}))?(?![\\p{L}\\d/]|[:.-]\\d)`,
  'giu',
);
const LEAD_WORD = new RegExp(`^${LEAD}`, 'i');
/** What surely is a time whatever stands before it. */
const SURE = new RegExp(`${HALF}|:\\d\\d|clock|\\dh|\\d\\s?hr|\\d\\s?hours|noon|day|midnight`, 'i');
/** A bare number after "at" is a time where nothing goes on from it: "at 10 Downing Street" is none. */
const ENDS = /^\s*(?:$|[|,;.()]|(?:in|on|at|about|via|with|for|by|and|chaired|please|teams|to)\b)/i;

/** Times alone: "10am", "10", "2pm – 4pm", "10am – midday", "from 1pm". Nothing where the words are no time. */
export const readTimes = (words: string): Result<Times> | undefined => {
  const text = `| ${words.trim().replace(LEAD_WORD, '')}`;
  const [match] = [...text.matchAll(SPAN)];
  if (!match || match.index > 0 || match[0].length < text.replace(/[\s.]+$/, '').length) return undefined;
  return timesIn(match[2] ?? '', match[3]);
};

/** The first times in a text. `|` marks where a date stood: a bare number after it is a time, as after "at". */
export const findTimes = (text: string): FoundTimes | undefined => {
  for (const match of text.matchAll(SPAN)) {
    const [all, lead = '', first = '', last] = match;
    const [from, to] = [match.index, match.index + all.length];
    if (!isTime({ lead, words: all.slice(lead.length), after: text.slice(to), last })) continue;
    return { from: lead.startsWith('|') ? from + 1 : from, to, times: timesIn(first, last) };
  }
  return undefined;
};

const isTime = (span: {
  readonly lead: string;
  readonly words: string;
  readonly after: string;
  readonly last: string | undefined;
}): boolean => {
  if (
    /\band\b/i.test(span.words) &&
    !/between/i.test(span.lead) &&
    !SURE.test(span.words.split(/\band\b/i)[0] ?? '')
  )
    return false;
  return SURE.test(span.words) || (span.lead !== '' && (span.last !== undefined || ENDS.test(span.after)));
};

interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** As written: 24-hour ("14:00", "09:30", "midday") or with its half of the day. */
  readonly sure: boolean;
}

const MIDNIGHT = refuse('midnight', '12am is midnight. Type midday or midnight.');
const TYPE = 'Type a time like 10am, 10am to midday or 2pm to 4pm.';

const timesIn = (first: string, last: string | undefined): Result<Times> => {
  if (/^12(?:[:.]00)?\s?a/i.test(first) || /^12(?:[:.]00)?\s?a/i.test(last ?? '')) return MIDNIGHT;
  const [begin, finish] = [clockOf(first), last === undefined ? undefined : clockOf(last)];
  const start = startOf(begin, finish);
  if (start === 'unclear')
    return refuse('half', `Is ${first} in the morning or in the evening? Type ${first}am or ${first}pm.`);
  if (!start) return refuse('no-such-time', `${first.trim()} is not a time of day. ${TYPE}`);
  if (!finish) return ok({ start });
  const end = endOf(finish, start);
  if (!end) return refuse('no-such-time', `${String(last).trim()} is not a time of day. ${TYPE}`);
  return end > start ? ok({ start, end }) : refuse('end', `The end must be after the start. ${TYPE}`);
};

const clockOf = (words: string): Clock => {
  if (/noon|day/i.test(words)) return { hour: 12, minute: 0, sure: true };
  if (/midnight/i.test(words)) return { hour: 0, minute: 0, sure: true };
  const whole = /^(\d\d)(\d\d)\s?h/i.exec(words) ?? /^(\d{1,2})(?:[:.](\d\d))?/.exec(words);
  const [hour, minute] = [Number(whole?.[1]), Number(whole?.[2] ?? 0)];
  const half = /([ap])\.?m/i.exec(words)?.[1]?.toLowerCase();
  if (half) return { hour: hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0), minute, sure: true };
  return { hour, minute, sure: hour > 12 || /^0|\dh/.test(words) };
};

const at = ({ minute }: Clock, hour: number): ClockTime | undefined => clockTime(hour, minute);

/** "2 – 4pm" begins in the afternoon, "10 – 4pm" in the morning: the latest that comes before its end. */
const startOf = (begin: Clock, finish: Clock | undefined): ClockTime | 'unclear' | undefined => {
  if (begin.sure) return at(begin, begin.hour);
  if (finish?.sure) {
    const [early, late] = [at(begin, begin.hour), at(begin, (begin.hour % 12) + 12)];
    const end = at(finish, finish.hour);
    return late && end && late < end ? late : early;
  }
  if (begin.hour === 7) return 'unclear';
  return at(begin, begin.hour > 0 && begin.hour < 7 ? begin.hour + 12 : begin.hour);
};

/** "11am to 1" ends in the afternoon: the first that comes after its start. */
const endOf = (finish: Clock, start: ClockTime): ClockTime | undefined => {
  const plain = at(finish, finish.hour);
  if (finish.sure || !plain || plain > start) return plain;
  return at(finish, finish.hour + 12);
};
