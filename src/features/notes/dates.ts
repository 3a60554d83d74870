import { addDays, type Day, MONTHS, parseDay, WEEKDAYS, weekdayOf, yearOf } from '../../domain/day.ts';
import type { ClockTime } from '../../domain/meeting.ts';

/** A date as a text has it. */
export interface Written {
  readonly at: number;
  readonly end: number;
  readonly date: number;
  readonly month: number;
  readonly year?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
}

const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?';
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d/.£]|\d:)(?:(${WEEKDAY})s?,?\s+(?:the\s+)?)?(\d{1,2})(?:\s?(?:st|nd|rd|th)\s*|\s+|-)(?:of\s+)?(${MONTH})(?![a-z])\.?,?(?:[\s-]*(20\d\d|19\d\d)\b|\s+'?(\d\d)\b(?!\s?(?:am|pm|[:.]\d|-|–|to\b)))?`,
  'gi',
);
const MONTH_FIRST = new RegExp(
  String.raw`(?<!\p{L})(?:(${WEEKDAY}),?\s+)?(${MONTH})\.?\s+(\d{1,2})\s?(?:st|nd|rd|th)?\b(?![:.]\d|\s?(?:am|pm))(?:,?\s+(20\d\d)\b)?`,
  'giu',
);
const NUMBERS = /(?<![\d/.-])(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/g;

/** The dates of a text in their order: "Wed 1st July", "29 th Sept", "June 22, 2023", "19/09/2019". */
export const datesIn = (text: string): readonly Written[] => {
  const first = [...text.matchAll(DAY_FIRST)].map(
    ({ 0: all, 1: weekday, 2: date, 3: month, 4: year, 5: short, index }) =>
      written({ all, index, weekday, date, month, year: year ?? short }),
  );
  const second = [...text.matchAll(MONTH_FIRST)].map(
    ({ 0: all, 1: weekday, 2: month, 3: date, 4: year, index }) =>
      written({ all, index, weekday, date, month, year }),
  );
  const third = [...text.matchAll(NUMBERS)].map(({ 0: all, 1: date, 3: month, 4: year, index }) =>
    written({ all, index, weekday: undefined, date, month: MONTHS[Number(month) - 1], year }),
  );
  const found = [...first, ...second, ...third].flatMap((one) => one ?? []).sort((a, b) => a.at - b.at);
  return found.filter((one, at) => !found.slice(Math.max(0, at - 3), at).some((other) => other.end > one.at));
};

interface Found {
  readonly all: string;
  readonly index: number;
  readonly weekday: string | undefined;
  readonly date: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
}

const written = ({ all, index, weekday, date, month, year }: Found): Written | undefined => {
  const numbered =
    MONTHS.findIndex((name) => month && name.toLowerCase().startsWith(month.toLowerCase().slice(0, 3))) + 1;
  const on = Number(date);
  if (numbered === 0 || on < 1 || on > 31) return undefined;
  const dayed = weekday
    ? WEEKDAYS.findIndex((name) => name.toLowerCase().startsWith(weekday.toLowerCase().slice(0, 3))) + 1
    : 0;
  return {
    at: index,
    end: index + all.length,
    date: on,
    month: numbered,
    ...(year && { year: year.length === 2 ? 2000 + Number(year) : Number(year) }),
    ...(dayed > 0 && { weekday: dayed }),
  };
};

const dayIn = (year: number, { date, month }: Written): Day | undefined =>
  parseDay(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);

/** The next such date after that day, unless it has its year (decision 12); a weekday that is written must fit. */
export const dayAfter = (written: Written, after: Day): Day | undefined => {
  if (written.year !== undefined) return dayIn(written.year, written);
  const days = [0, 1].map((more) => dayIn(yearOf(after) + more, written));
  return days.find((day) => day !== undefined && day > after);
};

/** The last such date up to that day, for notes whose year is not written; its weekday must fit. */
export const dayBefore = (written: Written, upTo: Day): Day | undefined => {
  if (written.year !== undefined) return dayIn(written.year, written);
  return Array.from({ length: 12 }, (_, back) => dayIn(yearOf(upTo) - back, written)).find(
    (day) =>
      day !== undefined &&
      day <= addDays(upTo, 14) &&
      (written.weekday === undefined || weekdayOf(day) === written.weekday),
  );
};

const CLOCK = String.raw`(?:(\d{1,2})(?:[:.](\d\d))?\s?([ap]\.?m\b\.?)?|(midday|noon))`;
const RANGE = new RegExp(
  String.raw`(?<![\d/.:£,])${CLOCK}\s?(?:-|–|—|to|until|till)\s?${CLOCK}(?![\d/%])`,
  'i',
);
const SINGLE =
  /(?<![\d/.:£,])(?:(\d{1,2})(?:[:.](\d\d))?\s?([ap]\.?m\b)|(\d{1,2})[:.](\d\d)(?:\s?hrs)?(?![\d/]|\.\d)|(midday|noon))/i;

export interface Times {
  readonly start?: ClockTime;
  readonly end?: ClockTime;
}

/** "10:00 – 11:30am", "2pm – 4pm", "10am - midday", "from 1pm" (inventory row 11). */
export const timesIn = (text: string): Times => {
  const range = RANGE.exec(text);
  if (range) {
    const [, h1, m1, half1, word1, h2, m2, half2, word2] = range;
    const isSpoken = Boolean(m1 ?? half1 ?? word1) || Boolean(m2 ?? half2 ?? word2);
    const end = clock({ hour: h2, minute: m2, half: half2, word: word2 });
    const start = clock({ hour: h1, minute: m1, half: half1 ?? halfFrom(h1, h2, half2), word: word1 });
    if (isSpoken && start && end) return { start, end };
  }
  const [, hour, minute, half, bareHour, bareMinute, word] = SINGLE.exec(text) ?? [];
  const start = clock({ hour: hour ?? bareHour, minute: minute ?? bareMinute, half, word });
  return start ? { start } : {};
};

/** "2 – 4pm" begins at 2pm, "10 – 1pm" at 10am. */
const halfFrom = (
  from: string | undefined,
  to: string | undefined,
  half: string | undefined,
): string | undefined =>
  half && Number(from) <= Number(to) && Number(from) !== 12 && Number(to) !== 12 ? half : undefined;

interface Clock {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly half: string | undefined;
  readonly word: string | undefined;
}

const clock = ({ hour, minute, half, word }: Clock): ClockTime | undefined => {
  if (word) return '12:00' as ClockTime; // midday and noon are twelve
  if (hour === undefined) return undefined;
  const said = Number(hour);
  const minutes = minute ?? '00';
  if (said > 23 || Number(minutes) > 59) return undefined;
  const of24 = hourOf(said, half);
  return `${String(of24).padStart(2, '0')}:${minutes}` as ClockTime; // two digits each, on a 24-hour clock
};

/** Nobody meets at 1.30 in the night: without am or pm an hour before 8 is in the afternoon. */
const hourOf = (said: number, half: string | undefined): number => {
  if (half && /^p/i.test(half)) return said < 12 ? said + 12 : said;
  if (half) return said === 12 ? 0 : said;
  return said > 0 && said < 8 ? said + 12 : said;
};
