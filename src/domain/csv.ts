/** A spreadsheet takes what begins so for a formula; behind an apostrophe it is text (OWASP, CSV injection). */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Figures are what they are: only a sign before a number alone is no formula. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The text as a cell of a .csv that opens as text. */
export const safeCell = (text: string): string =>
  FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** A .csv (RFC 4180), for spreadsheets as much as for programs: no cell of it is ever worked out. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(safeCell(cell))).join(',')}\r\n`).join('');
