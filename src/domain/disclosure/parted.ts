import { isOpen, type Range, sumOf } from './range.ts';
import {
  isPublic,
  isSmall,
  isSmallMark,
  numberOf,
  published,
  type Row,
  type Standing,
  standing,
} from './row.ts';
import type { Parting } from './shape.ts';

/** A part that makes up a whole with the others. */
export interface Cell {
  readonly id: string;
  /** Nothing where the authority gave no number. */
  readonly n: number | undefined;
  readonly stands: Standing;
  /** What is published of it elsewhere, its percentage of the whole as well. */
  readonly public: Range | undefined;
  /** It is published to the last child, without its whole: no secret any more. */
  readonly isPublic: boolean;
  /** A small number, or a mark that stands for one. */
  readonly small: boolean;
}

/** A breakdown whose whole is shown. */
export interface Parted {
  readonly row: Row;
  readonly parting: Parting;
  readonly whole: number;
  readonly cells: readonly Cell[];
}

/** Parts and whole as an equation that others can reckon with; nothing where they are none. */
export const partedIn = (row: Row, parting: Parting): Parted | undefined => {
  const whole = numberOf(row.answers, parting.of);
  const numbers = parting.parts.flatMap((id) => numberOf(row.answers, id) ?? []);
  if (whole === undefined || numbers.length === 0) return undefined;
  const sum = sumOf(numbers);
  const isFull = numbers.length === parting.parts.length;
  const isEquation = isFull || !parting.adds ? isFull && sum === whole : sum <= whole;
  if (!isEquation) return undefined;
  const marks = parting.parts.filter((id) => numberOf(row.answers, id) === undefined);
  const literal = isLiteral(row, { marks, left: whole - sum });
  return {
    row,
    parting,
    whole,
    cells: parting.parts.map((id) => cellOf(row, id, { whole, isLiteral: literal })),
  };
};

/** Whether what is left for the marks can be as small as they say. */
const isLiteral = (
  row: Row,
  { marks, left }: { readonly marks: readonly string[]; readonly left: number },
): boolean => {
  const areSmall = marks.every((id) => isSmallMark(row.answers[id]));
  const isOne = left > 0 && left < row.least;
  return areSmall ? left >= marks.length && left <= marks.length * (row.least - 1) : isOne;
};

const cellOf = (
  row: Row,
  id: string,
  { whole, isLiteral }: { readonly whole: number; readonly isLiteral: boolean },
): Cell => {
  const n = numberOf(row.answers, id);
  const range = published(row, id, whole);
  const isTold = n !== undefined && !isSmall(n, row) && range !== undefined && !isOpen(range);
  return {
    id,
    n,
    stands: isTold ? 'known' : standing(row, id),
    public: range,
    isPublic: isPublic(row, id),
    small: n === undefined ? isLiteral : isSmall(n, row),
  };
};
