import { Refused } from '../refused.ts';

/** Rows with something in them; DfE's own files of a term have fewer for a region. */
const MOST_ROWS = 60_000;
const MOST_CELLS = 800_000;
const MOST_LETTERS = 12_000_000;
/** Nobody's figures stand lower; the rows above count, since each keeps its place. */
const MOST_DEEP = 100_000;
const MOST_WIDE = 2_000;
/** What may still be read, over all sheets of a file. */
export interface Budget {
  /** Takes a row that stands at `at`, counted from 0. @throws Refused where that is more than is wanted */
  take(at: number, cells: readonly string[]): void;
}

/** Empty rows cost nothing, since Excel writes many where a format was set for a whole column. */
export const budgetOf = (name: string, most = MOST_ROWS): Budget => {
  let rows = 0;
  let cells = 0;
  let letters = 0;
  return {
    take: (at, row) => {
      rows += 1;
      cells += row.length;
      for (const cell of row) letters += cell.length;
      if (rows > most || at >= MOST_DEEP) throw tooMany(name, most);
      if (row.length > MOST_WIDE || cells > MOST_CELLS || letters > MOST_LETTERS) throw tooMuch(name);
    },
  };
};

const tooMany = (name: string, most: number): Refused =>
  new Refused(
    'rows',
    `“${name}” has more than ${most.toLocaleString('en-GB')} rows, so it was read no further and nothing was kept: that is a list, not a sheet of totals. Copy the sheet with the totals into a new workbook, save that and upload it.`,
  );

const tooMuch = (name: string): Refused =>
  new Refused(
    'much',
    `“${name}” holds more cells than a spreadsheet of figures does, so it was read no further. Copy the sheet with the figures into a new workbook, save that and upload it.`,
  );
