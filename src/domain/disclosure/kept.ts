import type { Cell, Parted } from './parted.ts';
import { ANY, added, both, isOpen, type Range, sumOf, workedOut } from './range.ts';
import { labelBefore, numberOf, type Row, type Seen, smallRange } from './row.ts';

/** What an equation has in common with the one that was released before. */
export interface Kept {
  /** Parts that were hidden and have not changed. */
  readonly ids: readonly string[];
  /** What they can be together, for others. */
  readonly together: Range;
  /** How many more were hidden then: nothing where the earlier figures were no equation. */
  readonly others: number | undefined;
  /** Nothing said then which of the hidden parts are small, so nothing may say it now. */
  readonly wasWhole: boolean;
}

const NONE: Kept = { ids: [], together: { least: 0, most: 0 }, others: undefined, wasWhole: false };

export const keptRange = ({ row, parting, cells }: Parted): Kept => {
  const ids = cells.flatMap(({ id, stands }) => (stands === 'kept' ? [id] : []));
  if (ids.length === 0) return NONE;
  const last = row.before.at(-1);
  const labels = parting.parts.map((id) => last?.figures[id]);
  const wasWhole = !labels.some((figure) => figure?.kind === 'hidden' && figure.why === 'small');
  const apart = added(ids.map((id) => (labelBefore(row, id) === 'small' ? smallRange(row) : ANY)));
  const isLast = last !== undefined && ids.every((id) => last.figures[id]?.kind === 'hidden');
  const whole = isLast ? last.figures[parting.of] : undefined;
  if (!isLast || whole?.kind !== 'number')
    return { ids, together: both(apart, mostOf(row, parting.of)), others: undefined, wasWhole };
  return { ids, wasWhole, ...among({ row, last, ids, apart, parts: parting.parts, whole: whole.n }) };
};

/** A small whole that was hidden holds no more than four. */
const mostOf = (row: Row, of: string): Range | undefined =>
  labelBefore(row, of) === 'small' ? { least: 0, most: row.least - 1 } : undefined;

interface Before {
  readonly row: Row;
  readonly last: Seen;
  readonly ids: readonly string[];
  readonly apart: Range;
  readonly parts: readonly string[];
  readonly whole: number;
}

const among = ({ row, last, ids, apart, parts, whole }: Before): Pick<Kept, 'together' | 'others'> => {
  const isShown = (id: string): boolean => last.figures[id]?.kind === 'number';
  const hidden = whole - sumOf(parts.filter(isShown).map((id) => numberOf(last.answers, id) ?? 0));
  const others = parts.filter((id) => !isShown(id) && !ids.includes(id));
  const labels = others.map((id) => last.figures[id]);
  const ranges = labels.map((one) => (one?.kind === 'hidden' && one.why === 'small' ? smallRange(row) : ANY));
  const rest = added(ranges);
  const hasMark = labels.some((one) => one?.kind !== 'hidden');
  return {
    together: both(apart, { least: hidden - rest.most, most: hidden - rest.least }),
    others: hasMark ? undefined : others.length,
  };
};

/**
 * Whether hidden parts, some of them kept, tell nothing of the kept ones, and are open themselves. Whatever the kept
 * ones can be, the new ones must be able to make up for it; and a new one that is alone must not be worked out from
 * kept ones that are known together.
 */
export const mayShow = ({
  trial,
  ranges,
  together,
  kept,
}: {
  readonly trial: readonly Cell[];
  readonly ranges: readonly Range[];
  readonly together: number;
  readonly kept: Kept;
}): boolean => {
  const isKept = ({ id }: Cell): boolean => kept.ids.includes(id);
  const fresh = trial.filter((cell) => !isKept(cell));
  if (fresh.length === 0) return kept.others === 0;
  const open = ranges.filter((_, at) => fresh.includes(trial[at] as Cell)); // the two lists are of one length
  const sum = added(open);
  const isMadeUp = together - kept.together.most >= sum.least && together - kept.together.least <= sum.most;
  if (!isMadeUp) return false;
  if (fresh.length === 1) return kept.others === 1;
  const theirs = together - sumOf(trial.filter(isKept).map(({ n }) => n ?? 0));
  return workedOut(open, theirs).every((range, at) => isOpen(range) || !mattersIn(fresh[at]));
};

/** A mark of the authority's own is nothing that could be told, unless it stands for a small number. */
const mattersIn = (cell: Cell | undefined): boolean =>
  cell !== undefined && (cell.n !== undefined || cell.small);
