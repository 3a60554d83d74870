import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { sayPeriod } from '../../domain/returns/period.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { listOf } from '../../domain/words.ts';
import { labelsIn, typesIn } from './choose-type.ts';
import { type Figures, figuresOf } from './figures.ts';
import { count, gathering, type PublishedRow, type Tally } from './gather.ts';
import { headerOf } from './header.ts';
import { named } from './named.ts';
import type { Asked } from './places.ts';
import { type Rows, type Shape, shapeOf } from './shape.ts';
import { distinctPeriods, type Reading, reading } from './where-when.ts';

/** A file of published figures, as it was understood, and what was left out. */
export interface PublishedRead {
  readonly type: ReturnType;
  readonly rows: readonly PublishedRow[];
  readonly left: LeftOut;
}

export interface LeftOut {
  /** Columns that no figure of the type is called. */
  readonly columns: readonly string[];
  /** Shares and rates, which DfE worked out of the counts. */
  readonly shares: readonly string[];
  /** Labels of rows that no figure of the type is called, with how many rows. */
  readonly labels: Tally;
  /** Other local authorities and regions, with how many rows. */
  readonly authorities: Tally;
  readonly regions: Tally;
  /** Rows whose code and name are different local authorities. */
  readonly places: Tally;
  /** Periods that were not understood, or are of another kind than the type's. */
  readonly periods: Tally;
  /** Cells that are neither a number nor a symbol. */
  readonly cells: Tally;
  /** Fields that two rows tell differently: neither is taken. */
  readonly atOdds: readonly string[];
  /** Rows that part by two things at once. */
  readonly crossed: number;
}

export interface PublishedFile {
  readonly name: string;
  readonly rows: Rows;
  /** Whose figures they are, where the coordinator said so. */
  readonly type?: ReturnType;
}

const NO_HEADER = refuse(
  'no-header',
  'No row of this file names its columns. A file of published figures has a column for the period, such as time_period, and one for the local authority, such as la_name. Hand in the CSV file as DfE publishes it.',
);

/**
 * Reads a file as DfE publishes them, in whatever layout: columns by their names in any order, a figure to a column or
 * to a row. Only 0 is zero; a symbol stays a symbol. What is not understood is named, and nothing is corrected
 * (inventory 2.3).
 */
export const readPublished = (file: PublishedFile, asked: Asked): Result<PublishedRead> => {
  const header = headerOf(file.rows);
  if (!header) return NO_HEADER;
  const told = reading(header, asked);
  const shape = shapeOf(header, file.rows);
  const kinds = new Set(distinctPeriods(file.rows, told).map(({ kind }) => kind));
  if (kinds.size === 0)
    return refuse(
      'no-period',
      'No row of this file says a term or an academic year that could be read, such as 202526 and Autumn term.',
    );
  const types = file.type ? [file.type] : typesIn({ name: file.name, shape, rows: file.rows, kinds });
  const [type, other] = types;
  if (!type) return noType(file.rows, shape);
  if (other) return refuse('which-type', whichType(types));
  return taken({ type, told, rows: file.rows, figures: figuresOf(type, shape) });
};

/** Its columns, and the labels of its rows where it has such, so that the coordinator sees what was looked for. */
const noType = (rows: Rows, shape: Shape): Refusal => {
  const labels = labelsIn(shape, rows).map(({ topic, label }) => [topic, label].filter(Boolean).join(': '));
  const names = labels.length > 0 ? labels : shape.figures.map(({ name }) => name);
  return refuse(
    'no-type',
    `None of the figures in this file are ones that the network collects. It calls them ${named(names) || 'nothing'}.`,
  );
};

const whichType = (types: readonly ReturnType[]): string =>
  `This file may hold figures for the ${listOf(
    types.map(({ title }) => title),
    'or the',
  )}. Type which, such as “load published figures for the ${types[0]?.title}”, and hand it in again.`;

interface Taking {
  readonly type: ReturnType;
  readonly told: Reading;
  readonly rows: Rows;
  readonly figures: Figures;
}

const taken = ({ type, told, rows, figures }: Taking): Result<PublishedRead> => {
  const all = gathering();
  const left = { authorities: tally(), regions: tally(), places: tally(), periods: tally() };
  const take = (row: readonly string[]): void => {
    const where = told.where(row);
    const { words, period } = told.period(row);
    if ('left' in where) count(left[TALLIES[where.left]], where.name);
    else if (period?.kind !== type.period) count(left.periods, words || 'no period');
    else for (const figure of figures.of(row)) all.put(where, period, figure);
  };
  for (const row of rows.slice(told.from)) if (row.some((cell) => cell.trim() !== '')) take(row);
  const read = all.rows().filter(({ answers }) => Object.keys(answers).length > 0);
  if (read.length === 0) return refuse('nothing', nothingRead(type, left.periods));
  return ok({ type, rows: read, left: { ...left, ...figures.left(), atOdds: all.atOdds() } });
};

const tally = (): Tally => new Map();

const TALLIES = {
  'other-authority': 'authorities',
  'other-region': 'regions',
  unknown: 'places',
  'at-odds': 'places',
} as const;

const nothingRead = ({ title, period }: ReturnType, periods: Tally): string => {
  const kind = period === 'term' ? 'terms' : 'academic years';
  const [other] = periods.keys();
  return `No figures for the ${title} were found for local authorities of the network, the South East or England.${other ? ` It asks for ${kind}, and this file is about “${other}”.` : ''}`;
};

export const sayPeriods = (rows: readonly PublishedRow[]): readonly string[] => [
  ...new Set(rows.map(({ period }) => sayPeriod(period))),
];
