import { CHART_MOST, type Chart, type ChartBreak, type ChartSeries, canBeDrawn } from '../../domain/chart.ts';
import type { Question } from '../../domain/counts/question.ts';
import type { Register } from '../../domain/register.ts';
import { type Period, sayPeriod } from '../../domain/returns/period.ts';
import { capital } from '../../domain/words.ts';
import type { Cell } from './cell.ts';
import { ranked, topOf } from './rank.ts';
import { isOfParts, partsInOrder } from './rank-parts.ts';
import { sayMeasure, saySource, sayUnit, sayWhen } from './say-cell.ts';
import { HIDDEN, numberIn, shortFigure, type Unit, unitOf } from './say-figure.ts';
import { isWithinLimit } from './say-reckon.ts';
import { type Axis, axesOf, groupedOn, isOfOwnTimes, keyOn, labelOf } from './shape.ts';
import type { Side } from './sides.ts';
import { changesBetween } from './versions.ts';

export interface Drawing {
  readonly question: Question;
  readonly register: Register;
}

/**
 * The chart of what the first source says, as shown: hidden figures, marks and gaps are left open. Nothing where there
 * is one figure, where units differ, or where it would be too much to read; the table says the same.
 */
export const chartOf = (sides: readonly Side[], drawing: Drawing): Chart | undefined => {
  const cells = drawnOf(sides[0]?.cells ?? [], drawing.question);
  const [first] = cells;
  if (
    !first ||
    cells.length < 2 ||
    cells.length > FIGURES_MOST ||
    cells.every(({ figure }) => numberIn(figure) === undefined)
  )
    return undefined;
  const unit = unitOf(first, drawing.question);
  const axes = axesOf(cells);
  if (isOfOwnTimes(cells)) return undefined;
  if (axes.includes('measure') && !isOneUnit(cells, drawing.question)) return undefined;
  const along: Axis = axes.includes('period') ? 'period' : (axes.find((axis) => axis !== 'part') ?? 'part');
  const others = axes.filter((axis) => axis !== along);
  const chart = madeOf(cells, { along, others, unit, drawing });
  return canBeDrawn(chart) ? chart : undefined;
};

/** More than any chart can show: lines of its longest span. */
const FIGURES_MOST = CHART_MOST.lines * CHART_MOST.periods;

const isOneUnit = (cells: readonly Cell[], question: Question): boolean =>
  new Set(cells.map((cell) => unitOf(cell, question))).size === 1;

/** A ranking shows those that were asked for, in its order. */
const drawnOf = (cells: readonly Cell[], question: Question): readonly Cell[] => {
  const { want, top, limit } = question;
  if (isOfParts(question)) return partsInOrder(cells, question);
  if (want !== 'highest' && want !== 'lowest') return cells;
  const order = ranked(cells, want).filter(({ cell }) => !limit || isWithinLimit(cell, limit));
  return (top === undefined ? order : topOf(order, top)).map(({ cell }) => cell);
};

interface Making {
  readonly along: Axis;
  readonly others: readonly Axis[];
  readonly unit: Unit;
  readonly drawing: Drawing;
}

const LINES_FROM = 3;

const madeOf = (cells: readonly Cell[], { along, others, unit, drawing }: Making): Chart => {
  const points = groupedOn(cells, [along]).map(([cell]) => cell);
  const series = groupedOn(cells, others).map((own) =>
    seriesOf(own, { points, along, name: labelOf(own[0], others, drawing.register), unit }),
  );
  const [first] = cells;
  const isTime = along === 'period';
  const breaks = isTime ? breaksOf(points, drawing.question) : [];
  const isHidden = cells.some(({ figure }) => figure?.kind === 'hidden');
  return {
    kind: isTime && points.length >= LINES_FROM ? 'lines' : 'bars',
    title: titleOf(first, along, others),
    below: first ? belowOf(first, { along, others, unit }, drawing) : '',
    unit: unit === 'count' ? nounOf(first) : sayUnit(unit),
    labels: points.map((cell) => labelOf(cell, [along], drawing.register)),
    series,
    ...(isHidden && { note: `c: ${HIDDEN}` }),
    ...(breaks.length > 0 && { breaks }),
  };
};

const nounOf = (cell: Cell | undefined): string => cell?.measure.unit.split(' ')[0] ?? '';

const titleOf = (cell: Cell | undefined, along: Axis, others: readonly Axis[]): string => {
  if (!cell || along === 'measure' || others.includes('measure')) return 'Figures side by side';
  const { part: _, ...whole } = cell;
  return capital(sayMeasure(along === 'part' || others.includes('part') ? whole : cell));
};

const belowOf = (
  cell: Cell,
  { along, others, unit }: Pick<Making, 'along' | 'others' | 'unit'>,
  { register }: Drawing,
): string => {
  const fixed: readonly Axis[] = ['place', 'period'];
  const said = fixed
    .filter((axis) => axis !== along && !others.includes(axis))
    .map((axis) =>
      axis === 'period' ? capital(sayWhen(cell).replace(/^in /, '')) : labelOf(cell, [axis], register),
    );
  const source = cell.from === 'published' ? saySource(cell, unit) : 'network returns';
  return capital([...said, source].filter(Boolean).join(' · '));
};

const seriesOf = (
  own: readonly Cell[],
  how: { readonly points: readonly Cell[]; readonly along: Axis; readonly name: string; readonly unit: Unit },
): ChartSeries => {
  const at = how.points.map((point) =>
    own.find((cell) => keyOn(how.along, cell) === keyOn(how.along, point)),
  );
  return {
    name: how.name || 'Figure',
    values: at.map((cell) => numberIn(cell?.figure)),
    marks: at.map((cell) =>
      cell?.figure && numberIn(cell.figure) === undefined ? shortFigure(cell.figure, how.unit) : undefined,
    ),
  };
};

/** Where the definition changed between two points beside each other. */
const breaksOf = (points: readonly Cell[], { part }: Question): readonly ChartBreak[] =>
  points.flatMap((cell, at): readonly ChartBreak[] => {
    const before: Period | undefined = points[at - 1]?.period;
    const changes = before ? changesBetween(cell.measure, [before, cell.period], part?.breakdown) : [];
    return changes.length > 0
      ? [{ before: at, says: `Counted differently from ${sayPeriod(cell.period)} on` }]
      : [];
  });
