import { clockTime } from '../../domain/clock-time.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import type { ClockTime, Meeting } from '../../domain/meeting.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { sayWhen } from '../../domain/say-meeting.ts';
import type { Said } from './check.ts';

/** A meeting before and after, and what the history calls it. */
export interface Altered {
  readonly before: Meeting;
  readonly after: Meeting;
  readonly verb: 'move' | 'change' | 'cancel' | 'reinstate';
}

/** Only what is yet to come can be changed by whoever plans; what was held is its notes' business. */
const closed = (meeting: Meeting): Refusal | undefined => {
  const named = `The meeting of ${sayDay(meeting.on)}`;
  if (meeting.state === 'cancelled')
    return refuse('cancelled', `${named} is cancelled. To put it back, type: reinstate ${meeting.id}`);
  if (meeting.state === 'ended')
    return refuse('ended', `${named} has been held, so its place in the calendar stays.`);
  return undefined;
};

/** What may be taken away again: boxes of the form that were emptied. */
export type Clearable = 'start' | 'end' | 'focus' | 'chair';

/** Moves or changes it. What is not said stays, and a new start keeps how long it was to take. */
export const alter = (before: Meeting, said: Said, clears: readonly Clearable[] = []): Result<Altered> => {
  const fault = closed(before);
  if (fault) return fault;
  const base = without(before, clears);
  const { end: _, ...rest } = base;
  const end = endOf(base, said);
  const after: Meeting = { ...rest, ...(end && { end }), ...withoutEnd(said), sequence: before.sequence + 1 };
  if (isSame(before, after)) return refuse('same', `That is already so: ${sayWhen(before)}.`);
  const isMoved = before.on !== after.on || before.start !== after.start || before.end !== after.end;
  return ok({ before, after, verb: isMoved ? 'move' : 'change' });
};

const without = (meeting: Meeting, clears: readonly Clearable[]): Meeting => {
  const { start, end, focus, chair, ...rest } = meeting;
  const parts = { start, end, focus, chair };
  const kept = Object.entries(parts).filter(([name, value]) => value && !clears.some((one) => one === name));
  return { ...rest, ...Object.fromEntries(kept) };
};

const withoutEnd = ({ end: _, ...said }: Said): Omit<Said, 'end'> => said;

const isSame = (one: Meeting, other: Meeting): boolean =>
  JSON.stringify(facts(one)) === JSON.stringify(facts(other));

const facts = ({ on, start, end, where, focus, title, chair }: Meeting): object => [
  on,
  start,
  end,
  Object.entries(where).sort(),
  focus,
  title,
  chair,
];

const endOf = (before: Meeting, { start, end }: Said): ClockTime | undefined => {
  if (end || !start) return end ?? before.end;
  if (start === before.start || !before.start || !before.end)
    return start === before.start ? before.end : undefined;
  return later(start, minutes(before.end) - minutes(before.start));
};

const minutes = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Nothing where it would run past midnight. */
const later = (time: ClockTime, by: number): ClockTime | undefined => {
  const at = minutes(time) + by;
  return clockTime(Math.floor(at / 60), at % 60);
};

/** The row stays: calendars that have it must hear of it. */
export const cancel = (before: Meeting): Result<Altered> => {
  const fault = closed(before);
  if (fault) return fault;
  return ok({
    before,
    after: { ...before, state: 'cancelled', sequence: before.sequence + 1 },
    verb: 'cancel',
  });
};

export const reinstate = (before: Meeting, today: Day): Result<Altered> => {
  if (before.state !== 'cancelled')
    return refuse('same', `The meeting of ${sayDay(before.on)} is not cancelled.`);
  const state = before.on < today ? 'ended' : 'planned';
  return ok({ before, after: { ...before, state, sequence: before.sequence + 1 }, verb: 'reinstate' });
};
