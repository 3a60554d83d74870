import Papa from 'papaparse';
import type { SheetRead } from '../../../domain/workbook.ts';
import { cellOf, layoutOf, withoutEnd } from '../../csv/cells.ts';
import { decoded } from '../../csv/encoding.ts';
import { Refused } from '../refused.ts';
import type { Budget } from './budget.ts';
import { OTHERWISE } from './unfit.ts';

/** The one sheet of a .csv: parted by commas, semicolons or tabs, whichever most of its lines have. */
export const readCsv = (name: string, bytes: Uint8Array, budget: Budget): readonly SheetRead[] => {
  const text = decoded(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (text.includes('\0'))
    throw new Refused('bytes', `“${name}” holds more than plain text, so it is no CSV. ${OTHERWISE}`);
  const { separator, skip } = layoutOf(text);
  const rows: (readonly string[])[] = skip > 0 ? [[]] : [];
  Papa.parse<string[]>(text.slice(skip), {
    delimiter: separator,
    newline: '\n',
    step: ({ data, errors }) => {
      const row = withoutEnd(data.map(cellOf));
      if (errors.some(({ code }) => code === 'MissingQuotes')) throw unclosed(name, rows.length);
      if (row.length > 0) budget.take(rows.length, row);
      rows.push(row);
    },
  });
  return [{ name: name.replace(/\.[a-z]+$/i, ''), hidden: false, rows: withoutLast(rows) }];
};

const withoutLast = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);

const unclosed = (name: string, row: number): Refused =>
  new Refused(
    'quotes',
    `“${name}” opens a quotation mark in row ${row + 1} and never closes it, so its cells cannot be told apart. Close it, or open the file in Excel and save it again as CSV UTF-8 (.csv).`,
  );
