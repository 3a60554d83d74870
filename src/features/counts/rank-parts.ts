import type { Question } from '../../domain/counts/question.ts';
import type { Register } from '../../domain/register.ts';
import { capital, listOf, plural } from '../../domain/words.ts';
import type { Cell } from './cell.ts';
import { inRank, type Ranked, topOf } from './rank.ts';
import { sayAmount, saySource, sayWhen } from './say-cell.ts';
import { numberIn, sayFigure, type Unit } from './say-figure.ts';
import { groupedOn } from './shape.ts';
import { sayPlace } from './spots.ts';

/** "The most common reason in Kent": the parts of one figure are ranked, and no local authorities. */
export const isOfParts = ({ want, part, places }: Question): boolean =>
  (want === 'highest' || want === 'lowest') &&
  part !== undefined &&
  part.parts === undefined &&
  places.kind !== 'each';

/** The parts of one figure in their order; those of one number share a rank. */
const rankedParts = (cells: readonly Cell[], { want }: Question): readonly Ranked[] =>
  inRank(cells, want === 'lowest' ? 'lowest' : 'highest');

/** Parts in that order, for each place and period by itself: as many as were asked for, or all with the rest below. */
export const partsInOrder = (cells: readonly Cell[], question: Question): readonly Cell[] =>
  groupedOn(cells, ['measure', 'place', 'period']).flatMap((group) => {
    const order = rankedParts(group, question);
    const { top } = question;
    if (top !== undefined) return topOf(order, top).map(({ cell }) => cell);
    return [
      ...order.map(({ cell }) => cell),
      ...group.filter(({ figure }) => numberIn(figure) === undefined),
    ];
  });

interface Telling {
  readonly question: Question;
  readonly unit: Unit;
  readonly register: Register;
}

const partOf = ({ part = '' }: Cell): string => capital(part);

/** "Highest in Kent: Mental health, with 120 children …". What is not shown has no rank, and that is said. */
export const sayParts = (cells: readonly Cell[], telling: Telling): readonly string[] =>
  groupedOn(cells, ['measure', 'place', 'period']).flatMap((group) => {
    const order = rankedParts(group, telling.question);
    const [first] = order;
    if (!first) return ['No part of it is shown as a number, so there is no highest or lowest.'];
    return [leadOf(first.cell, order, telling), ...nextOf(order, telling), ...unrankedOf(group, order)];
  });

const leadOf = (cell: Cell, order: readonly Ranked[], { question, unit, register }: Telling): string => {
  const { part: _, ...whole } = cell;
  const firsts = order.filter(({ rank }) => rank === 1).map((one) => partOf(one.cell));
  const amount =
    unit === '%' && cell.figure
      ? `${sayFigure(cell.figure, unit)} of ${cell.measure.unit}`
      : sayAmount(whole, unit);
  const each = firsts.length > 1 ? ' each' : '';
  const said = [`${listOf(firsts)}, with ${amount}${each}`, sayWhen(cell)].filter(Boolean).join(' ');
  const lead = question.want === 'lowest' ? 'Lowest' : 'Highest';
  return `${lead} in ${sayPlace(cell.spot, register)}: ${said}, ${saySource(cell, unit)}.`;
};

const LEAST_NAMED = 3;
const MOST_NAMED = 8;

const nextOf = (order: readonly Ranked[], { question: { top = 1 }, unit }: Telling): readonly string[] => {
  const next = order.filter(({ rank }) => rank > 1 && rank <= Math.max(top, LEAST_NAMED));
  if (next.length === 0 || next.length > MOST_NAMED) return [];
  return [
    `Then ${listOf(next.map(({ cell }) => `${partOf(cell)} ${cell.figure ? sayFigure(cell.figure, unit) : ''}`))}.`,
  ];
};

/** A part that is hidden may be so beside a small one: nothing is said of where it would come. */
const unrankedOf = (group: readonly Cell[], order: readonly Ranked[]): readonly string[] => {
  const without = group.length - order.length;
  return without > 0
    ? [`${plural(without, 'part has', 'parts have')} no number that is shown, and no place in this order.`]
    : [];
};
