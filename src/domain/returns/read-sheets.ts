import { ok, type Result, refuse } from '../result.ts';
import { listOf } from '../words.ts';
import type { SheetRead } from '../workbook.ts';
import { childRows, sayChildRows } from './child-rows.ts';
import type { GridAbout } from './grid-headers.ts';
import { isWithin } from './grid-period.ts';
import { type GridRead, readGrid } from './read-grid.ts';
import { takePeriod } from './read-period.ts';
import type { Version } from './return-type.ts';
import { RETURN } from './template.ts';

/** The code of a refusal for rows about single children: whatever was sent may neither be kept nor repeated. */
export const CHILD_ROWS = 'child-rows';

/** What was read, and on which sheet of several. */
export interface SheetsRead extends GridRead {
  /** Its name, where the file has more than one with cells. */
  readonly sheet?: string;
}

/**
 * The answers in a file: of its sheets the one with the fields, hidden ones left alone. A row about a single child on
 * any sheet, hidden or not, refuses the file before anything is read of it.
 */
export const readSheets = (
  version: Version,
  sheets: readonly SheetRead[],
  about: GridAbout,
): Result<SheetsRead> => {
  const filled = sheets.map((sheet, at) => ({ sheet, place: `sheet ${at + 1}` })).filter(isFilled);
  for (const { sheet, place } of filled) {
    const found = childRows(sheet, { today: about.today, version });
    const where = filled.length > 1 ? { sheet: sheet.hidden ? `${place}, which is hidden` : place } : {};
    if (found.length > 0) return refuse(CHILD_ROWS, sayChildRows(found, { by: 'file', ...where }));
  }
  const shown = filled.map(({ sheet }) => sheet).filter(({ hidden }) => !hidden);
  if (shown.length === 0)
    return refuse(
      'hidden',
      'Every sheet of this file is hidden. Show the sheet with the figures, save the file and upload it again.',
    );
  return chosen(
    shown.map((sheet) => ({ sheet, read: readGrid(version, sheet, about) })),
    about,
  );
};

const isFilled = ({ sheet }: { readonly sheet: SheetRead }): boolean =>
  sheet.rows.some((row) => row.some((cell) => cell !== '')) || sheet.unworked !== undefined;

interface Candidate {
  readonly sheet: SheetRead;
  readonly read: GridRead;
}

const weightOf = ({ read }: Candidate): number =>
  Object.keys(read.answers).length + read.faults.filter(({ field }) => field !== '').length;

/** The template's own sheet, else the one whose name tells the period, else the only one with fields. */
const chosen = (all: readonly Candidate[], { period, today }: GridAbout): Result<SheetsRead> => {
  const fitting = all.filter((one) => weightOf(one) > 0);
  const named = fitting.filter(({ sheet }) => {
    const of = takePeriod(sheet.name, { today, terms: [] })?.period;
    return of !== undefined && isWithin(of, period);
  });
  const own = fitting.filter(({ sheet }) => sheet.name === RETURN);
  const choices = [own, named, fitting, all.slice(0, 1)].find(({ length }) => length > 0) ?? [];
  const [one, ...others] = choices;
  if (!one)
    return refuse('empty', 'This file has no sheet with anything in it. Check that it is the right file.');
  const names = choices.map(({ sheet }) => `“${sheet.name}”`);
  if (others.length > 0)
    return refuse(
      'several',
      `${listOf(names)} all have fields of this return. Leave the one that is meant in the file, save it and upload it again.`,
    );
  return ok({ ...one.read, ...(all.length > 1 && { sheet: one.sheet.name }) });
};
