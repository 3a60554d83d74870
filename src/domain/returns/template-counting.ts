import { type CellDrawn, columnName, type SheetDrawn } from '../workbook.ts';
import type { Counting, CountingPlan } from './counting.ts';

export const COUNTING = 'Counting sheet';
const LISTS = 'Lists';
/** The row of the columns' titles, and the last one that is counted, from 1. */
const HEAD = 4;
const LAST = 2_004;
const SHORT = 60;

const bold = (text: string): CellDrawn => ({ text, bold: true });

/** Behind the local reference. */
const letterOf = (column: number): string => columnName(column + 1);

const rangeOf = (letter: string): string => `'${COUNTING}'!${letter}${HEAD + 1}:${letter}${LAST}`;

/** A value as COUNTIFS takes it literally: "*", "?" and "~" stand for themselves, and so does what begins with "<". */
const literally = (value: string): string => `"=${value.replace(/[~*?]/g, '~$&').replace(/"/g, '""')}"`;

/** The formula that counts the rows of one answer. */
export const formulaFor = (
  cells: readonly { readonly column: number; readonly value: string }[],
  { columns }: CountingPlan,
): string => {
  if (cells.length === 0) return `=SUMPRODUCT(--(${anything(columns.length)}>0))`;
  const criteria = cells.map(({ column, value }) => `${rangeOf(letterOf(column))},${literally(value)}`);
  return `=COUNTIFS(${criteria.join(',')})`;
};

/** A row counts where anything at all stands in it. */
const anything = (columns: number): string =>
  Array.from({ length: columns + 1 }, (_, at) => `(${rangeOf(columnName(at))}<>"")`).join('+');

/** The sheet on which the officer lists, and the lists that it offers. */
export const countingSheets = ({ columns }: CountingPlan): readonly SheetDrawn[] => [
  {
    name: COUNTING,
    frozen: HEAD,
    widths: [22, ...columns.map(({ title }) => Math.min(34, Math.max(14, title.length + 2)))],
    lists: columns.map((_, at) => ({
      cells: `${letterOf(at)}${HEAD + 1}:${letterOf(at)}${LAST}`,
      of: `${LISTS}!$B$${at + 2}:$${columnName(columns[at]?.values.length ?? 1)}$${at + 2}`,
    })),
    rows: [
      [bold('This sheet stays on your machine. Never send, paste or upload it.')],
      [
        'One row for each child. No names, dates of birth or addresses are needed: leave them out. The sheet “Return” counts these rows.',
      ],
      ['', ...columns.map(allowed)],
      [bold('Local reference'), ...columns.map(({ title }) => bold(title))],
    ],
  },
  {
    name: LISTS,
    widths: [30],
    rows: [
      [bold('What may stand in each column of the counting sheet')],
      ...columns.map(({ title, values }) => [bold(title), ...values]),
    ],
  },
];

const allowed = ({ values }: Counting): string => {
  if (values.length === 1) return `${values[0]}, or empty`;
  const all = values.join(', ');
  return all.length > SHORT ? `Choose from the list; all are on the sheet “${LISTS}”` : all;
};
