import type { Hidden } from '../counts/figure.ts';
import { ANY, added, both, holds, isOpen, isPossible, type Range } from './range.ts';
import {
  isPublic,
  isSmall,
  labelBefore,
  numberOf,
  partOf,
  published,
  type Row,
  smallRange,
  standing,
} from './row.ts';
import type { Count, Parting } from './shape.ts';

/** One count that can be no more than another, which is shown: a part of a breakdown whose parts overlap, too. */
export interface Within {
  readonly id: string;
  readonly of: string;
}

export interface Verdict {
  readonly label?: Hidden;
  /** The wider count must be hidden too. */
  readonly fails?: true;
}

/**
 * What is left of the wider count is a number of children as well: of 20 with a plan for 18, two have none. So it is
 * protected as if it were shown beside. Where the wider one is too small to tell a small part from a small rest, both
 * look alike.
 */
export const judgeWithin = (row: Row, { id, of }: Within): Verdict => {
  const [n, whole] = [numberOf(row.answers, id), numberOf(row.answers, of)];
  if (n === undefined || whole === undefined) return {};
  const label = labelOf({ n, whole }, row);
  const stands = standing(row, id);
  if (stands === 'known') return label ? { fails: true } : {};
  if (stands === 'kept') return judgeKept(row, { id, of });
  if (!label) return {};
  return isSafe(row, { id, n, whole }) ? { label } : { label, fails: true };
};

const labelOf = (
  { n, whole }: { readonly n: number; readonly whole: number },
  row: Row,
): Hidden | undefined => {
  const rest = whole - n;
  if (!isSmall(n, row) && !isSmall(rest, row)) return undefined;
  const isTight = whole <= 2 * (row.least - 1);
  return isSmall(n, row) && !isTight ? 'small' : 'beside';
};

/** It stays hidden; and the wider count, where it is lower now, may not narrow what it can be. */
const judgeKept = (row: Row, { id, of }: Within): Verdict => {
  const label = labelBefore(row, id) ?? 'beside';
  const before = row.before.at(-1)?.figures[of];
  const wider = before?.kind === 'number' ? before.n : Number.POSITIVE_INFINITY;
  const most = label === 'small' ? row.least - 1 : wider;
  return (numberOf(row.answers, of) ?? 0) < most ? { label, fails: true } : { label };
};

/** What the label and the wider count leave of it. */
export const leftOf = (
  row: Pick<Row, 'least'>,
  { n, whole }: { readonly n: number; readonly whole: number },
): Range => {
  if (whole <= 2 * (row.least - 1)) return { least: 1, most: whole - 1 };
  const small = smallRange(row);
  return isSmall(n, row) ? small : { least: whole - small.most, most: whole - small.least };
};

const isSafe = (
  row: Row,
  { id, n, whole }: { readonly id: string; readonly n: number; readonly whole: number },
): boolean => isPublic(row, id) || isOpen(both(leftOf(row, { n, whole }), published(row, id, whole)));

/** Beyond twice as much and this, no other number is looked for. */
const FAR = 200;

/**
 * Whether a hidden count can be another number than it is below wider ones that are shown, and with what is published:
 * of 25 at most, 25 to 34 is 25; and a third of it is one child only where it is three.
 */
export const canBeOther = (row: Row, count: Count, within: readonly string[]): boolean => {
  const { id, partings } = count;
  const n = numberOf(row.answers, id) ?? 0;
  const others = othersOf(row, count, { n, within });
  if (others.length === 0) return isPublic(row, id);
  return partings.every(({ parts }) => parts.every((part) => partCanBeOther(row, part, { n, others })));
};

/** The other numbers that it can be. */
const othersOf = (
  row: Row,
  { id, partings }: Count,
  { n, within }: { readonly n: number; readonly within: readonly string[] },
): readonly number[] => {
  const wholes = within.flatMap((of) => numberOf(row.answers, of) ?? []);
  const most = Math.min(2 * n + FAR, ...wholes);
  const range = both({ least: isSmall(n, row) ? 1 : 0, most }, published(row, id));
  const others: number[] = [];
  for (let other = range.least; other <= range.most; other += 1)
    if (other !== n && partings.every((parting) => fits(row, parting, { n, other }))) others.push(other);
  return others;
};

/** A published percentage of a hidden count may still tell a part of it: 0% of 12 at most is none. */
const partCanBeOther = (
  row: Row,
  part: string,
  { n, others }: { readonly n: number; readonly others: readonly number[] },
): boolean => {
  const [own, share] = [numberOf(row.answers, part), row.elsewhere?.shares?.[part]];
  if (own === undefined || !share || !holds(partOf(n, share), own) || isPublic(row, part)) return true;
  const alone = published(row, part) ?? ANY;
  return [n, ...others].some((whole) => {
    const range = both(alone, partOf(whole, share));
    return isPossible(range) && (range.least !== own || range.most !== own);
  });
};

/** Whether parts could make up another whole, with what is published of them. */
const fits = (
  row: Row,
  { parts, adds }: Parting,
  { n, other }: { readonly n: number; readonly other: number },
): boolean => {
  const ranges = parts.map((part) => {
    const share = row.elsewhere?.shares?.[part];
    const isRight = share && holds(partOf(n, share), numberOf(row.answers, part) ?? 0);
    const alone = published(row, part) ?? ANY;
    return isRight ? both(alone, partOf(other, share)) : both(alone, { ...ANY, most: other });
  });
  const sum = added(ranges);
  return ranges.every(isPossible) && (!adds || holds(sum, other));
};
