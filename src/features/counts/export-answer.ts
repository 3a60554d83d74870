import { csvOf } from '../../domain/csv.ts';
import { findAuthority, type Register } from '../../domain/register.ts';
import { sayPeriod } from '../../domain/returns/period.ts';
import { capital } from '../../domain/words.ts';
import type { CellDrawn, SheetDrawn } from '../../domain/workbook.ts';
import type { Answer } from './answer.ts';
import type { Cell } from './cell.ts';
import { sayCoverage, sayStatus } from './say-cell.ts';
import { HIDDEN, type Unit, unitOf } from './say-figure.ts';
import { sayPlace } from './spots.ts';
import { versionAt } from './versions.ts';

const HEAD = [
  'Measure',
  'Version',
  'Part',
  'Place',
  'DfE code',
  'Period',
  'Source',
  'Status',
  'Coverage',
  'Figure',
  'Unit',
] as const;

type Row = readonly (string | number)[];

const UNITS: Readonly<Record<Unit, string>> = { count: 'number', '%': 'per cent', 'per 100': 'per 100' };

/** A row for each figure of an answer, as whoever asked has seen it; hidden ones stay hidden. */
const rowsOf = ({ sides, question }: Answer, register: Register): readonly Row[] =>
  sides.flatMap(({ cells }) => cells.map((cell) => rowOf(cell, unitOf(cell, question), register)));

const rowOf = (cell: Cell, unit: Unit, register: Register): Row => {
  const { measure, part = '', spot, period, from } = cell;
  const code = spot.kind === 'authority' ? (findAuthority(register, spot.code)?.code ?? spot.code) : '';
  return [
    measure.name,
    versionAt(measure, period).n,
    part,
    sayPlace(spot, register),
    code,
    capital(sayPeriod(period)),
    from === 'published' ? 'DfE' : 'Network',
    sayStatus(cell),
    sayCoverage(cell) ?? '',
    valueIn(cell),
    UNITS[unit],
  ];
};

/** Only 0 is zero: a symbol stays one, and what there is none of stays empty (inventory 2.3). */
const valueIn = ({ figure }: Cell): string | number => {
  switch (figure?.kind) {
    case 'number':
      return figure.printed ?? figure.n;
    case 'mark':
      return figure.mark;
    case 'hidden':
      return 'c';
    case 'unknown':
      return 'not known';
    default:
      return '';
  }
};

export const answerCsv = (answer: Answer, register: Register): string =>
  csvOf([HEAD, ...rowsOf(answer, register).map((row) => row.map(String))]);

const bold = (text: string): CellDrawn => ({ text, bold: true });

/** The same with what was said of the figures, what they mean and what their symbols stand for. */
export const answerSheets = (answer: Answer, register: Register): readonly SheetDrawn[] => [
  {
    name: 'Figures',
    frozen: 1,
    widths: [40, 8, 26, 24, 9, 20, 10, 40, 28, 10, 10],
    rows: [HEAD.map(bold), ...rowsOf(answer, register)],
  },
  {
    name: 'About',
    widths: [40, 110],
    rows: [
      ...answer.says.map((says, at): readonly CellDrawn[] => [at === 0 ? bold('Answer') : '', says]),
      [],
      ...answer.about.map(({ title, text }): readonly CellDrawn[] => [bold(title), text]),
      [bold('c'), HIDDEN],
    ],
  },
];
