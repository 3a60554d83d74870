import type { Result } from '../../domain/result.ts';
import { ok, refuse } from '../../domain/result.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { isOfKind } from './choose-type.ts';
import { type Figure, figuresOf } from './figures.ts';
import { count, type Fault, gathering, type PublishedRow, type Tally } from './gather.ts';
import { nameAt, spread } from './header.ts';
import type { Of, Where } from './places.ts';
import { oddPeriod, type Survey } from './survey.ts';

/** A file of published figures, as it was understood, and what was left out. */
export interface PublishedRead {
  readonly type: ReturnType;
  readonly rows: readonly PublishedRow[];
  readonly left: LeftOut;
}

export interface LeftOut {
  /** Columns that no figure of the type is called. */
  readonly columns: readonly string[];
  /** Shares and rates of counts that the type does not have. */
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
  /** Where the first of those stand that are to be put right, and how many there are in all. */
  readonly faults: readonly Fault[];
  readonly faulty: number;
}

export interface Taking {
  /** A row, and the number of its line from 1. */
  see(row: readonly string[], line: number): void;
  done(): Result<PublishedRead>;
}

/** So many are told by line and column; there may be one in every row of a large file. */
const FAULTS = 50;

const TALLIES = {
  'other-authority': 'authorities',
  'other-region': 'regions',
  unknown: 'places',
  'at-odds': 'places',
} as const;

/** Takes the figures out of the rows of a file that was surveyed: what is kept does not grow with the file. */
export const taking = (type: ReturnType, survey: Survey): Taking => {
  const { told, shape } = survey;
  const { header } = shape;
  const [all, figures, faults] = [gathering(), figuresOf(type, shape), faultsIn()];
  const left = { authorities: tally(), regions: tally(), places: tally(), periods: tally(), cells: tally() };
  const stray = (where: Extract<Where, { left: string }>, row: readonly string[], line: number): void => {
    count(left[TALLIES[where.left]], where.name || 'no name');
    const column = nameAt(header, row, header.told.get('la') ?? header.told.get('place') ?? 0);
    if (where.left === 'at-odds')
      faults.add({ line, column, say: `the code and the name are two local authorities: “${where.name}”.` });
    if (where.left === 'unknown') faults.add({ line, column, say: 'it is not clear whose figures these are.' });
  };
  const put = (of: Of, figure: Figure, at: At): void => {
    const { field, cell, answer } = figure;
    const column = nameAt(header, at.row, figure.at);
    if (!answer) {
      count(left.cells, `${field.name}: ${cell}`);
      faults.add({ line: at.line, column, say: `“${cell.slice(0, 40)}” is neither a number nor a symbol that DfE uses.` });
    } else if (at.period && !all.put({ of, period: at.period, field, answer }))
      faults.add({ line: at.line, column, say: `${field.name} was another figure in a line before.` });
  };
  const see = (row: readonly string[], line: number): void => {
    const where = told.where(row);
    if ('left' in where) return stray(where, row, line);
    const { words, period } = told.period(row);
    if (!period) {
      count(left.periods, words || 'no period');
      return faults.add(oddPeriod(header, row, { line, words: words || 'nothing' }));
    }
    const own = figures.of(row).filter(({ field }) => isOfKind(type, period.kind, field));
    if (own.length === 0 && type.period !== period.kind) count(left.periods, words);
    for (const figure of own) put(where, figure, { row, line, period });
    return undefined;
  };
  return {
    see: (row, line) => {
      if (line <= header.row + 1 || row.every((cell) => cell.trim() === '')) return;
      for (const one of spread(header, row)) see(one, line);
    },
    done: () => {
      const rows = all.rows().filter(({ answers }) => Object.keys(answers).length > 0);
      const whole = { ...left, ...figures.left(), ...faults.all(), atOdds: all.atOdds() };
      return rows.length === 0 ? refuse('nothing', nothingRead(type, whole)) : ok({ type, rows, left: whole });
    },
  };
};

interface At {
  readonly row: readonly string[];
  readonly line: number;
  readonly period: PublishedRow['period'];
}

const tally = (): Tally => new Map();

const faultsIn = () => {
  const faults: Fault[] = [];
  let faulty = 0;
  return {
    add: (fault: Fault): void => {
      faulty += 1;
      if (faults.length < FAULTS) faults.push(fault);
    },
    all: () => ({ faults, faulty }),
  };
};

const nothingRead = ({ title, period }: ReturnType, { periods, authorities, faults }: LeftOut): string => {
  const kind = period === 'term' ? 'terms' : 'academic years';
  const [[other], [stranger], [fault]] = [[...periods.keys()], [...authorities.keys()], faults];
  return [
    `No figures for the ${title} were found for local authorities of the network, the South East or England.`,
    ...(other ? [`It asks for ${kind}, and this file is about “${other}”.`] : []),
    ...(stranger ? [`The file is about others, such as “${stranger}”.`] : []),
    ...(fault ? [sayFault(fault)] : []),
  ].join(' ');
};

/** "Line 12, column la_name: it is not clear whose figures these are." */
export const sayFault = ({ line, column, say }: Fault): string => `Line ${line}, column ${column}: ${say}`;
