import type { ReturnType } from '../../domain/returns/return-type.ts';
import type { Figure } from './figures.ts';
import { count, type Fault, type Tally } from './gather.ts';
import { type Header, nameAt, periodAt } from './header.ts';
import { isOtherPeriod, sayNoPeriod } from './periods.ts';
import type { Where } from './places.ts';

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

/** So many are told by line and column; there may be one in every row of a large file. */
const FAULTS = 50;

const TALLIES = {
  'other-authority': 'authorities',
  'other-region': 'regions',
  unknown: 'places',
  'at-odds': 'places',
} as const;

/** A row, and the number of its line from 1. */
export interface At {
  readonly row: readonly string[];
  readonly line: number;
}

type Stray = Extract<Where, { readonly left: string }>;
type NoFigure = Omit<Figure, 'answer'>;

/** What is left out, tallied, with where the first of those stand that are to be put right. */
export const leaving = (header: Header) => {
  const tallies = {
    authorities: tally(),
    regions: tally(),
    places: tally(),
    periods: tally(),
    cells: tally(),
  };
  const faults: Fault[] = [];
  let faulty = 0;
  const fault = ({ row, line }: At, at: number, say: string): void => {
    faulty += 1;
    if (faults.length < FAULTS) faults.push({ line, column: nameAt(header, row, at), say });
  };
  const nameOf = header.told.get('la') ?? header.told.get('place') ?? 0;
  return {
    stray: ({ left, name }: Stray, at: At): void => {
      count(tallies[TALLIES[left]], name || 'no name');
      if (left === 'at-odds')
        fault(at, nameOf, `the code and the name are two local authorities: “${name}”.`);
      if (left === 'unknown') fault(at, nameOf, 'it is not clear whose figures these are.');
    },
    noPeriod: (words: string, at: At): void => {
      count(tallies.periods, words || 'no period');
      if (!isOtherPeriod(words)) fault(at, periodAt(header), sayNoPeriod(words || 'nothing'));
    },
    otherPeriod: (words: string): void => count(tallies.periods, words),
    noFigure: ({ field, cell, at: column }: NoFigure, at: At): void => {
      count(tallies.cells, `${field.name}: ${cell}`);
      fault(at, column, `“${cell.slice(0, 40)}” is neither a number nor a symbol that DfE uses.`);
    },
    twice: ({ field, at: column }: NoFigure, at: At): void =>
      fault(at, column, `${field.name} was another figure in a line before.`),
    all: () => ({ ...tallies, faults, faulty }),
  };
};

const tally = (): Tally => new Map();

export const nothingRead = (
  { title, period }: ReturnType,
  { periods, authorities, faults }: LeftOut,
): string => {
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
