import type { Question } from '../../domain/counts/question.ts';
import type { Register } from '../../domain/register.ts';
import { sayPeriod } from '../../domain/returns/period.ts';
import { capital } from '../../domain/words.ts';
import type { Cell, From } from './cell.ts';
import { ranked, topOf } from './rank.ts';
import { isOfParts, partsInOrder } from './rank-parts.ts';
import { shortFigure, unitOf } from './say-figure.ts';
import { isWithinLimit } from './say-reckon.ts';
import { AXES, type Axis, axesOf, groupedOn, isFewOn, isOfOwnTimes, keyOn, labelOf, sayOn } from './shape.ts';
import type { Side } from './sides.ts';

/** Figures side by side: one row for each thing told apart, at most three figures in it. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that were left out of it. */
  readonly more: number;
}

export interface Tabling {
  readonly question: Question;
  readonly register: Register;
  readonly most: number;
}

const COLUMNS_MOST = 3;

/** The table of an answer; nothing where there is one figure alone. */
export const tableOf = (sides: readonly Side[], tabling: Tabling): Table | undefined => {
  const cells = inOrder(
    sides.flatMap((side) => side.cells),
    tabling,
  );
  if (cells.length < 2) return undefined;
  const axes = axesOf(cells);
  const across = acrossOf(sides, axes);
  const down = axes.filter((axis) => axis !== across);
  const rows = groupedOn(cells, down.length > 0 ? down : ['measure']);
  const columns = columnsOf(sides, across, tabling);
  const shown = rows.slice(0, tabling.most);
  return {
    head: [headOf(down), ...columns.map(({ title }) => title)],
    rows: shown.map((row) => rowOf(row, { down, columns, tabling })),
    more: rows.length - shown.length,
  };
};

/**
 * Which axis runs across: one of few values where one source tells all. Two sources stand side by side themselves, each
 * with its own period in its head.
 */
const acrossOf = (sides: readonly Side[], axes: readonly Axis[]): Axis | undefined => {
  const cells = sides.flatMap((side) => side.cells);
  if (sides.length > 1) return isOnePeriodEach(sides) && axes.includes('period') ? 'period' : undefined;
  if (axes.length < 2 || isOfOwnTimes(cells)) return undefined;
  return (['period', 'part', 'measure', 'place'] as const).find(
    (axis) => axes.includes(axis) && isFewOn(axis, cells, COLUMNS_MOST),
  );
};

const isOnePeriodEach = (sides: readonly Side[]): boolean =>
  sides.every(({ cells }) => !axesOf(cells).includes('period'));

interface Column {
  readonly title: string;
  holds(cell: Cell): boolean;
}

const FROM: Readonly<Record<From, string>> = { network: 'Network', published: 'DfE' };

const columnsOf = (
  sides: readonly Side[],
  across: Axis | undefined,
  { register }: Tabling,
): readonly Column[] => {
  if (across === undefined || sides.length > 1)
    return sides.map(({ from, cells: [first] }) => ({
      title: across && first ? `${FROM[from]}, ${sayPeriod(first.period)}` : FROM[from],
      holds: (cell) => cell.from === from,
    }));
  return groupedOn(
    sides.flatMap(({ cells }) => cells),
    [across],
  ).map(([first]) => ({
    title: capital(sayOn(across, first, register)),
    holds: (cell) => keyOn(across, cell) === keyOn(across, first),
  }));
};

const HEADS: Readonly<Record<Axis, string>> = {
  measure: 'Measure',
  place: 'Local authority',
  part: 'Part',
  period: 'Period',
};

const headOf = (down: readonly Axis[]): string =>
  AXES.filter((axis) => down.includes(axis))
    .map((axis) => HEADS[axis])
    .join(', ') || 'Figure';

interface Rowing {
  readonly down: readonly Axis[];
  readonly columns: readonly Column[];
  readonly tabling: Tabling;
}

const rowOf = (row: readonly [Cell, ...Cell[]], { down, columns, tabling }: Rowing): readonly string[] => {
  const [first] = row;
  const label = labelOf(first, down.length > 0 ? down : ['place'], tabling.register);
  const values = columns.map(({ holds }) => {
    const cell = row.find(holds);
    return cell ? shortFigure(cell.figure, unitOf(cell, tabling.question)) : '–';
  });
  return [label, ...values];
};

/** A ranking in its order, what has no rank below it. */
const inOrder = (cells: readonly Cell[], { question }: Tabling): readonly Cell[] => {
  const { want, top, limit } = question;
  if (isOfParts(question)) return partsInOrder(cells, question);
  if (want !== 'highest' && want !== 'lowest') return cells;
  const [first] = cells;
  const order = ranked(
    cells.filter(({ from }) => from === first?.from),
    want,
  );
  const within = limit ? order.filter(({ cell }) => isWithinLimit(cell, limit)) : order;
  const shown = top === undefined ? within : topOf(within, top);
  const places = shown.map(({ cell }) => keyOn('place', cell));
  const inPlaces = places.flatMap((place) => cells.filter((cell) => keyOn('place', cell) === place));
  return top === undefined && !limit
    ? [...inPlaces, ...cells.filter((cell) => !inPlaces.includes(cell))]
    : inPlaces;
};
