import { addDays, type Day, daysBetween } from '../../domain/day.ts';
import type { Timing } from './timing.ts';
import { isWithin, type Window } from './window.ts';
import { type IsWorking, onOrAfter, onOrBefore } from './working.ts';

/** Why somebody is reminded on a day. */
export type Why = 'half-time' | 'ahead' | 'day before' | 'on the day' | 'after' | 'snoozed until';

/** When a reminder goes, and why. */
export interface Point {
  readonly on: Day;
  readonly why: Why;
}

/** Days by which holidays and quiet weeks may move a point. */
const MOVED = 90;

/** What looks ahead or back moves to the next day on which it may go, what is of the day itself to the one before. */
const moved = (on: Day, why: Why, isWorking: IsWorking): Point => ({
  on: why === 'day before' || why === 'on the day' ? onOrBefore(on, isWorking) : onOrAfter(on, isWorking),
  why,
});

export interface When {
  readonly window: Window;
  readonly isWorking: IsWorking;
  readonly timing: Timing;
}

/** Actions: so many days before, on the day, then weekly while they are overdue (BoardPro's default, by the peers). */
export const pointsOfAction = (due: Day, when: When): readonly Point[] => {
  const { before, every } = when.timing.actions;
  return within(
    [[addDays(due, -before), 'ahead'], [due, 'on the day'], ...afterwards(due, every, when.window)],
    when,
  );
};

/** Returns: half-time, a week before, the day before, on the day, weekly after; none before it was asked for. */
export const pointsOfReturn = (
  { since, due }: { readonly since: Day; readonly due: Day },
  when: When,
): readonly Point[] => {
  const { before, every, half } = when.timing.returns;
  const asked = daysBetween(since, due);
  const all: readonly Raw[] = [
    ...(half && asked > 1 ? [[addDays(since, Math.floor(asked / 2)), 'half-time'] as const] : []),
    [addDays(due, -before), 'ahead'],
    [addDays(due, -1), 'day before'],
    [due, 'on the day'],
    ...afterwards(due, every, when.window),
  ];
  return within(
    all.filter(([on]) => on > since),
    when,
  ).filter(({ on }) => on > since);
};

/** Meetings: the day before. */
export const pointsOfMeeting = (on: Day, when: Omit<When, 'timing'>): readonly Point[] =>
  within([[addDays(on, -1), 'day before']], when);

/** What was snoozed is told of again on the day it was snoozed until. */
export const pointsOfSnooze = (until: Day, when: Omit<When, 'timing'>): readonly Point[] =>
  within([[until, 'snoozed until']], when);

type Raw = readonly [on: Day, why: Why];

const within = (all: readonly Raw[], { window, isWorking }: Omit<When, 'timing'>): readonly Point[] =>
  all.map(([on, why]) => moved(on, why, isWorking)).filter(({ on }) => isWithin(on, window));

/** Those that may fall into the window, however long ago it was due; none where `every` is 0. */
const afterwards = (due: Day, every: number, { after, to }: Window): readonly Raw[] => {
  if (every === 0) return [];
  const first = Math.max(1, Math.floor((daysBetween(due, after) - MOVED) / every));
  const last = Math.floor(daysBetween(due, to) / every);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => [
    addDays(due, every * (first + n)),
    'after',
  ]);
};
