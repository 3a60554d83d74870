import type { Limit, Sum } from '../../domain/counts/question.ts';
import type { Register } from '../../domain/register.ts';
import { sayNumber } from '../../domain/returns/say-answer.ts';
import { listOf, plural } from '../../domain/words.ts';
import type { Cell } from './cell.ts';
import { hiddenOnes, ranked } from './rank.ts';
import { rankOf } from './read-reckon.ts';
import { sayMeasure, saySource, sayWhen } from './say-cell.ts';
import { numberIn, sayFigure, type Unit } from './say-figure.ts';
import { sayPlace } from './spots.ts';

export interface Reckoning {
  readonly unit: Unit;
  readonly register: Register;
}

const MOST_NAMED = 6;

const LAS = (n: number): string => plural(n, 'local authority', 'local authorities');

/** A figure that stands behind a sign may be anything: no sum is given that leaves it out. */
const isCovered = ({ figure }: Cell): boolean =>
  figure?.kind === 'hidden' || (figure?.kind === 'mark' && ['c', 'low'].includes(figure.mark));

const numbersIn = (cells: readonly Cell[]): readonly number[] =>
  cells.flatMap(({ figure }) => numberIn(figure) ?? []);

const isRounded = ({ from, group }: Cell): boolean =>
  from === 'published' && (group?.published?.roundedTo ?? 1) > 1;

const tailOf = (cell: Cell): string => {
  const source = cell.from === 'published' ? saySource(cell, 'count') : 'network returns';
  return `${[sayMeasure(cell), sayWhen(cell)].filter(Boolean).join(' ')}, worked out here from ${source.replace(/^published/, 'figures published')}`;
};

/** "Kent and Surrey together: about 1,490 children …"; why not, where a figure of them is not shown. */
export const saySum = (cells: readonly Cell[], sum: Sum, register: Register): string => {
  const [first] = cells.filter(({ figure }) => numberIn(figure) !== undefined);
  if (!first) return 'None of them is shown as a number, so nothing can be worked out from them.';
  return sum === 'total' ? sayTotal(cells, first, register) : sayMean(cells, first);
};

const about = (first: Cell): string => (isRounded(first) ? 'about ' : '');

const sayTotal = (cells: readonly Cell[], first: Cell, register: Register): string => {
  const numbers = numbersIn(cells);
  if (numbers.length < cells.length)
    return `Not all of them are shown as a number (${numbers.length} of ${cells.length}), so they are not added up.`;
  if (isRounded(first) && cells.length >= register.authorities.length - 1)
    return 'DfE’s rounded figures of all local authorities are not added up: ask for the South East.';
  const total = numbers.reduce((all, n) => all + n, 0);
  const places = listOf(cells.map(({ spot }) => sayPlace(spot, register)));
  return `${places} together: ${about(first)}${sayNumber(total)} ${tailOf(first)}.`;
};

const sayMean = (cells: readonly Cell[], first: Cell): string => {
  const covered = cells.filter(isCovered).length;
  if (covered > 0)
    return `An average without the figures that are not shown would be another, so none is given: ${covered} of ${cells.length} are not shown.`;
  const numbers = numbersIn(cells);
  const mean = numbers.reduce((all, n) => all + n, 0) / numbers.length;
  const without = cells.length - numbers.length;
  const rest =
    without > 0 ? ` ${LAS(without)} without a figure ${without === 1 ? 'is' : 'are'} left out.` : '';
  return `On average ${about(first)}${sayNumber(Math.round(mean * 10) / 10)} ${tailOf(first)}, over ${LAS(numbers.length)}.${rest}`;
};

const WORDS: Readonly<Record<Limit['is'], string>> = {
  over: 'over',
  under: 'under',
  'at-least': 'at least',
  'at-most': 'at most',
};

const MEETS: Readonly<Record<Limit['is'], (n: number, limit: number) => boolean>> = {
  over: (n, limit) => n > limit,
  under: (n, limit) => n < limit,
  'at-least': (n, limit) => n >= limit,
  'at-most': (n, limit) => n <= limit,
};

/** Whether a shown figure lies within a limit; a sign or a gap lies neither within nor without. */
export const isWithinLimit = ({ figure }: Cell, { is, n }: Limit): boolean => {
  const number = numberIn(figure);
  return number !== undefined && MEETS[is](number, n);
};

/** "3 of 17 local authorities have over 100 children …": hidden figures are counted neither way. */
export const sayLimited = (
  cells: readonly Cell[],
  limit: Limit,
  { unit, register }: Reckoning,
): readonly string[] => {
  const order = ranked(cells, rankOf(limit));
  const [first] = order;
  if (!first) return ['No local authority’s figure is shown, so none can be counted.'];
  const within = order.filter(({ cell }) => isWithinLimit(cell, limit));
  const bound: Cell = { ...first.cell, figure: { kind: 'number', n: limit.n } };
  const source = bound.from === 'published' ? saySource(bound, unit) : 'from network returns';
  const said = `${WORDS[limit.is]} ${sayFigure({ kind: 'number', n: limit.n }, unit)} ${sayMeasure(bound)}`;
  const head = `${within.length} of ${LAS(order.length)} with a figure that is shown: ${said} ${sayWhen(bound)}, ${source}`;
  return [
    `${head.replace(/ {2,}/g, ' ')}.`,
    ...named(
      within.map(({ cell }) => cell),
      { unit, register },
    ),
    ...hiddenOnes(cells, 'counted'),
  ];
};

const named = (cells: readonly Cell[], { unit, register }: Reckoning): readonly string[] => {
  if (cells.length === 0 || cells.length > 2 * MOST_NAMED) return [];
  const each = cells.map(
    ({ spot, figure }) => `${sayPlace(spot, register)} ${figure ? sayFigure(figure, unit) : ''}`,
  );
  return [`They are ${listOf(each)}.`];
};
