import type { Question } from '../../domain/counts/question.ts';
import type { Register } from '../../domain/register.ts';
import { sayPeriod } from '../../domain/returns/period.ts';
import { capital, listOf } from '../../domain/words.ts';
import type { Cell } from './cell.ts';
import { sayRanking } from './rank.ts';
import { isOfParts, sayParts } from './rank-parts.ts';
import { sayCell, sayHead, sayMeasure, saySource } from './say-cell.ts';
import { sayChange } from './say-change.ts';
import { numberIn, sayFigure, type Unit, unitOf } from './say-figure.ts';
import { sayLimited, saySum } from './say-reckon.ts';
import { axesOf, groupedOn, labelOf } from './shape.ts';
import type { Side } from './sides.ts';
import { sayPlace } from './spots.ts';

export interface Telling {
  readonly question: Question;
  readonly register: Register;
}

/** What one source says, as it is read out in a meeting: one sentence, or a few. */
export const saySide = ({ cells }: Side, telling: Telling): readonly string[] => {
  const { question, register } = telling;
  const [first] = cells;
  if (!first) return [];
  const unit = unitOf(first, question);
  if (question.limit) return limitSaid(cells, unit, telling);
  if (question.want === 'highest' || question.want === 'lowest') return rankSaid(cells, unit, telling);
  if (cells.length === 1) return [sayCell(first, unit, register)];
  const axes = axesOf(cells);
  if (axes.includes('measure')) return measuresSaid(cells, telling);
  if (axes.includes('period')) return periodsSaid(cells, unit, telling);
  const sum = question.sum && [saySum(cells, question.sum, register)];
  return [...(sum ?? []), listSaid(cells, unit, telling)];
};

const limitSaid = (
  cells: readonly Cell[],
  unit: Unit,
  { question: { limit }, register }: Telling,
): readonly string[] =>
  groupedOn(cells, ['measure', 'part', 'period']).flatMap((group) =>
    limit ? sayLimited(group, limit, { unit, register }) : [],
  );

const rankSaid = (cells: readonly Cell[], unit: Unit, { question, register }: Telling): readonly string[] => {
  if (isOfParts(question)) return sayParts(cells, { question, unit, register });
  const { want, top = 1, places } = question;
  const mark = places.kind === 'each' ? places.mark : undefined;
  return groupedOn(cells, ['measure', 'part', 'period']).flatMap((group) =>
    sayRanking(group, {
      want: want === 'lowest' ? 'lowest' : 'highest',
      top,
      unit,
      register,
      ...(mark && { mark: mark.map((code) => ({ kind: 'authority' as const, code })) }),
    }),
  );
};

const MOST_SAID = 4;

/** Each measure has its own period and source: a sentence each. */
const measuresSaid = (cells: readonly Cell[], telling: Telling): readonly string[] =>
  groupedOn(cells, ['measure'])
    .slice(0, MOST_SAID)
    .flatMap((own) => saySide({ from: own[0].from, cells: own }, telling));

/** From the first to the last that there is, for each place and part; where there are many, the table tells. */
const periodsSaid = (cells: readonly Cell[], unit: Unit, telling: Telling): readonly string[] => {
  const { question, register } = telling;
  const series = groupedOn(cells, ['place', 'part']);
  if (series.length > MOST_SAID) return [spanSaid(cells, unit, series.length)];
  return series.flatMap((own) => {
    const shown = own.filter(({ figure }) => figure !== undefined);
    const [first, last] = [shown[0], shown.at(-1)];
    if (!first || !last) return [];
    if (first === last) return [sayCell(first, unit, register)];
    return [sayChange(first, last, { unit, register, part: question.part?.breakdown })];
  });
};

/** "Children in elective home education from autumn term 2022 to spring term 2023, …: 19 lines in the table." */
const spanSaid = (cells: readonly Cell[], unit: Unit, lines: number): string => {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return '';
  const { part: _, ...whole } = first;
  const source = first.from === 'published' ? sourceOf(cells, unit) : 'from network returns';
  return `${capital(sayMeasure(whole))} from ${sayPeriod(first.period)} to ${sayPeriod(last.period)}, ${source}: ${lines} places or parts, in the table.`;
};

const MOST_LISTED = 6;

/** "Children missing education on …, published by DfE and rounded to 10: Kent 1,340 and Surrey 150." */
const listSaid = (cells: readonly Cell[], unit: Unit, { register }: Telling): string => {
  const [first] = cells;
  if (!first) return '';
  const axes = axesOf(cells);
  const source = first.from === 'published' ? sourceOf(cells, unit) : 'from network returns';
  const isOfOne = !axes.includes('place');
  const place = isOfOne ? `${sayPlace(first.spot, register)}: ` : '';
  const { part: _, ...whole } = first;
  const head = sayHead(axes.includes('part') ? whole : first, unit, source);
  const body =
    cells.length > MOST_LISTED
      ? rangeSaid(cells, unit, register)
      : listOf(
          cells.map(
            (cell) =>
              `${labelOf(cell, axes, register)} ${cell.figure ? sayFigure(cell.figure, unit) : 'no figure'}`,
          ),
        );
  return `${place}${place ? lower(head) : head}: ${body}.`;
};

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const sourceOf = (cells: readonly Cell[], unit: Unit): string => {
  const numbered = cells.filter(({ figure }) => figure?.kind === 'number');
  const coarse = numbered.find(({ spot }) => spot.kind === 'england') ?? numbered[0] ?? cells[0];
  return coarse ? saySource(coarse, unit) : '';
};

/** "from 10 (Wokingham) to 1,450 (East Sussex); 2 of 19 are not shown". */
const rangeSaid = (cells: readonly Cell[], unit: Unit, register: Register): string => {
  const axes = axesOf(cells);
  const order = cells
    .filter(({ figure }) => numberIn(figure) !== undefined)
    .toSorted((one, other) => (numberIn(one.figure) ?? 0) - (numberIn(other.figure) ?? 0));
  const [least, most] = [order[0], order.at(-1)];
  if (!least?.figure || !most?.figure) return 'none of them is shown as a number';
  const labelsOf = (all: readonly Cell[], one: Cell): string =>
    listOf(
      all
        .filter(({ figure }) => numberIn(figure) === numberIn(one.figure))
        .map((cell) => labelOf(cell, axes, register)),
    );
  const without = cells.length - order.length;
  const rest = without > 0 ? `; ${without} of ${cells.length} have no number that is shown` : '';
  return `from ${sayFigure(least.figure, unit)} (${labelsOf(order, least)}) to ${sayFigure(most.figure, unit)} (${labelsOf(order, most)})${rest}`;
};
