import { countCanMove, partCanMove } from './moves.ts';
import { partedIn } from './parted.ts';
import { numberOf } from './row.ts';
import type { Count, Parting } from './shape.ts';
import { hiddenIn, type Line, type Totalling } from './totalling.ts';

/** Two authorities may put their own figures together; one more must be left. */
export const OTHERS = 3;

/**
 * Whether a total tells none of the hidden figures in it: each of them could be one more, or one less, with another
 * authority's the other way, and there are three such others, so that one is left whoever two put theirs together.
 */
export const countIsSafe = (given: Totalling, count: Count): boolean => {
  const hidden = hiddenIn(given, count.id);
  if (hidden.length <= OTHERS || hidden.some(({ isSimple }) => !isSimple)) return false;
  const counts = new Map(given.group.counts.map((one) => [one.id, one]));
  const may = (up: Line, down: Line): boolean => canExchange({ up, down, counts }, count);
  return hidden.every((one) => isFree(one, hidden, may));
};

/** The same for a part of a breakdown whose parts overlap; where in some figures they add up, they are bound there. */
export const partIsSafe = (given: Totalling, parting: Parting, id: string): boolean =>
  !hiddenIn(given, id).some(({ row }) => partedIn(row, parting)) &&
  countIsSafe(given, { id, within: [parting.of], holds: [], partings: [] });

const isFree = (one: Line, hidden: readonly Line[], may: (up: Line, down: Line) => boolean): boolean => {
  let found = 0;
  for (const other of hidden) {
    if (other !== one && (may(one, other) || may(other, one))) found += 1;
    if (found === OTHERS) return true;
  }
  return false;
};

interface Exchange {
  /** Whose count goes up by one. */
  readonly up: Line;
  readonly down: Line;
  readonly counts: ReadonlyMap<string, Count>;
  /** The wider count that takes the same step. */
  readonly along?: string;
}

/** One child more here and one less there, in all that hangs on the count as well. */
const canExchange = (exchange: Exchange, count: Count): boolean => {
  const { up, down, along } = exchange;
  const figure = { ...count, ...(along && { along }) };
  if (!countCanMove(up, figure, 1) || !countCanMove(down, figure, -1)) return false;
  const isFull = (id: string): boolean =>
    numberOf(down.row.answers, id) === numberOf(down.row.answers, count.id);
  const held = count.holds.filter(isFull).flatMap((id) => exchange.counts.get(id) ?? []);
  return (
    held.every((one) => canExchange({ ...exchange, along: count.id }, one)) &&
    count.partings.every((parting) => partsCanExchange(exchange, parting, isFull))
  );
};

const partsCanExchange = (
  { up, down }: Exchange,
  parting: Parting,
  isFull: (id: string) => boolean,
): boolean => {
  const answered = parting.parts.filter((id) => numberOf(down.row.answers, id) !== undefined);
  const may = (id: string): boolean =>
    partCanMove(up, { id, parting }, 1) && partCanMove(down, { id, parting }, -1) && below(down, id) > 0;
  if (answered.length === 0) return true;
  const isBound = [up, down].some(({ row }) => partedIn(row, parting));
  return (!isBound || answered.some(may)) && (parting.adds || answered.filter(isFull).every(may));
};

const below = ({ row }: Line, id: string): number => numberOf(row.answers, id) ?? 0;
