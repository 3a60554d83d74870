import Papa from 'papaparse';
import type { SheetRead } from '../../../domain/workbook.ts';
import { Refused } from '../refused.ts';
import { decoded } from '../text.ts';
import type { Budget } from './budget.ts';
import { asTyped } from './strings.ts';
import { OTHERWISE } from './unfit.ts';

const SEPARATORS = ['\t', ';', ',', '|'] as const;
/** Lines that are looked at to find what parts the cells. */
const FIRST = 200;

/** The one sheet of a .csv: parted by commas, semicolons or tabs, whichever most of its lines have. */
export const readCsv = (name: string, bytes: Uint8Array, budget: Budget): readonly SheetRead[] => {
  const text = decoded(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  if (text.includes('\0'))
    throw new Refused('bytes', `“${name}” holds more than plain text, so it is no CSV. ${OTHERWISE}`);
  const said = /^"?sep=(.)"?\n/i.exec(text);
  const rows: (readonly string[])[] = said ? [[]] : [];
  Papa.parse<string[]>(said ? text.slice(said[0].length) : text, {
    delimiter: said?.[1] ?? separatorOf(text),
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

/** Excel is made to keep "007" by writing ="007". */
const cellOf = (text: string): string => asTyped(text.replace(/^="([^"]*)"$/, '$1'));

const withoutEnd = (row: readonly string[]): readonly string[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);

const withoutLast = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);

const unclosed = (name: string, row: number): Refused =>
  new Refused(
    'quotes',
    `“${name}” opens a quotation mark in row ${row + 1} and never closes it, so its cells cannot be told apart. Close it, or open the file in Excel and save it again as CSV UTF-8 (.csv).`,
  );

const separatorOf = (text: string): string => {
  const lines = text
    .slice(0, 100_000)
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n', FIRST);
  const scores = SEPARATORS.map((sign) => ({
    sign,
    lines: lines.filter((line) => line.includes(sign)).length,
  }));
  return scores.reduce((best, one) => (one.lines > best.lines ? one : best), { sign: ',', lines: 0 }).sign;
};
