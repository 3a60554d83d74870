import type { Owed, OwedReturn } from '../../core/offers/requests.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import { sayMissing } from './missing.ts';
import { standingOf } from './position.ts';
import { sayRequest } from './say.ts';

export interface Collection {
  readonly request: DataRequest;
  readonly returns: ReadonlyMap<AuthorityCode, DataReturn>;
}

/** What these requests still wait for, by authority, in the order in which they were asked. */
export const owedIn = (collections: readonly Collection[], today: Day): readonly Owed[] => {
  const asked = [...new Set(collections.flatMap(({ request }) => request.asked))];
  return asked
    .map((authority) => ({ authority, owes: collections.flatMap((one) => owedBy(authority, one, today)) }))
    .filter(({ owes }) => owes.length > 0);
};

const owedBy = (
  authority: AuthorityCode,
  { request, returns }: Collection,
  today: Day,
): readonly OwedReturn[] => {
  const own = returns.get(authority);
  const { settled, stage, late, due } = standingOf(request, own, { authority, today });
  if (request.state !== 'open' || !request.asked.includes(authority) || settled) return [];
  const missing = sayMissing(request, own);
  const title = sayRequest(request);
  return [{ request, title, stage, since: request.sentOn, ...(due && { due }), late, missing }];
};
