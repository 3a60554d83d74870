import { isCoordinator } from '../../domain/caller.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Action } from './action.ts';
import type { Closing } from './close.ts';
import type { Doing } from './doing.ts';
import { answersFor } from './may.ts';
import { sayChoices } from './names.ts';
import { isSameOwner, ownerKey } from './owner.ts';
import type { ReadFor } from './read-for.ts';

/**
 * Whose part "done ... for Kent" closes in this action, and what was done. At the very end "for Kent" is taken as
 * whose part it is only where Kent has one and the speaker may close it: "sent the grid for Kent" stays evidence.
 */
export const closingOf = (
  said: string,
  read: ReadFor,
  { action, doing }: { readonly action: Action; readonly doing: Doing },
): Result<Closing> => {
  if (read.unknown) return refuse('unsure', whoIsThat(read.unknown));
  const via = read.via ? { via: read.via } : {};
  if (read.owners.length === 0) return ok({ evidence: read.rest, ...via });
  const fits = read.owners.every(
    (owner) =>
      action.parts.some((part) => isSameOwner(part.owner, owner)) &&
      (isCoordinator(doing.caller) || answersFor(doing.caller, owner)),
  );
  if (read.at === 'end' && !fits) return ok({ evidence: said.trim() });
  return ok({ chosen: read.owners.map(ownerKey), evidence: read.rest, ...via });
};

const whoIsThat = ({ words, choices }: NonNullable<ReadFor['unknown']>): string => {
  return choices.length > 0
    ? `“${words}” could be ${sayChoices(choices)}. Type it again with the full name.`
    : `Nobody called “${words}” is known. Type it again with a full name or a local authority.`;
};
