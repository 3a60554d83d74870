import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Reference } from '../../domain/reference.ts';
import { listOf } from '../../domain/words.ts';

/** What somebody may be reminded of. */
export const KINDS = ['actions', 'returns', 'meetings'] as const;
export type Kind = (typeof KINDS)[number];

/** An action of which somebody is not reminded before that day. */
export interface Snooze {
  readonly ref: Reference;
  readonly until: Day;
}

/** What somebody said of their own reminders. */
export interface Prefs {
  readonly person: PersonId;
  readonly muted: readonly Kind[];
  readonly snoozed: readonly Snooze[];
}

/** Actions that one person may have snoozed at once. */
const MOST = 200;

export const noPrefs = (person: PersonId): Prefs => ({ person, muted: [], snoozed: [] });

/** Muted or not, from now on; in their own order. */
export const withMuted = (prefs: Prefs, kinds: readonly Kind[], muted: boolean): Prefs => ({
  ...prefs,
  muted: KINDS.filter((kind) => (kinds.includes(kind) ? muted : prefs.muted.includes(kind))),
});

/** Snoozed until that day; those that are over are let go. */
export const withSnooze = (prefs: Prefs, snooze: Snooze, today: Day): Prefs => ({
  ...prefs,
  snoozed: [...prefs.snoozed.filter(({ ref, until }) => ref !== snooze.ref && until >= today), snooze].slice(
    -MOST,
  ),
});

export const withoutSnooze = (prefs: Prefs, gone: Reference): Prefs => ({
  ...prefs,
  snoozed: prefs.snoozed.filter(({ ref }) => ref !== gone),
});

/** The day until which that action is snoozed, where it still is. */
export const snoozedUntil = (prefs: Prefs | undefined, ref: Reference, today: Day): Day | undefined =>
  prefs?.snoozed.find((one) => one.ref === ref && today < one.until)?.until;

/** "actions and returns"; "everything" where it is all of them. */
export const sayKinds = (kinds: readonly Kind[]): string =>
  kinds.length === KINDS.length ? 'anything' : listOf(kinds, 'or');

const NAMED: readonly (readonly [RegExp, Kind])[] = [
  [/\bactions?\b/i, 'actions'],
  [/\b(?:data\s+)?returns?\b/i, 'returns'],
  [/\bmeetings?\b/i, 'meetings'],
];
const FILLER = /\b(?:of|for|about|on|and|or|all|my|the|reminders?|everything|anything)\b|[\s,.&?!]+/gi;

/** "of actions and returns"; all of them where none is named; nothing where the words say something else. */
export const readKinds = (words: string): readonly Kind[] | undefined => {
  const named = NAMED.filter(([pattern]) => pattern.test(words)).map(([, kind]) => kind);
  const rest = NAMED.reduce((left, [pattern]) => left.replace(pattern, ' '), words).replace(FILLER, '');
  if (rest !== '') return undefined;
  return named.length > 0 ? named : KINDS;
};
