import { hasDateOfBirth } from '../child-identity-birth.ts';
import { hasNhsNumber, hasUpn } from '../child-identity-numbers.ts';
import { hasPostcode } from '../child-identity-postcode.ts';
import { asSeen } from '../child-identity-text.ts';
import { addMonths, type Day, parseDay } from '../day.ts';
import type { ChildFound } from './child-headers.ts';
import { isPhoneLabel } from './child-headers.ts';
import type { GridCell } from './grid.ts';

type Rows = readonly (readonly GridCell[])[];

/** Cells that hold what could identify a child, whatever the column is called. */
export const childCells = (rows: Rows, today: Day): readonly ChildFound[] => [
  ...rows.flatMap((row) => inRow(row, today)),
  ...births(rows, today),
  ...homes(rows),
];

const inRow = (row: readonly GridCell[], today: Day): readonly ChildFound[] => {
  const seen = row
    .filter(({ text }) => /\p{Nd}/u.test(text))
    .map((cell) => ({ cell, text: asSeen(cell.text) }));
  const isOfOfficer = row.some(({ text }) => isPhoneLabel(text) && !/nhs/i.test(text));
  const found = seen.flatMap(({ cell, text }): readonly ChildFound[] => {
    if (text.length < 6) return [];
    if (hasUpn(text)) return [{ what: 'UPNs', cell: cell.name }];
    if (!isOfOfficer && hasNhsNumber(text)) return [{ what: 'NHS numbers', cell: cell.name }];
    return hasDateOfBirth(text, today) ? [{ what: 'dates of birth', cell: cell.name }] : [];
  });
  const [first] = row;
  // A name and a date may stand in cells of their own.
  const isWhole = found.length === 0 && first && hasDateOfBirth(asSeen(joined(row)), today);
  return isWhole ? [{ what: 'dates of birth', cell: first.name }] : found;
};

/** Numbers that stand side by side are no number together. */
const joined = (row: readonly GridCell[]): string =>
  row.map(({ text }) => (/^[\d,.\s%]+$/.test(text) ? ';' : text)).join(', ');

const FEW = 3;
const NO_BIRTH =
  /\b(?:census|term|period|week|year|snapshot|as at|date of (?:return|count|census)|month|published)\b/i;

/** Several dates in one column, each of somebody of 3 to 19 years. */
const births = (rows: Rows, today: Day): readonly ChildFound[] => {
  const columns = new Map<number, GridCell[]>();
  for (const cell of rows.flat())
    if (isBirth(cell.text, today)) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  return [...columns].flatMap(([column, cells]) => {
    const [first] = cells;
    if (!first || cells.length < FEW) return [];
    const heading = rows
      .slice(0, first.row)
      .flat()
      .findLast((cell) => cell.column === column);
    const isOther = NO_BIRTH.test(heading?.text ?? '');
    return isOther ? [] : [{ what: 'dates of birth' as const, cell: first.name }];
  });
};

const WRITTEN = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/;

const isBirth = (text: string, today: Day): boolean => {
  const [, date = '', month = '', year = ''] = WRITTEN.exec(text) ?? [];
  const whole = year.length === 2 ? `20${year}` : year;
  const iso = year ? `${whole}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text.slice(0, 10);
  const born = parseDay(iso);
  return born !== undefined && born > addMonths(today, -12 * 20) && born <= addMonths(today, -12 * 3);
};

const OFFICE =
  /\b(?:office|offices|council|civic|hall|house|centre|contact|officer|e-?mail|tel|telephone|phone|address|return(?:s|ed)? to|www)\b|@/i;

/** A postcode of an office stands with words for one, once. */
const homes = (rows: Rows): readonly ChildFound[] => {
  const placed = rows.flatMap((row) =>
    row.filter(({ text }) => /\d/.test(text) && hasPostcode(asSeen(text))).map((cell) => ({ cell, row })),
  );
  const bare = placed.filter(({ row }) => !row.some(({ text }) => OFFICE.test(text)));
  const [first] = bare.length > 0 ? bare : placed;
  const isHome = bare.length > 0 || placed.length > 2;
  return first && isHome ? [{ what: 'postcodes', cell: first.cell.name }] : [];
};
