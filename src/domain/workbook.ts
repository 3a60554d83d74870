/**
 * A sheet of a spreadsheet as it is shown: text in each cell, "1200", "17.8%" or "2026-11-25", empty where there is
 * nothing. Row and column count from 0, and no row is left out, so that a cell is where the person sees it.
 */
export interface SheetRead {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly string[])[];
  /** Cells ("B7") whose formula has no result: whatever wrote the file did not work it out. */
  readonly unworked?: readonly string[];
}

/** A sheet to be written. Text is text, whatever it begins with; a formula is one where `formula` says so. */
export interface SheetDrawn {
  readonly name: string;
  readonly rows: readonly (readonly CellDrawn[])[];
  /** Characters, one a column. */
  readonly widths?: readonly number[];
  /** Rows at the top that stay in sight. */
  readonly frozen?: number;
  /** Cells that offer a list to choose from. */
  readonly lists?: readonly ListDrawn[];
}

export type CellDrawn =
  | string
  | number
  | { readonly text: string; readonly bold?: true }
  /** "=SUM(A1:A3)"; worked out when a spreadsheet opens it. */
  | { readonly formula: string }
  | undefined;

/** The cells of a column, and the range of another sheet that holds what may stand in them. */
export interface ListDrawn {
  /** "C7:C2006". */
  readonly cells: string;
  /** "Lists!$A$2:$A$21". */
  readonly of: string;
}

/** "A", "Z", "AA": a column counted from 0. */
export const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

/** "B7", from row 6 and column 1. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
