import type { OwnerWord } from './owner-words.ts';

const KNOWN = ['known', 'initials', 'all', 'role'];

/** Whether each of these owners is somebody the notes tell of, initials, all of them or a job: no mere word. */
export const areKnown = (owners: readonly OwnerWord[] | undefined): boolean =>
  owners?.every(({ kind }) => KNOWN.includes(kind)) === true;

/** The same where "all others" is one: as a margin or a line of its own says it. */
export const areKnownOrOthers = (owners: readonly OwnerWord[] | undefined): boolean =>
  areKnown(owners?.filter(({ kind }) => kind !== 'others'));
