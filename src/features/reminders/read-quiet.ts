import { addDays, addMonths, type Day } from '../../domain/day.ts';
import { readDue } from '../../domain/due-read.ts';
import type { DueContext } from '../../domain/due-reading.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Quiet } from './quiet.ts';

const BETWEEN = /\s+(?:to|until|till|through)\s+|\s*[–—]\s*|\s+-\s+/i;
const SAMPLE = 'Type for example quiet weeks 21 December to 1 January.';

/** "21 December to 1 January", "25 to 28 May 2027", or one day: the first is the last such day before the last. */
export const readQuiet = (words: string, context: DueContext): Result<Quiet> => {
  const said = words
    .trim()
    .replace(/^(?:from|between|on|for)\s+/i, '')
    .replace(/[.!?]+$/, '');
  const [first = '', last = first, ...more] = said.split(BETWEEN);
  if (!said || more.length > 0) return refuse('no-dates', `Say the first and the last day. ${SAMPLE}`);
  const to = dayIn(last, context);
  if (!to) return refuse('last', `“${last}” is no date. ${SAMPLE}`);
  const from =
    first === last ? to : dayIn(withMonth(first, to), { ...context, today: sinceFor(first, to, context) });
  return from ? ok({ from, to }) : refuse('first', `“${first}” is no date. ${SAMPLE}`);
};

const dayIn = (words: string, context: DueContext): Day | undefined => {
  const read = readDue(words, context);
  return read && !('refused' in read) && read.kind === 'day' ? read.on : undefined;
};

/** A date without its year is looked for in the year that ends with the last day: it may have gone by. */
const sinceFor = (first: string, to: Day, { today }: DueContext): Day =>
  /\d/.test(first) ? addDays(addMonths(to, -12), 1) : today;

/** A bare number is of the last day's month: "25 to 28 May". */
const withMonth = (first: string, to: Day): string => {
  const bare = /^\s*(\d{1,2})(?:st|nd|rd|th)?\s*$/.exec(first)?.[1];
  return bare ? `${to.slice(0, 8)}${bare.padStart(2, '0')}` : first;
};
