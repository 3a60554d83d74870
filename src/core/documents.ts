import type { Document } from '../domain/document.ts';
import type { Result } from '../domain/result.ts';

/** A file on its way in or out. */
export interface File {
  readonly name: string;
  /** Its media type: "application/pdf". */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * What a file holds, as text: a line for each paragraph; the cells of a table's row are parted by tabs, and the
 * paragraphs inside one cell by "\v", which counts as white space. A list's item begins with "• ".
 */
export interface FileText {
  readonly text: string;
  /** Pages of pictures or columns that ran together: what is read from it may be incomplete. */
  readonly doubtful?: true;
}

/** An entry of a calendar (RFC 5545). */
export interface CalendarEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  readonly where: string;
  /** "2027-01-19" and "10:00"; without a start it is a whole day's entry. */
  readonly on: string;
  readonly start?: string;
  readonly end?: string;
  readonly cancelled: boolean;
  /** When this state of it was written. */
  readonly stamp: Date;
  readonly url?: string;
}

/** A sheet of a spreadsheet as it is shown: text in each cell, "1,200" or "2026-11-25", empty where there is nothing. */
export interface SheetRead {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly string[])[];
}

/** A spreadsheet to be written. A cell that begins with "=" where `formula` is set is worked out by Excel. */
export interface SheetDrawn {
  readonly name: string;
  readonly rows: readonly (readonly CellDrawn[])[];
  /** Characters, one a column. */
  readonly widths?: readonly number[];
  /** Rows at the top that stay in sight. */
  readonly frozen?: number;
}

export type CellDrawn =
  | string
  | number
  | { readonly text: string; readonly bold?: true }
  | { readonly formula: string }
  | undefined;

/** Files drawn and read; each in its own time, never keeping a turn waiting. */
export interface Documents {
  pdf(document: Document): Promise<Uint8Array>;
  docx(document: Document): Promise<Uint8Array>;
  /** One calendar file of all entries: METHOD PUBLISH, or CANCEL where all of them are cancelled. */
  ics(entries: readonly CalendarEntry[]): string;
  /** The text of a .docx, .pdf or .txt, or why it is not read, within 5 seconds whatever it holds. */
  read(file: File): Promise<Result<FileText>>;
}

/** Spreadsheets drawn and read, in a thread of their own like other files. */
export interface Spreadsheets {
  /** An .xlsx workbook. A text that begins with = + - or @ stays text. */
  xlsx(sheets: readonly SheetDrawn[]): Promise<Uint8Array>;
  /** The sheets of a .csv or .xlsx, or why it is not read, within 3 seconds whatever it holds. */
  sheets(file: File): Promise<Result<readonly SheetRead[]>>;
}
