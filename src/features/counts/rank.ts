import type { Register } from '../../domain/register.ts';
import { listOf, plural } from '../../domain/words.ts';
import type { Cell } from './cell.ts';
import { sayAmount, saySource, sayWhen } from './say-cell.ts';
import { numberIn, sayFigure, type Unit } from './say-figure.ts';
import { placeKey } from './shape.ts';
import { type Spot, sayPlace } from './spots.ts';

export interface Ranked {
  /** 1 for the first; those of one figure share a rank. */
  readonly rank: number;
  readonly cell: Cell;
}

/** Figures in the order of what is shown of them. Hidden ones, marks and gaps have no rank. */
export const inRank = (cells: readonly Cell[], want: 'highest' | 'lowest'): readonly Ranked[] => {
  const sign = want === 'highest' ? -1 : 1;
  const numbered = cells
    .filter(({ figure }) => numberIn(figure) !== undefined)
    .toSorted((one, other) => sign * ((numberIn(one.figure) ?? 0) - (numberIn(other.figure) ?? 0)));
  return numbered.map((cell) => ({
    cell,
    rank: 1 + numbered.findIndex(({ figure }) => numberIn(figure) === numberIn(cell.figure)),
  }));
};

/** Authorities in that order: a total has no rank among them. */
export const ranked = (cells: readonly Cell[], want: 'highest' | 'lowest'): readonly Ranked[] =>
  inRank(
    cells.filter(({ spot }) => spot.kind === 'authority'),
    want,
  );

export interface Ranking {
  readonly want: 'highest' | 'lowest';
  readonly top: number;
  readonly unit: Unit;
  readonly register: Register;
  readonly mark?: readonly Spot[];
}

/** As many as were asked for, and whoever ties with the last of them. */
export const topOf = (order: readonly Ranked[], top: number): readonly Ranked[] =>
  order.filter(({ rank }) => rank <= top);

/** "Highest: East Sussex, with 1,450 children missing education …". Ties and what is not shown are said. */
export const sayRanking = (cells: readonly Cell[], ranking: Ranking): readonly string[] => {
  const { want, unit, register } = ranking;
  const order = ranked(cells, want);
  const [first] = order;
  if (!first) return ['No local authority’s figure is shown, so there is no highest or lowest.'];
  const source = sourceOf(first.cell, unit);
  const when = sayWhen(first.cell);
  const lead = `${want === 'highest' ? 'Highest' : 'Lowest'}: ${namesOf(order, 1, register)}, ${sayAmount(first.cell, unit)}${sayEach(order)} ${when}, ${source}.`;
  return [
    lead.replace(/ {2,}/g, ' '),
    ...nextOnes(order, ranking),
    ...markedOnes(order, cells, ranking),
    ...hiddenOnes(cells, want),
  ];
};

const sayEach = (order: readonly Ranked[]): string => (firsts(order) > 1 ? ' each' : '');
const firsts = (order: readonly Ranked[]): number => order.filter(({ rank }) => rank === 1).length;

const sourceOf = (cell: Cell, unit: Unit): string =>
  cell.from === 'published' ? saySource(cell, unit) : 'from network returns';

const MOST_NAMED = 6;

const namesOf = (order: readonly Ranked[], rank: number, register: Register): string => {
  const names = order.filter((one) => one.rank === rank).map(({ cell }) => sayPlace(cell.spot, register));
  if (names.length <= MOST_NAMED) return listOf(names);
  return `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`;
};

const nextOnes = (order: readonly Ranked[], { top, unit, register }: Ranking): readonly string[] => {
  const next = topOf(order, Math.max(top, 3)).filter(({ rank }) => rank > 1);
  if (next.length === 0 || next.length > 2 * MOST_NAMED) return [];
  const said = next.map(
    ({ cell }) => `${sayPlace(cell.spot, register)} ${cell.figure ? sayFigure(cell.figure, unit) : ''}`,
  );
  return [`Then ${listOf(said)}.`];
};

/** "Kent is 3rd of 19, with 1,340." */
const markedOnes = (
  order: readonly Ranked[],
  cells: readonly Cell[],
  { mark = [], want, unit, register }: Ranking,
): readonly string[] =>
  mark.map((spot) => {
    const name = sayPlace(spot, register);
    const found = order.find(({ cell }) => placeKey(cell.spot) === placeKey(spot));
    const own = cells.find((cell) => placeKey(cell.spot) === placeKey(spot));
    if (!found?.cell.figure)
      return `${name} has no place in it: ${own?.figure ? sayFigure(own.figure, unit) : 'there is no figure'}.`;
    const same = order.filter(({ rank }) => rank === found.rank).length;
    return `${name} is ${same > 1 ? 'joint ' : ''}${ordinal(found.rank)} ${want === 'highest' ? 'highest' : 'lowest'} of ${order.length}, with ${sayFigure(found.cell.figure, unit)}.`;
  });

const ordinal = (n: number): string => {
  const last = n % 100 > 10 && n % 100 < 14 ? 0 : n % 10;
  return `${n}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
};

const MAY = {
  highest: ', and are not among them',
  lowest: ', and could be lower',
  counted: ', and not counted either way',
} as const;

/** Who has no number that is shown, and what that means for an order or a count. */
export const hiddenOnes = (cells: readonly Cell[], want: keyof typeof MAY): readonly string[] => {
  const others = cells.filter(
    ({ spot, figure }) => spot.kind === 'authority' && numberIn(figure) === undefined,
  );
  const hidden = others.filter(({ figure }) => figure?.kind === 'hidden').length;
  const without = others.length - hidden;
  return [
    ...(hidden > 0
      ? [
          `${plural(hidden, 'local authority’s figure is', 'local authorities’ figures are')} not shown${MAY[want]}.`,
        ]
      : []),
    ...(without > 0
      ? [`${plural(without, 'local authority has', 'local authorities have')} no figure.`]
      : []),
  ];
};
