import { keepsFigures } from '../../domain/counts/groups.ts';
import type { Printed } from '../../domain/counts/printed.ts';
import type { Protected, ToProtect } from '../../domain/counts/protect.ts';
import type { protect } from '../../domain/disclosure/protect.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { DataRequest, Release } from '../../domain/returns/data-request.ts';
import { findReturnType, keptVersion } from '../../domain/returns/return-types.ts';
import type { Recorded } from '../../storage/figures/released.ts';
import { keyOf, type Room } from './commands-room.ts';
import { elsewhereOf, together } from './elsewhere.ts';
import { LEAST, type Ready } from './release.ts';
import { sameReleased } from './store-same.ts';

interface Showing {
  readonly request: DataRequest;
  readonly ready: readonly Ready[];
  readonly records: readonly Recorded[];
  readonly printed: Printed;
  readonly next: { readonly release: Release; readonly isNew: boolean };
}

const NOTHING: Protected = { authorities: [], totals: {} };

/** What others may see: of figures that were released before, the very same. */
export const shownOf = async (room: Room, showing: Showing): Promise<Result<Protected>> => {
  const { request, ready, records, printed, next } = showing;
  const type = findReturnType(request.type);
  const version = type && keptVersion(type, request);
  if (!version || !keepsFigures(version)) return ok(NOTHING);
  const before = records.find(({ request: of, k }) => of === request.id && k === next.release.k);
  if (!next.isNew && before) return ok(before.shown);
  const returned = ready.map(({ authority, n, answers }) => ({ authority, n, answers }));
  const alike = await sameReleased(room.store, keyOf(request), returned);
  return protectedOf(room, {
    version,
    returned,
    earlier: records.map((one) => ({ returned: one.returned, shown: one.shown })),
    same: alike.same,
    elsewhere: together([elsewhereOf(printed, { returned, version }), alike.elsewhere]),
    least: LEAST,
  });
};

const protectedOf = async ({ apart }: Room, given: ToProtect): Promise<Result<Protected>> => {
  const found = await apart.rule<typeof protect>({
    from: import.meta.url,
    file: '../../domain/disclosure/protect',
    name: 'protect',
    given: [given],
  });
  return found.refused ? NOT_WORKED_OUT : found;
};

const NOT_WORKED_OUT = refuse(
  'protect',
  'Which small numbers have to be hidden could not be worked out just now, so nothing was released. Try again in a minute.',
);
