import { OTHERS } from './exchange.ts';
import { partCanMove, type Step } from './moves.ts';
import { partedIn } from './parted.ts';
import type { Parting } from './shape.ts';
import type { Line, Totalling } from './totalling.ts';

/** What can be one more or one less in one authority's parts, by the place of the part. */
interface Moves {
  readonly hidden: readonly number[];
  readonly up: readonly boolean[];
  readonly down: readonly boolean[];
  /** Its parts and their whole are an equation, so that one part's step takes another's. */
  readonly isEquation: boolean;
}

/**
 * The parts whose totals may be shown. A hidden part can be one more where another of the same authority is one less,
 * and a second authority has the same two the other way round, so that all totals stay. Three such authorities must
 * be there for each. The totals of the others are withheld; together they are known, from the total of the whole.
 */
export const openColumns = (given: Totalling, parting: Parting): ReadonlySet<string> => {
  const lines = given.rows.filter(({ labels }) => parting.parts.some((id) => labels.has(id)));
  if (lines.some(({ isSimple }) => !isSimple)) return new Set();
  const table = lines.map((line) => movesOf(line, parting));
  const closed = new Set<number>();
  for (;;) {
    const more = table.flatMap((row) => row.hidden.flatMap((at) => toClose({ table, closed, row, at })));
    if (more.length === 0) break;
    for (const at of more) closed.add(at);
  }
  return new Set(parting.parts.filter((_, at) => !closed.has(at)));
};

const movesOf = (line: Line, parting: Parting): Moves => {
  const can = (by: Step): readonly boolean[] =>
    parting.parts.map((id) => partCanMove(line, { id, parting }, by));
  return {
    hidden: parting.parts.flatMap((id, at) => (line.labels.has(id) ? [at] : [])),
    up: can(1),
    down: can(-1),
    isEquation: partedIn(line.row, parting) !== undefined,
  };
};

interface Place {
  readonly table: readonly Moves[];
  /** Parts whose totals are withheld. */
  readonly closed: ReadonlySet<number>;
  readonly row: Moves;
  readonly at: number;
}

/** Parts to withhold the totals of, as long as this one is not safe: itself, then all that are hidden beside it. */
const toClose = (place: Place): readonly number[] => {
  const { closed, row, at } = place;
  if (row.hidden.every((one) => closed.has(one)) || isSafe(place)) return [];
  return closed.has(at) ? row.hidden.filter((one) => !closed.has(one)) : [at];
};

const isSafe = ({ table, closed, row, at }: Place): boolean => {
  if (!row.isEquation) return false;
  const ways = [
    { here: row.up, there: row.down, isUp: true },
    { here: row.down, there: row.up, isUp: false },
  ].filter(({ here }) => here[at]);
  const pairs = ways.map(({ there, isUp }) => ({
    isUp,
    withOthers: row.hidden.filter((one) => one !== at && there[one]),
  }));
  if (closed.has(at) && pairs.some(({ withOthers }) => withOthers.some((one) => closed.has(one))))
    return true;
  let found = 0;
  for (const other of table) {
    if (other !== row && other.isEquation && pairs.some((pair) => mirrors({ other, closed, at }, pair)))
      found += 1;
    if (found === OTHERS) return true;
  }
  return false;
};

interface Pair {
  readonly isUp: boolean;
  readonly withOthers: readonly number[];
}

/** Whether the other authority can take the opposite steps in the same two totals. */
const mirrors = (
  { other, closed, at }: { readonly other: Moves; readonly closed: ReadonlySet<number>; readonly at: number },
  { isUp, withOthers }: Pair,
): boolean => {
  const [back, forth] = isUp ? [other.down, other.up] : [other.up, other.down];
  const can = (steps: readonly boolean[], one: number): boolean =>
    closed.has(one) ? other.hidden.some((each) => closed.has(each) && steps[each]) : steps[one] === true;
  return can(back, at) && withOthers.some((one) => can(forth, one));
};
