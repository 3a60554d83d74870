import { NINETEEN } from '../authorities.ts';
import type { ChildFound } from './child-headers.ts';
import { type ChildColumn, isContactLabel, maybeColumn, sureColumn } from './child-headers.ts';
import type { GridCell } from './grid.ts';
import { isFigure } from './grid-labels.ts';

type Rows = readonly (readonly GridCell[])[];

/** Rows that are looked at below a heading. */
const DEEP = 60;

/** Columns that only a list of children has, by their headings and by what stands below those. */
export const childColumns = (rows: Rows): readonly ChildFound[] =>
  rows.flatMap((row) =>
    row.flatMap((cell) => {
      const what = columnAt(rows, row, cell);
      return what ? [{ what, cell: cell.name }] : [];
    }),
  );

const columnAt = (rows: Rows, row: readonly GridCell[], cell: GridCell): ChildColumn | undefined => {
  const sure = sureColumn(cell.text);
  const maybe = sure ? undefined : maybeColumn(cell.text);
  if (!sure && !maybe) return undefined;
  const below = cellsBelow(rows, cell);
  if (sure) return below.length > 0 || isFormOfOne(sure, row, cell) ? sure : undefined;
  return maybe && FITS[maybe]?.(below, cell) ? maybe : undefined;
};

/** What stands below a heading: not the labels of whoever filled the sheet in, nor of another child's column. */
const cellsBelow = (rows: Rows, { row, column }: GridCell): readonly GridCell[] =>
  rows
    .slice(row + 1, row + 1 + DEEP)
    .flatMap((one) => one.filter((cell) => cell.column === column))
    .filter(({ text }) => !isContactLabel(text) && !sureColumn(text) && !maybeColumn(text));

/** "Date of birth" with a date beside it is of one child; a first name alone may be the officer's. */
const isFormOfOne = (what: ChildColumn, row: readonly GridCell[], { column }: GridCell): boolean => {
  const next = row.find((one) => one.column > column);
  if (!next || what === 'names' || what === 'addresses' || what === 'postcodes') return false;
  return /\d/.test(next.text);
};

const HOUSE = /^(?:flat|apartment|apt|unit)?\s*\d+[a-z]?[ ,]+\p{L}{2}/iu;
const POSTCODE = /^[a-z]{1,2}\d[a-z\d]?(?:\s*\d[a-z]{2})?$/i;

const FITS: Partial<Record<ChildColumn, (below: readonly GridCell[], heading: GridCell) => boolean>> = {
  names: (below, { text }) =>
    /^(?:full )?names?$/i.test(text.trim())
      ? most(below, isPerson)
      : below.some((one) => !isFigure(one.text) && !isAuthority(one.text)),
  addresses: (below) => most(below, (text) => HOUSE.test(text)),
  postcodes: (below) => most(below, (text) => POSTCODE.test(text.trim())),
};

/** Two at least, and more than half. */
const most = (cells: readonly GridCell[], fits: (text: string) => boolean): boolean => {
  const fitting = cells.filter(({ text }) => fits(text)).length;
  return fitting >= 2 && fitting * 2 > cells.length;
};

const PERSON = /^\p{Lu}[\p{L}'’.-]*(?:,? \p{Lu}[\p{L}'’.-]*){0,3}$/u;
/** No part of a person's name. */
const BODY =
  /\b(?:school|academy|college|primary|secondary|trust|council|centre|county|borough|city|team|service|total|authority|unit|pru|year|number|unknown|england|east|other)\b/i;

/** Words that may well be somebody's name. */
export const isPerson = (text: string): boolean =>
  PERSON.test(text) && !BODY.test(text) && !isAuthority(text);

const AUTHORITIES = new Set(
  NINETEEN.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()),
);

export const isAuthority = (text: string): boolean =>
  AUTHORITIES.has(text.toLowerCase().replace(/ (?:county |borough |city )?council$/, ''));
