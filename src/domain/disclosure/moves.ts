import { ANY, both, holds, type Range } from './range.ts';
import { isSmall, numberOf, published, type Row, smallRange } from './row.ts';
import type { Parting } from './shape.ts';
import type { Line } from './totalling.ts';
import { leftOf } from './within.ts';

/** A step to another number that others cannot tell from the true one. */
export type Step = 1 | -1;

interface Figure {
  readonly id: string;
  readonly within: readonly string[];
  /** A count that it is within, and that takes the same step. */
  readonly along?: string;
}

/** Whether others must reckon with a hidden count being one more, or one less, than it is. */
export const countCanMove = ({ row, labels }: Line, figure: Figure, by: Step): boolean => {
  const n = numberOf(row.answers, figure.id);
  if (n === undefined || !labels.has(figure.id)) return false;
  return holds(rangeOf({ row, labels }, figure, n), n + by);
};

/** What is known of a hidden count from its label, from what it is within, and from what is published. */
const rangeOf = ({ row, labels }: Pick<Line, 'row' | 'labels'>, figure: Figure, n: number): Range => {
  const wholes = figure.within.flatMap((of) => {
    const whole = numberOf(row.answers, of);
    return whole === undefined ? [] : [{ of, whole, isHidden: labels.has(of) }];
  });
  const start = wholes.some(({ isHidden }) => isHidden) ? ANY : ownRange(row, n);
  const left = wholes.map(({ of, whole, isHidden }): Range => {
    if (of === figure.along) return ANY;
    const isTold = !isHidden && (isSmall(n, row) || isSmall(whole - n, row));
    return isTold ? leftOf(row, { n, whole }) : { ...ANY, most: whole };
  });
  return [...left, published(row, figure.id) ?? ANY].reduce(both, start);
};

/** What the label alone says of a count that hangs on no hidden one. */
const ownRange = (row: Row, n: number): Range =>
  isSmall(n, row) ? smallRange(row) : { ...ANY, least: n === 0 ? 0 : row.least };

/** The same of a part of a breakdown that adds up, while its whole stays what it is. */
export const partCanMove = ({ row, labels }: Line, { id, parting }: Part, by: Step): boolean => {
  const n = numberOf(row.answers, id);
  if (n === undefined || !labels.has(id)) return false;
  const whole = labels.has(parting.of) ? undefined : numberOf(row.answers, parting.of);
  const saysSmall = parting.parts.some((one) => labels.get(one) === 'small');
  const start = saysSmall ? ownRange(row, n) : ANY;
  return holds(both(start, published(row, id, whole)), n + by);
};

interface Part {
  readonly id: string;
  readonly parting: Parting;
}
