import { sayDay } from '../../domain/day.ts';
import type { DueContext } from '../../domain/due-reading.ts';
import { findDay } from '../../domain/find-day.ts';
import type { Meeting, Where } from '../../domain/meeting.ts';
import { readTimes } from '../../domain/read-times.ts';
import { nameOf, type Register } from '../../domain/register.ts';
import { refuse } from '../../domain/result.ts';
import { sayTimes } from '../../domain/say-meeting.ts';
import type { Clearable } from './alter.ts';
import { trimmed } from './cut.ts';
import { TITLE } from './plan.ts';
import type { ReadPlan } from './read-plan.ts';
import { placeIn } from './read-where.ts';

/** What stands in the boxes of the form, as typed. */
export interface Boxes {
  readonly date: string;
  readonly time: string;
  readonly where: string;
  readonly focus: string;
  readonly title: string;
  readonly chair: string;
}

export const NO_BOXES: Boxes = { date: '', time: '', where: '', focus: '', title: '', chair: '' };

/** Reads each box by itself. An empty one says nothing. */
export const readBoxes = (boxes: Boxes, context: DueContext): ReadPlan => {
  const [date, time] = [trimmed(boxes.date), trimmed(boxes.time)];
  const where = placeIn(boxes.where, context);
  const words = { focus: trimmed(boxes.focus), title: trimmed(boxes.title), chair: trimmed(boxes.chair) };
  return {
    ...(date && { day: dayOf(date, context), dayWords: date }),
    ...(time && { times: readTimes(time) ?? NO_TIME, timeWords: time }),
    ...(where && { where }),
    ...Object.fromEntries(Object.entries(words).filter(([, said]) => said !== '')),
  };
};

/** The boxes of a form that changes a meeting: an empty one takes away what stood there. */
export const readChange = (
  boxes: Boxes,
  context: DueContext,
): { readonly read: ReadPlan; readonly clears: readonly Clearable[] } => {
  const read = readBoxes(boxes, context);
  const hasEnd = read.times?.refused === undefined && read.times?.value.end !== undefined;
  const clears: readonly (Clearable | false)[] = [
    !read.times && 'start',
    !hasEnd && 'end',
    !read.focus && 'focus',
    !read.chair && 'chair',
  ];
  const where: Where = read.where ?? { kind: 'undecided' };
  return {
    read: { ...read, where, title: read.title ?? TITLE },
    clears: clears.filter((one) => one !== false),
  };
};

const NO_DATE = refuse('date', 'Date must be a real date, like 19 January 2027.');
const NO_TIME = refuse('time', 'Time must be a time of day, like 10am, 10am to midday or 2pm to 4pm.');

const dayOf = (date: string, context: DueContext): NonNullable<ReadPlan['day']> => {
  const found = findDay(date, context);
  return found && found.from === 0 && found.to === date.length ? found.day : NO_DATE;
};

/** What was read of a line, back in the boxes: nothing typed is lost. */
export const boxesOf = (read: ReadPlan): Boxes => {
  const { loose = '' } = read;
  const isTime = !read.times && /\d|half|quarter|morning|afternoon/i.test(loose);
  return {
    date: typeof read.day === 'string' ? sayDay(read.day) : (read.dayWords ?? ''),
    time: typeTimes(read) || (isTime ? loose : ''),
    where: read.where ? typeWhere(read.where) : '',
    focus: read.focus ?? (isTime ? '' : loose),
    title: read.title ?? '',
    chair: read.chair ?? '',
  };
};

const typeTimes = ({ times, timeWords = '' }: ReadPlan): string =>
  times && !times.refused ? sayTimes(times.value).replace(/^from /, '') : timeWords;

/** A meeting in the boxes of the form that changes it. */
export const boxesOfMeeting = (meeting: Meeting, register: Register): Boxes => ({
  date: sayDay(meeting.on),
  time: sayTimes(meeting).replace(/^from /, ''),
  where: typeWhere(meeting.where),
  focus: meeting.focus ?? '',
  title: meeting.title,
  chair: meeting.chair ? nameOf(register, meeting.chair) : '',
});

/** A place as it can be typed and read again. */
export const typeWhere = (where: Where): string => {
  if (where.kind === 'venue') return where.name;
  if (where.kind === 'teams') return where.link ? `Teams ${where.link}` : 'Teams';
  const by = where.decideBy ? ` by ${sayDay(where.decideBy)}` : '';
  const place = where.booked ? `${where.booked} booked, face-to-face` : 'Face-to-face';
  return `${place} or Teams to be decided${by}`;
};
