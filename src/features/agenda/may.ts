import { type Caller, isCoordinator, isMember } from '../../domain/caller.ts';
import type { Item } from './item.ts';

/** The order of business is the coordinator's: accepting, ordering, publishing. Members propose. */
export const mayRun = (caller: Caller): boolean => isCoordinator(caller);

/** Papers are added by the coordinator, and by whoever proposed the item or presents it. */
export const mayAddPaper = (caller: Caller, { by, presenter }: Pick<Item, 'by' | 'presenter'>): boolean => {
  if (isCoordinator(caller)) return true;
  if (!isMember(caller)) return false;
  const { id } = caller.person;
  return by === id || (presenter !== undefined && 'person' in presenter && presenter.person === id);
};

/** A proposal is seen by the coordinator and by whoever made it, until it is on the agenda. */
export const maySeeProposal = (caller: Caller, { by }: Pick<Item, 'by'>): boolean =>
  isCoordinator(caller) || (isMember(caller) && caller.person.id === by);
