import type { AuthorityCode } from '../../domain/authority.ts';
import { type Caller, isCoordinator, isMember, isOf } from '../../domain/caller.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';

type Asked = Pick<DataRequest, 'recipient' | 'submitters'>;

/** Anybody of the authority completes its return, and a coordinator may act for anyone (decision 10). */
export const mayComplete = (caller: Caller, authority: AuthorityCode): boolean =>
  isCoordinator(caller) || isOf(caller, authority);

/**
 * A lead, that lead's deputy, an officer of the authority whom the coordinator named for this request, and a
 * coordinator acting for it, who is recorded as such.
 */
export const maySubmit = (
  caller: Caller,
  authority: AuthorityCode,
  { submitters }: Pick<Asked, 'submitters'>,
): boolean => {
  if (isCoordinator(caller)) return true;
  if (!isMember(caller) || !isOf(caller, authority)) return false;
  const { roles, person } = caller;
  const isNamed = submitters.some((one) => one.person === person.id && one.authority === authority);
  return roles.has('lead') || roles.has('deputy') || isNamed;
};

const receives = (caller: Caller, { recipient }: Pick<Asked, 'recipient'>): boolean =>
  isCoordinator(caller) || (isMember(caller) && caller.person.id === recipient);

/** Coordinators and the request's recipient approve what was submitted; a recipient not what their own authority sent. */
export const mayApprove = (
  caller: Caller,
  authority: AuthorityCode,
  asked: Pick<Asked, 'recipient'>,
): boolean => isCoordinator(caller) || (receives(caller, asked) && !isOf(caller, authority));

/** Figures are their own authority's, the coordinators' and the recipient's alone, until they are released (decision 3). */
export const maySee = (caller: Caller, authority: AuthorityCode, asked: Pick<Asked, 'recipient'>): boolean =>
  mayComplete(caller, authority) || receives(caller, asked);
