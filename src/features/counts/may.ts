import { type Agreement, hasSigned } from '../../domain/agreement.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import {
  type Caller,
  coordinators,
  isCoordinator,
  isMember,
  isOf,
  members,
  type Permit,
} from '../../domain/caller.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import type { ReleaseStage } from '../../domain/returns/data-request.ts';

/** Any member asks; what the answer shows of each figure is told by the rules below (decisions 3, 4 and 10). */
export const askers: Permit = members;

/** What the RAG rule leaves open is the coordinator's to rule on (decision 2). */
export const rulers: Permit = coordinators;

/** Where an answer is read: by the asker alone, by the people of a meeting's own chat, or by any group or channel. */
export type Reading = 'personal' | 'meeting' | 'group';

/** Who asks, where it will be read, and which agreements there are. */
export interface Seer {
  readonly caller: Caller;
  readonly reading: Reading;
  readonly agreements: readonly Agreement[];
  readonly today: Day;
}

/** The coordinator everything, the recipient of a request its figures, in full, where nobody reads along. */
export const maySeeAll = (
  { caller, reading }: Seer,
  { recipient }: { readonly recipient: PersonId },
): boolean =>
  reading === 'personal' && (isCoordinator(caller) || (isMember(caller) && caller.person.id === recipient));

/** An authority's officers see their own figures in full as they now count, where nobody reads along. */
export const maySeeOwn = ({ caller, reading }: Seer, authority: AuthorityCode): boolean =>
  reading === 'personal' && isOf(caller, authority);

/** Figures that were shared are for members; those shown at a meeting for that meeting's own chat alone. */
export const isReleasedTo = ({ reading }: Seer, { stage }: { readonly stage: ReleaseStage }): boolean =>
  stage === 'shared' || reading === 'meeting';

export const agreementOf = (
  agreements: readonly Agreement[],
  id: string | undefined,
): Agreement | undefined => agreements.find((one) => one.id === id);

/**
 * The agreement that keeps other authorities' figures from whoever asks, since their own authority has not signed it
 * (decision 4); nothing where it has, or where they are of none (decision 6). What fell under an agreement that nobody
 * has entered is kept from every authority.
 */
export const unsignedBy = (
  { caller, agreements, today }: Seer,
  id: string | undefined,
): Pick<Agreement, 'title'> | undefined => {
  const own = isMember(caller) ? caller.person.authority : undefined;
  if (id === undefined || own === undefined) return undefined;
  const agreement = agreementOf(agreements, id);
  if (!agreement) return { title: 'data-sharing agreement' };
  return hasSigned(agreement, own, today) ? undefined : agreement;
};

export interface SmallOf {
  readonly agreement?: string | undefined;
  readonly stage: ReleaseStage;
  readonly authority: AuthorityCode;
  /** The version that was released is the one that now counts. */
  readonly isLive: boolean;
}

/**
 * The clause by which a signatory sees another's small numbers, once the figures are shared, where nobody reads along
 * (decision 3). Only of what was released: a later version is not theirs to see.
 */
export const clauseFor = (seer: Seer, of: SmallOf): string | undefined => {
  const { caller, reading, agreements, today } = seer;
  const own = isMember(caller) ? caller.person.authority : undefined;
  const agreement = agreementOf(agreements, of.agreement);
  if (!agreement?.smallNumbers || own === undefined) return undefined;
  const isOpen = reading === 'personal' && of.stage === 'shared' && of.isLive;
  const areBoth = hasSigned(agreement, own, today) && hasSigned(agreement, of.authority, today);
  return isOpen && areBoth ? agreement.smallNumbers : undefined;
};
