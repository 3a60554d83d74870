import { coordinators, members, type Permit } from '../../domain/caller.ts';

/** Everybody decides what they themselves are reminded of. */
export const settlers: Permit = members;

/** When the network reminds, whom it reminds by hand, and who was not reached is the coordinator's (decision 10). */
export const reminders: Permit = coordinators;

/** What somebody owes is told in one's own chat alone, never where others read along (decision 3). */
export const mayBeTold = ({ place }: { readonly place: { readonly kind: string } }): boolean =>
  place.kind === 'personal';
