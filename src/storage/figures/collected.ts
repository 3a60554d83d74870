import type { AuthorityCode } from '../../domain/authority.ts';
import { counting } from '../../domain/counts/counting.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import type { RequestId } from '../../domain/returns/period.ts';
import type { Op, Props } from '../table.ts';
import { packed } from './cell.ts';
import { columnOf, type Keeping, type Kept, mergesOf, mustFit } from './keys.ts';

/** Which request a return is for. */
export type For = Kept & { readonly id: RequestId };

const STATES = { submitted: 's', queried: 'q', approved: 'a', amended: 'm' } as const;

/**
 * What a request's rows of figures have to say once it is changed from `before`: whose request it is and of how many.
 * That stands in one column a row, and each authority's column names the request too: what came for one that was
 * withdrawn is nobody's figure any more, and nothing has to be removed. Nothing where none of it changed.
 */
export const requestOps = (before: DataRequest | undefined, after: DataRequest): readonly Op[] => {
  mustFit(after.asked.length);
  const props = headOf(after);
  if (before && isSame(headOf(before), props)) return [];
  return mergesOf(after, 'n', () => props);
};

const headOf = ({ state, id, recipient, agreement = '', asked, sentOn }: DataRequest): Props =>
  state === 'withdrawn'
    ? { request: '' }
    : { request: id, recipient, agreement, asked: asked.length, on: sentOn };

const isSame = (one: Props, other: Props): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The column of an authority whose return is changed from `before`; nothing where none of its figures changed. */
export const returnOps = (
  request: For,
  authority: AuthorityCode,
  { before, after }: { readonly before: DataReturn | undefined; readonly after: DataReturn },
): readonly Op[] => {
  const ops = (of: DataReturn | undefined) =>
    mergesOf(request, 'n', (keeping) => ({ [columnOf(authority)]: cellOf(of, keeping, request.id) }));
  const now = ops(after);
  return isSame({ ops: JSON.stringify(ops(before)) }, { ops: JSON.stringify(now) }) ? [] : now;
};

/** "130,20,0;3;a;1;REQ-2F7K": figures, version of the type, how it stands, number of the submitted version, request. */
const cellOf = (one: DataReturn | undefined, { fields, version }: Keeping, request: RequestId): string => {
  const counts = one && counting(one);
  if (!counts) return '';
  const { answers, n, state } = counts;
  return [packed(fields, answers), version, STATES[state], n, request].join(';');
};
