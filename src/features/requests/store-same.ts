import type { CollectionKey } from '../../core/offers/collections.ts';
import type { Elsewhere, Returned, ToProtect } from '../../domain/counts/protect.ts';
import { sameFigures } from '../../domain/returns/same-figures.ts';
import { elsewhereOfSame } from './elsewhere.ts';
import type { requestStore } from './store.ts';

type Same = NonNullable<ToProtect['same']>;

/** What other return types of the period tell of the very same figures: their releases, and what DfE published of them. */
export interface SameReleased {
  readonly same: Same;
  readonly elsewhere: readonly Elsewhere[];
}

/** Two storage requests for each type that shares a figure with this one; none for most. */
export const sameReleased = async (
  store: Pick<ReturnType<typeof requestStore>, 'records' | 'printed'>,
  { type, period }: CollectionKey,
  returned: readonly Returned[],
): Promise<SameReleased> => {
  const found = await Promise.all(
    sameFigures(type).map(async ({ type: other, ids }) => {
      const key = { type: other, period };
      const [records, printed] = await Promise.all([store.records(key), store.printed(key)]);
      const same = records.map((one) => ({ ids, release: { returned: one.returned, shown: one.shown } }));
      return { same, elsewhere: elsewhereOfSame(printed, ids, returned) };
    }),
  );
  return { same: found.flatMap((one) => one.same), elsewhere: found.flatMap((one) => one.elsewhere) };
};
