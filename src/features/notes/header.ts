import type { Day } from '../../domain/day.ts';
import { sayFullDay } from '../../domain/day.ts';
import { datesIn, dayBefore, timesIn, type Written } from './dates.ts';
import type { ReadHeader } from './notes-read.ts';
import type { Line } from './read-lines.ts';

const HEAD_LINES = 30;
const HEAD_TEXT = 700;
const ENDS =
  /^(?:present\b|attend(?:ees|ing|ed)\b|attendance:|in attendance|apologies|members\b|item\b|agenda item|\d{1,2}[.)]\s)/i;
const NOISE =
  /^(?:source:|agenda item$|agenda and minutes$|issue - |minutes:?$|contact:|page \d+(?: of \d+)?$)/i;
const VENUE = /\b(?:venue|location|place)\s*[:/]\s*([^\t|/]{3,80})/i;
const REMOTE =
  /(?:microsoft |ms )?teams\b(?! lead| manager)|\bzoom\b|\bvirtual(?:ly)? (?:meeting|via)|\bblue jeans\b|\bgoogle meet\b/i;
const OF_LAST =
  /(?:minutes|notes|actions) (?:of|from) (?:the )?(?:last|previous)|previous minutes|last meeting on|correct record|matters arising|^\W*resolved|^that the|confirmed and signed|attached|minutes of (?:the )?meeting of \d/i;

/** Body, title, day, times and place, from the first lines (inventory row 1). */
export const headerOf = (lines: readonly Line[], taken: ReadonlySet<number>, today: Day): ReadHeader => {
  const head = lines
    .filter(
      ({ text, number }) =>
        text.trim() && !NOISE.test(text.trim()) && (!taken.has(number) || text.length > 900),
    )
    .slice(0, HEAD_LINES);
  const dated = head.find(
    ({ text }) => datesIn(text.slice(0, HEAD_TEXT)).length > 0 && !OF_LAST.test(text.slice(0, 120)),
  );
  const text = dated?.text.slice(0, HEAD_TEXT) ?? '';
  const [written] = datesIn(text);
  const titles = titlesOf(head, dated, written);
  const near = dated && written ? text.slice(Math.max(0, written.at - 40)) : '';
  return {
    ...titles,
    ...dayOf(written, today),
    ...timesNear(head, dated, near),
    ...venueOf(head, near),
    words: [...new Set([head[0], dated].flatMap((line) => line?.raw.slice(0, HEAD_TEXT).trim() ?? []))].join(
      '\n',
    ),
  };
};

const timesNear = (head: readonly Line[], dated: Line | undefined, near: string) => {
  const own = timesIn(near.slice(0, 160));
  if (own.start || !dated) return own;
  const at = head.indexOf(dated);
  const next = head
    .slice(at + 1, at + 4)
    .find(({ text }) => /\btime|\d\s?[ap]m\b/i.test(text) && text.length < 120);
  return next ? timesIn(next.text) : {};
};

const dayOf = (written: Written | undefined, today: Day): Pick<ReadHeader, 'on' | 'sure' | 'why'> => {
  if (!written) return { sure: 'unsure', why: 'No date was found at the head of the notes.' };
  const on = dayBefore(written, today);
  if (!on) return { sure: 'unsure', why: 'The date at the head of the notes is no date of the calendar.' };
  if (written.year !== undefined) return { on, sure: 'sure' };
  return { on, sure: 'unsure', why: `No year is written: ${sayFullDay(on)} is the last such day.` };
};

const titlesOf = (head: readonly Line[], dated: Line | undefined, written: Written | undefined) => {
  const upTo = dated ? head.indexOf(dated) : head.findIndex(({ text }) => ENDS.test(text.trim()));
  const before = head.slice(0, upTo < 0 ? 1 : upTo).filter(({ text }) => !ENDS.test(text.trim()));
  const own = dated && written ? dated.text.slice(0, written.at) : '';
  const [first, ...more] = [...before.map(({ text }) => text), own]
    .map(asTitle)
    .filter((title) => /\p{L}{3}/u.test(title));
  const title = more.at(-1);
  return { ...(first && { body: first }), ...(title && { title }) };
};

const asTitle = (text: string): string =>
  text
    .slice(0, 300)
    .replace(/^\s*title of meeting\s*[:/]\s*/i, '')
    .replace(/[#*]+/g, '')
    .replace(/(?:\bheld)?(?:\s+(?:on|at))?[\s,:(–—-]*$/i, '')
    .replace(/^\s*(?:date|meeting)\s*[:/]?\s*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();

const venueOf = (head: readonly Line[], near: string): { readonly venue?: string } => {
  const said = head
    .map(({ text }) => VENUE.exec(text.slice(0, HEAD_TEXT))?.[1]?.trim())
    .find((venue) => venue);
  if (said) return { venue: said };
  const remote = REMOTE.exec(near.slice(0, 250))?.[0];
  if (remote) return { venue: remote.charAt(0).toUpperCase() + remote.slice(1) };
  const [, rest = ''] =
    /(?:\d\s?[ap]m|midday|noon|\d\d[:.]\d\d|\d{4},? (?=at\b))[.,]?\s*(?:,|\bat\b|\bin\b|-|–)\s*(?:the )?((?:[\p{Lu}][\p{L}\p{N}'&-]*|of|and|the|for)(?:\s(?:[\p{Lu}][\p{L}'&-]*|\d{1,2}(?![:.\d])|of|and|the|for)){0,5})/u.exec(
      near.slice(0, 200),
    ) ?? [];
  return rest && datesIn(rest).length === 0 ? { venue: rest.trim() } : {};
};
