import { periodsOf } from '../../domain/counts/periods-of.ts';
import type { Against, Question } from '../../domain/counts/question.ts';
import { type Period, periodBefore, periodKey } from '../../domain/returns/period.ts';
import type { Cell, From, Held } from './cell.ts';
import { cellsAt } from './cells.ts';
import { groupsOf, type Planned } from './plan.ts';
import { periodsIn } from './shape.ts';
import type { Spot } from './spots.ts';
import type { SeenGroup } from './view.ts';

/** All figures of an answer that one source tells, measure by measure, place by place, the earliest period first. */
export interface Side {
  readonly from: From;
  readonly cells: readonly Cell[];
}

export interface Asked {
  readonly question: Question;
  readonly planned: readonly Planned[];
  readonly spots: readonly Spot[];
  readonly held: Held;
}

/**
 * What the network's returns and what DfE say, as far as there is anything: the network first, unless DfE's figures are
 * of a later period. Never mixed, and each of its own newest period where none is named.
 */
export const sidesOf = (asked: Asked): readonly Side[] => {
  const { from } = asked.question;
  const sides = (['network', 'published'] as const)
    .filter((one) => from === undefined || one === from)
    .map((one) => told(sideOf(one, asked), asked))
    .filter(({ cells }) => cells.length > 0);
  const [network, published] = sides;
  const isLater = network && published && newestOf(network) < newestOf(published);
  return isLater ? [published, network] : sides;
};

/**
 * Without what nobody named and nothing is known of: a year's terms that have no figure yet, and a measure that the same
 * words may mean. A note says of which measure there is nothing.
 */
const told = (side: Side, { question: { when } }: Asked): Side => {
  const known = side.cells.filter(({ figure }) => figure !== undefined);
  const measures = new Set(known.map(({ measure }) => measure.id));
  if (when.kind !== 'periods')
    return { ...side, cells: side.cells.filter(({ measure }) => measures.has(measure.id)) };
  const named = new Set(when.periods.map(periodKey));
  const periods = new Set(known.map(({ measure, period }) => `${measure.id}|${periodKey(period)}`));
  const isTold = ({ measure, period }: Cell): boolean =>
    measures.has(measure.id) &&
    (named.has(periodKey(period)) || periods.has(`${measure.id}|${periodKey(period)}`));
  return { ...side, cells: side.cells.filter(isTold) };
};

const newestOf = ({ cells }: Side): string =>
  [...periodsIn(cells.filter(({ figure }) => figure !== undefined)).keys()].reduce<string>(
    (newest, key) => (key > newest ? key : newest),
    '',
  );

/** What one source would say, also where it has nothing. */
export const sideOf = (from: From, asked: Asked): Side => {
  const cells: Cell[] = [];
  for (const planned of asked.planned) {
    const read = reader(planned, from, asked);
    const byPeriod = periodsFor(planned, read, { ...asked, from }).map(read);
    for (const at of asked.spots.keys()) for (const of of byPeriod) cells.push(...(of[at] ?? []));
  }
  return { from, cells };
};

/** What is asked of one source. */
interface AskedOf extends Asked {
  readonly from: From;
}

type Read = (period: Period) => readonly (readonly Cell[])[];

/** The figures of a period, read once however often they are looked at. */
const reader = (planned: Planned, from: From, asked: Asked): Read => {
  const known = new Map<string, readonly (readonly Cell[])[]>();
  return (period) => {
    const key = periodKey(period);
    const cells = known.get(key) ?? cellsAt(planned, asked.spots, { ...asked, from, period, key });
    known.set(key, cells);
    return cells;
  };
};

/** The periods of one measure that an answer shows, the earliest first. */
const periodsFor = (planned: Planned, read: Read, asked: AskedOf): readonly Period[] => {
  const { when } = asked.question;
  if (when.kind === 'periods') {
    const named = when.periods.flatMap((period) => periodsOf(planned.measure, period));
    if (named.length > 0) return inOrder(named);
  }
  const known = knownOf(planned, asked).map((period) => ({ period, weight: weightOf(read(period)) }));
  const shown = known.filter(({ weight }) => weight > 0);
  if (when.kind === 'span')
    return inOrder(shown.map(({ period }) => period)).slice(when.most === undefined ? 0 : -when.most);
  const newest = chosenOf(shown, asked);
  if (!newest) return [];
  const beside = when.kind === 'newest' && when.beside;
  return inOrder([...(beside ? againstOf(beside, newest, planned) : []), newest]);
};

interface Weighed {
  readonly period: Period;
  readonly weight: number;
}

/**
 * Of named places the newest period that the most of them have, so that they can be compared; of all the newest that at
 * least half as many have as ever, since a return that has only just been asked for is not yet a figure of the network.
 */
const chosenOf = (shown: readonly Weighed[], { question }: Asked): Period | undefined => {
  const most = Math.max(0, ...shown.map(({ weight }) => weight));
  const isOfAll = question.places.kind === 'each' || question.places.kind === 'region';
  return shown.find(({ weight }) => weight >= (isOfAll ? most / 2 : most))?.period;
};

/** At how many places there is something; a total counts for those it is of. */
const weightOf = (places: readonly (readonly Cell[])[]): number =>
  places.reduce(
    (sum, cells) => sum + cells.reduce((most, cell) => Math.max(most, cell.figure ? (cell.of ?? 1) : 0), 0),
    0,
  );

/** The periods that this source tells anything of, the newest first. */
const knownOf = (planned: Planned, { question, held, from }: AskedOf): readonly Period[] => {
  const all = groupsOf(planned, question).flatMap((key) => [...(held.get(key)?.values() ?? [])]);
  return inOrder(all.filter((one) => tells(from, one)).map(({ period }) => period)).toReversed();
};

const tells = (from: From, { authorities, totals, published }: SeenGroup): boolean =>
  from === 'published' ? published !== undefined : authorities.size > 0 || totals !== undefined;

const inOrder = (periods: readonly Period[]): readonly Period[] =>
  [...new Map(periods.map((period) => [periodKey(period), period])).entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, period]) => period);

const againstOf = (beside: Against, newest: Period, { measure }: Planned): readonly Period[] => {
  if (typeof beside !== 'string') return beside.flatMap((period) => periodsOf(measure, period));
  if (beside === 'term-before') return [periodBefore(newest) ?? newest];
  return newest.kind === 'once' ? [] : [{ ...newest, year: newest.year - 1 }];
};
