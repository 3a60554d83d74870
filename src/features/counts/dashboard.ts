import type { Dashboard, DashboardLine } from '../../core/offers/counts.ts';
import type { GroupAsked } from '../../core/offers/figures.ts';
import { findMeasure } from '../../domain/counts/measures.ts';
import type { Question } from '../../domain/counts/question.ts';
import { sayPeriod } from '../../domain/returns/period.ts';
import type { Cell, Held } from './cell.ts';
import { type Planned, TOTAL } from './plan.ts';
import { sayCoverage, sayStatus } from './say-cell.ts';
import { sayFigure, saySymbols, unitOf } from './say-figure.ts';
import { sideOf } from './sides.ts';
import type { Spot } from './spots.ts';

/** The indicators that the network has named as its core ones (inventory rows 33 and 44), in the order of a pack. */
const CORE = [
  'cme',
  'not-full',
  'reduced',
  'ehe',
  'suspensions-term',
  'permanent-term',
  'attendance',
  'persistent',
  'severe',
] as const;

const RECENT = 8;

export const corePlanned = (): readonly Planned[] =>
  CORE.flatMap((id) => {
    const measure = findMeasure(id);
    return measure ? [{ measure, sources: [measure.source] }] : [];
  });

/** One group of each return type that they come from. */
export const coreAsked = (): readonly GroupAsked[] =>
  [...new Set(corePlanned().map(({ measure }) => measure.source.type))].map((type) => ({
    type,
    group: TOTAL,
    periods: { newest: RECENT },
  }));

const QUESTION: Question = {
  want: 'figure',
  measures: [...CORE],
  places: { kind: 'region' },
  when: { kind: 'newest' },
  as: 'number',
};

/** What a channel may see of the newest figures of each core measure; those that have none are left out. */
export const dashboardOf = (held: Held): Dashboard => {
  const rows = corePlanned().map((planned) => rowOf(planned, held));
  const shown = rows.filter(({ cells }) => cells.length > 0);
  const cells = shown.flatMap((row) => row.cells);
  if (cells.length === 0) return { lines: [], notes: [] };
  const symbols = saySymbols(cells.map(({ figure }) => figure));
  const caveats = [...new Set(cells.flatMap(({ measure }) => measure.caveat ?? []))];
  return {
    lines: shown.map(({ line }) => line),
    notes: [
      ...(symbols.length > 0 ? [`${symbols.join('; ')}.`] : []),
      ...(cells.some(({ from }) => from === 'published')
        ? ['DfE’s counts are rounded, and are never added up here to a figure of the region.']
        : []),
      ...caveats,
    ],
  };
};

interface Row {
  readonly line: DashboardLine;
  readonly cells: readonly Cell[];
}

const rowOf = (planned: Planned, held: Held): Row => {
  const at = (from: Cell['from'], spot: Spot): Cell | undefined =>
    sideOf(from, { question: QUESTION, planned: [planned], spots: [spot], held }).cells.find(
      ({ figure }) => figure !== undefined,
    );
  const network = at('network', { kind: 'region' });
  const [region, england] = [at('published', { kind: 'region' }), at('published', { kind: 'england' })];
  return {
    line: {
      measure: planned.measure.name,
      network: network
        ? [sayShort(network), sayCoverage(network), sayStatus(network)].filter(Boolean).join(', ')
        : '',
      region: region ? sayShort(region) : '',
      england: england ? sayShort(england) : '',
    },
    cells: [network, region, england].flatMap((cell) => cell ?? []),
  };
};

/** "5,540, autumn term 2025". */
const sayShort = (cell: Cell): string => {
  const { figure, period } = cell;
  const said = figure?.kind === 'hidden' ? 'c' : figure && sayFigure(figure, unitOf(cell, QUESTION));
  return [said, sayPeriod(period)].filter(Boolean).join(', ');
};
