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
  /** The same, as they make up for another authority's. */
  readonly mirrorUp: readonly boolean[];
  readonly mirrorDown: readonly boolean[];
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
    const seen = table.map((row) => withClosed(row, closed));
    const more = seen.flatMap((row) => row.hidden.flatMap((at) => toClose({ table: seen, closed, row, at })));
    if (more.length === 0) break;
    for (const at of more) closed.add(at);
  }
  return new Set(parting.parts.filter((_, at) => !closed.has(at)));
};

/** Totals that are withheld are known together: a step in one of them is as good as in another. */
const withClosed = (row: Moves, closed: ReadonlySet<number>): Moves => {
  const together = (steps: readonly boolean[]): readonly boolean[] => {
    const any = row.hidden.some((at) => closed.has(at) && steps[at]);
    return any ? steps.map((step, at) => step || closed.has(at)) : steps;
  };
  return { ...row, mirrorUp: together(row.up), mirrorDown: together(row.down) };
};

const movesOf = (line: Line, parting: Parting): Moves => {
  const can = (by: Step): readonly boolean[] =>
    parting.parts.map((id) => partCanMove(line, { id, parting }, by));
  const [up, down] = [can(1), can(-1)];
  return {
    hidden: parting.parts.flatMap((id, at) => (line.labels.has(id) ? [at] : [])),
    up,
    down,
    mirrorUp: up,
    mirrorDown: down,
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
  const withUp = row.up[at] ? row.hidden.filter((one) => one !== at && row.down[one]) : [];
  const withDown = row.down[at] ? row.hidden.filter((one) => one !== at && row.up[one]) : [];
  if (closed.has(at) && [...withUp, ...withDown].some((one) => closed.has(one))) return true;
  let found = 0;
  for (const other of table) {
    if (other !== row && mirrors(other, at, { withUp, withDown })) found += 1;
    if (found === OTHERS) return true;
  }
  return false;
};

/** Whether the other authority can take the opposite steps in the same two totals. */
const mirrors = (
  other: Moves,
  at: number,
  { withUp, withDown }: { readonly withUp: readonly number[]; readonly withDown: readonly number[] },
): boolean =>
  other.isEquation &&
  ((other.mirrorDown[at] === true && withUp.some((one) => other.mirrorUp[one])) ||
    (other.mirrorUp[at] === true && withDown.some((one) => other.mirrorDown[one])));
