import type { Attendee } from '../../domain/attendee.ts';
import type { Register } from '../../domain/register.ts';
import { asKnown, type Entry, keyOf, type Roll } from './attendee.ts';

/** Who does it, and when. */
export interface Doing {
  readonly by: string;
  readonly at: string;
  readonly register: Register;
}

/** A roll after a deed; `changed` are those whose place in it is another than before. */
export interface Rolled {
  readonly roll: Roll;
  readonly changed: readonly Attendee[];
}

const without = (
  entries: readonly Entry[],
  keys: ReadonlySet<string>,
  register: Register,
): readonly Entry[] => entries.filter((entry) => !keys.has(keyOf(asKnown(entry, register))));

const keysOf = (people: readonly Attendee[], register: Register): ReadonlySet<string> =>
  new Set(people.map((one) => keyOf(asKnown(one, register))));

/** The same person twice in one list is once there. */
const once = (people: readonly Attendee[], register: Register): readonly Attendee[] => [
  ...new Map(people.map((one) => asKnown(one, register)).map((one) => [keyOf(one), one])).values(),
];

/**
 * Apologies are taken in; who said before that they come, or was put down as present, is so no longer. Who apologised
 * already stays as they are, unless somebody else now comes instead (inventory row 3).
 */
export const apologised = (roll: Roll, people: readonly Attendee[], doing: Doing): Rolled => {
  const { register, by, at } = doing;
  const there = new Map(roll.apologies.map((one) => [keyOf(asKnown(one, register)), one]));
  const changed = once(people, register).filter((one) => {
    const before = there.get(keyOf(one));
    return !before || (one.instead !== undefined && one.instead !== before.instead);
  });
  const keys = keysOf(changed, register);
  return {
    changed,
    roll: {
      present: without(roll.present, keys, register),
      apologies: [...without(roll.apologies, keys, register), ...changed.map((one) => ({ ...one, by, at }))],
    },
  };
};

/** Who was there; an apology that they had sent is taken back by it (inventory row 2). */
export const attended = (roll: Roll, people: readonly Attendee[], doing: Doing): Rolled => {
  const { register, by, at } = doing;
  const there = keysOf(roll.present, register);
  const changed = once(people, register)
    .filter((one) => !there.has(keyOf(one)))
    .map(({ instead: _, ...one }) => one);
  const keys = keysOf(changed, register);
  return {
    changed,
    roll: {
      present: [...roll.present, ...changed.map((one) => ({ ...one, by, at }))],
      apologies: without(roll.apologies, keys, register),
    },
  };
};

/** Neither list names them any more: an apology taken back, a presence put down by mistake. */
export const struck = (
  roll: Roll,
  people: readonly Attendee[],
  { from, register }: { readonly from: keyof Roll; readonly register: Register },
): Rolled => {
  const keys = keysOf(people, register);
  const kept = without(roll[from], keys, register);
  const changed = roll[from].filter((entry) => !kept.includes(entry));
  return { changed, roll: { ...roll, [from]: kept } };
};

/**
 * What another room adds, in whatever order it comes: being there outweighs an apology, and who is there already is
 * not added twice.
 */
export const joined = (
  roll: Roll,
  {
    present = [],
    apologies = [],
  }: { readonly present?: readonly Attendee[]; readonly apologies?: readonly Attendee[] },
  doing: Doing,
): Rolled => {
  const came = attended(roll, present, doing);
  const there = keysOf(came.roll.present, doing.register);
  const absent = apologies.filter((one) => !there.has(keyOf(asKnown(one, doing.register))));
  const all = apologised(came.roll, absent, doing);
  return { roll: all.roll, changed: [...came.changed, ...all.changed] };
};

/** What this person last put down in one go, to be taken back by a bare "undo apologies". */
export const lastBy = (entries: readonly Entry[], by: string): readonly Entry[] => {
  const own = entries.filter((entry) => entry.by === by);
  const latest = own
    .map(({ at }) => at)
    .sort()
    .at(-1);
  return own.filter(({ at }) => at === latest);
};
