import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import type { PersonId } from '../../domain/person.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { periodKey, type RequestId } from '../../domain/returns/period.ts';
import { versionFor } from '../../domain/returns/return-types.ts';
import type { Settled } from './settle.ts';

export interface Asking {
  readonly id: RequestId;
  readonly by: PersonId;
  readonly on: Day;
}

/** The request that a settled draft makes. */
export const requestFrom = (settled: Settled, { id, by, on }: Asking): DataRequest => {
  const { type, period, asked, due, recipient, agreement, required, action } = settled;
  const scope = [type.scope, settled.scope].filter(Boolean).join(' ');
  return {
    id,
    type: type.id,
    version: versionFor(type, period).n,
    period,
    ...(settled.subject && { subject: settled.subject }),
    asked,
    ...(due && { due }),
    required,
    recipient,
    ...(scope && { scope }),
    ...(agreement && { agreement }),
    submitters: [],
    ...(action && { action }),
    sentOn: on,
    by,
    state: 'open',
    releases: [],
  };
};

/** What a request becomes that is asked for a second time, and who is asked by that for the first time. */
export interface Again {
  readonly after: DataRequest;
  readonly added: readonly AuthorityCode[];
  readonly already: readonly AuthorityCode[];
}

/**
 * One request stands for a type and a period: asking again adds authorities and leaves its day, recipient and agreement
 * as they are. One that was withdrawn begins anew, and asks everybody again; one that was closed is open again.
 */
export const askedAgain = (before: DataRequest | undefined, wanted: DataRequest): Again => {
  if (!before || before.state === 'withdrawn') return { after: wanted, added: wanted.asked, already: [] };
  const added = wanted.asked.filter((code) => !before.asked.includes(code));
  const already = wanted.asked.filter((code) => before.asked.includes(code));
  const after: DataRequest =
    added.length > 0 ? { ...before, state: 'open', asked: [...before.asked, ...added] } : before;
  return { after, added, already };
};

/** What is asked for once has the id it was given; two that were given the same one are two requests. */
export const isAnothers = (before: DataRequest | undefined, wanted: DataRequest): boolean =>
  before !== undefined &&
  wanted.period.kind === 'once' &&
  before.subject !== wanted.subject &&
  periodKey(before.period) === periodKey(wanted.period);
