import { isAuthority, isPerson } from './child-columns.ts';
import type { ChildFound } from './child-headers.ts';
import type { GridCell } from './grid.ts';

type Rows = readonly (readonly GridCell[])[];

const SEX = /^(?:f|m|female|male|girl|boy)$/i;
const WORD = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u;

/**
 * A list without headings: in two rows at least a person's name, in one cell or two, with one sex beside it. A table of
 * totals has both sexes in one row, as headings.
 */
export const childNames = (rows: Rows): readonly ChildFound[] => {
  const found = rows.flatMap((row) => nameIn(row) ?? []);
  const [first] = found;
  return first && found.length > 1 ? [{ what: 'names', cell: first.name }] : [];
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
