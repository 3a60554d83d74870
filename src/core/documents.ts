import type { Chart } from '../domain/chart.ts';
import type { Document } from '../domain/document.ts';
import type { Result } from '../domain/result.ts';
import type { SheetDrawn, SheetRead } from '../domain/workbook.ts';

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

/** Files drawn and read; each in its own time, never keeping a turn waiting. */
export interface Documents {
  pdf(document: Document): Promise<Uint8Array>;
  docx(document: Document): Promise<Uint8Array>;
  /** One calendar file of all entries: METHOD PUBLISH, or CANCEL where all of them are cancelled. */
  ics(entries: readonly CalendarEntry[]): string;
  /**
   * A picture of a chart, 1024 pixels wide and at most as high, under 100 KB: Teams takes none larger. For an address
   * that a card may show, see `Links.image`.
   * @throws Error where `canBeDrawn` (domain/chart.ts) says that it cannot be; Busy where too many wait
   */
  png(chart: Chart): Promise<Uint8Array>;
  /** The text of a .docx, .pdf or .txt, or why it is not read, within 5 seconds whatever it holds. */
  read(file: File): Promise<Result<FileText>>;
}

/** How much of a spreadsheet is wanted. */
export interface Wanted {
  /** Rows with something in them, over all sheets: where there are more, the file is refused unread further. */
  readonly rows?: number;
}

/** Spreadsheets drawn and read, in a thread of their own like other files. */
export interface Spreadsheets {
  /** An .xlsx workbook. A text that begins with = + - or @ stays text. */
  xlsx(sheets: readonly SheetDrawn[]): Promise<Uint8Array>;
  /**
   * The sheets of a .csv or .xlsx in their order, hidden ones too, or why it is not read, within 3 seconds whatever it
   * holds. Formulas give the result that was saved with them; the value of merged cells stands in the first.
   */
  sheets(file: File, wanted?: Wanted): Promise<Result<readonly SheetRead[]>>;
}

/** Called with each row of a file in their order, and with the number of its line from 1. */
export type SeeLine = (row: readonly string[], line: number) => void;

/** A file of any size, gone through row by row: no more than a piece of it is held. */
export interface LinedFile {
  readonly name: string;
  /** From its beginning, each time. Refused where its rows cannot be told apart. */
  rows(see: SeeLine): Promise<Result<true>>;
}
