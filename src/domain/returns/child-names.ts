import { isAuthority, isPerson } from './child-columns.ts';
import type { ChildFound } from './child-headers.ts';
import type { GridCell } from './grid.ts';
import { meaningIn } from './grid-labels.ts';
import { type PersonLine, personLine } from './person-lines.ts';
import type { Version } from './return-type.ts';

type Rows = readonly (readonly GridCell[])[];

const SEX = /^(?:f|m|female|male|girl|boy)$/i;
const WORD = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u;

/**
 * A list without headings: in two rows at least a person's name, in one cell or two, with one sex beside it (a table of
 * totals has both sexes in one row, as headings); or three people or initials with an age or year group. Among figures
 * also three lines one below the other that are a person's name or initials and nothing else.
 */
export const childNames = (rows: Rows, version: Version | undefined): readonly ChildFound[] => {
  const sexed = rows.flatMap((row) => nameIn(row) ?? []);
  const first = sexed.length > 1 ? sexed[0] : (agedIn(rows) ?? (version && aloneIn(rows, version)));
  return first ? [{ what: 'names', cell: first.name }] : [];
};

/** So many are a list, and not whoever filled it in. */
const LISTED = 3;

interface Told extends PersonLine {
  readonly cell: GridCell;
}

const toldIn = (row: readonly GridCell[]): readonly Told[] => {
  const [cell] = row;
  const line = personLine(row.map(({ text }) => text));
  return cell && line ? [{ ...line, cell }] : [];
};

const agedIn = (rows: Rows): GridCell | undefined => {
  const found = rows.flatMap(toldIn).filter(({ is }) => is === 'child');
  return isListOfPeople(found) ? found[0]?.cell : undefined;
};

/** Three different ones, and a third of the lines likely: headings stand by themselves, and have no given names. */
const isListOfPeople = (lines: readonly PersonLine[]): boolean => {
  const likely = lines.filter(({ isLikely }) => isLikely).length;
  return new Set(lines.flatMap(({ people }) => people)).size >= LISTED && likely * 3 >= lines.length;
};

/** One below the other. */
const aloneIn = (rows: Rows, version: Version): GridCell | undefined => {
  const means = meaningIn(version);
  const isLabel = (row: readonly GridCell[]): boolean => row.some(({ text }) => means(text) !== undefined);
  let run: readonly Told[] = [];
  for (const row of rows.filter(({ length }) => length > 0)) {
    const told = isLabel(row) ? [] : toldIn(row);
    run = told.length > 0 ? [...run, ...told] : [];
    if (isListOfPeople(run)) return run[0]?.cell;
  }
  return undefined;
};

const nameIn = (row: readonly GridCell[]): GridCell | undefined => {
  const cells = row.flatMap((cell) => cell.text.split(/\s*[,;|]\s*/).map((text) => ({ ...cell, text })));
  const sexes = cells.filter(({ text }) => SEX.test(text)).length;
  if (sexes !== 1) return undefined;
  return cells.find(({ text }, at) => isNamed(text, cells[at + 1]?.text ?? ''));
};

const isNamed = (text: string, next: string): boolean => {
  if (isPerson(text) && text.includes(' ')) return true;
  const parts = [text, next].filter((one) => WORD.test(one) && !SEX.test(one) && !isAuthority(one));
  return parts.length === 2 && parts.every(isPerson);
};

/**
 * Whether a document is a list of children: three lines of it are people or initials with an age or year group, or half
 * of its lines are people's names alone. A policy names its contacts, and a few of them in a row, so that is none.
 */
export const isChildDocument = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const told = lines.flatMap((line) => personLine(cellsIn(line)) ?? []);
  if (isListOfPeople(told.filter(({ is }) => is === 'child'))) return true;
  return isListOfPeople(told) && told.length * 2 >= lines.length;
};

const cellsIn = (line: string): readonly string[] =>
  line
    .split(/[\t\v]/)
    .map((cell) => cell.trim())
    .filter(Boolean);
