import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Action, Owner, Part } from './action.ts';
import { alterFault, raceFault } from './alter.ts';
import { type Changed, type Doing, touched } from './doing.ts';
import { isSameOwner, ownerKey } from './owner.ts';
import { isPartOpen } from './status.ts';
import { answered } from './still-open.ts';
import { FIELDS, keepable } from './texts.ts';

export interface NewOwners {
  readonly owners: readonly Owner[];
  readonly ownerWords: string;
  /** The owners' words as this person read them, to notice that another gave it away meanwhile. */
  readonly seen: string;
}

/** Gives the open parts to others. Parts that are done stay, with what was said of them. */
export const reassign = (action: Action, to: NewOwners, doing: Doing): Result<Changed> => {
  const fault =
    alterFault(action, 'give it to others', doing) ??
    raceFault(ownersKey(action.parts) === to.seen, action, doing);
  if (fault) return fault;
  const words = keepable(to.ownerWords, FIELDS.owners, doing.today);
  if (words.refused) return words;
  const parts = partsFor(action.parts, to.owners);
  if (!parts.some(isPartOpen))
    return refuse('same', `Those have done their parts of ${action.ref} already. Name somebody else.`);
  if (ownersKey(parts) === ownersKey(action.parts))
    return refuse('same', `${action.ref} is theirs already: ${action.ownerWords}.`);
  const after = touched({ ...answered(action), parts, ownerWords: words.value }, doing, 'reassign');
  return ok({ before: action, after, verb: 'reassign', from: ownersKey(action.parts), to: ownersKey(parts) });
};

/** The owners of parts in one line, to be compared and kept. */
export const ownersKey = (parts: readonly Pick<Part, 'owner'>[]): string =>
  parts.map(({ owner }) => ownerKey(owner)).join(',');

const partsFor = (parts: readonly Part[], owners: readonly Owner[]): readonly Part[] => {
  const named = (part: Part): boolean => owners.some((owner) => isSameOwner(owner, part.owner));
  const stay = parts.filter((part) => !isPartOpen(part) || named(part));
  const fresh = owners.filter((owner) => !stay.some((part) => isSameOwner(part.owner, owner)));
  return [...stay, ...fresh.map((owner) => ({ owner, status: 'open' }) as const)];
};
