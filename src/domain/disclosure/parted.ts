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
  const marks = marksIn(row, { parting, left: whole - sum });
  return { row, parting, whole, cells: parting.parts.map((id) => cellOf(row, id, { whole, marks })) };
};

/** What of the marks among the parts may stand for a small number. */
interface Marks {
  /** What is left for them is as small as such marks say. */
  readonly areSmall: boolean;
  /** All that is left for them is small. */
  readonly isLittle: boolean;
}

const marksIn = (
  row: Row,
  { parting, left }: { readonly parting: Parting; readonly left: number },
): Marks => {
  const marks = parting.parts.filter((id) => numberOf(row.answers, id) === undefined);
  const small = marks.filter((id) => isSmallMark(row.answers[id])).length;
  const isPossible = small < marks.length || left <= small * (row.least - 1);
  return { areSmall: left >= small && isPossible, isLittle: isSmall(left, row) };
};

const cellOf = (
  row: Row,
  id: string,
  { whole, marks }: { readonly whole: number; readonly marks: Marks },
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
    small: n === undefined ? standsForSmall(row, id, marks) : isSmall(n, row),
  };
};

const standsForSmall = ({ answers }: Row, id: string, { areSmall, isLittle }: Marks): boolean =>
  isSmallMark(answers[id]) ? areSmall : isLittle;
