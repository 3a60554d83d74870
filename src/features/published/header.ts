import { labelKey } from '../../domain/returns/label-key.ts';
import { periodOf } from './periods.ts';
import { type Told, toldBy } from './told.ts';

/** What a column holds beside its figures' place and time. */
export interface Column {
  readonly at: number;
  /** As the file has it. */
  readonly name: string;
  readonly key: string;
}

/** A file's first row of names, and where its figures begin. */
export interface Header {
  /** The number of its row, from 0. */
  readonly row: number;
  readonly told: ReadonlyMap<Told, number>;
  readonly columns: readonly Column[];
  /** A column for each period ("Autumn 2024/25"): each of its rows is as many rows of one figure (`spread`). */
  readonly across?: { readonly width: number; readonly periods: readonly Column[] };
  /** As the file has them, by their number. */
  readonly names: readonly string[];
}

/** Titles and notes may stand above the header, so many rows at most. */
export const ABOVE = 40;

/** The row that names the columns: where and when, at least. Nothing where it is another row. */
export const headerIn = (cells: readonly string[], row: number): Header | undefined => {
  const names = cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());
  const { told, columns } = columnsOf(names);
  if (!PLACES.some((one) => told.has(one))) return undefined;
  if (told.has('period') || told.has('term')) return { row, told, columns, names };
  const periods = columns.filter(({ name }) => periodOf(name, '') !== undefined);
  return periods.length > 0 ? acrossOf({ row, told, columns, names }, periods) : undefined;
};

const PLACES: readonly Told[] = [
  'la',
  'la-old',
  'la-new',
  'place',
  'place-code',
  'region',
  'region-code',
  'country',
];

const columnsOf = (names: readonly string[]): Pick<Header, 'told' | 'columns'> => {
  const told = new Map<Told, number>();
  const columns: Column[] = [];
  for (const [at, name] of names.entries()) {
    const key = labelKey(name);
    const known = toldBy(key);
    if (known && !told.has(known)) told.set(known, at);
    else if (key) columns.push({ at, name, key });
  }
  return { told, columns };
};

/** As though the periods stood in a column of their own, and all figures in one more. */
const acrossOf = (header: Header, periods: readonly Column[]): Header => {
  const width = header.names.length;
  const others = header.columns.filter((column) => !periods.includes(column));
  return {
    ...header,
    told: new Map([...header.told, ['period', width]]),
    columns: [...others, { at: width + 1, name: 'value', key: 'value' }],
    across: { width, periods },
  };
};

/** The rows of figures that a row is: itself, or one for each period across. */
export const spread = ({ across }: Header, row: readonly string[]): readonly (readonly string[])[] => {
  if (!across) return [row];
  const whole = [
    ...row.slice(0, across.width),
    ...Array<string>(Math.max(0, across.width - row.length)).fill(''),
  ];
  return across.periods.map(({ at, name }) => [...whole, name, row[at] ?? '']);
};

/** What the column of a cell is called; of a period across, that period. */
export const nameAt = ({ across, names }: Header, row: readonly string[], at: number): string =>
  (across && at > across.width ? row[across.width] : names[at]) ?? `column ${at + 1}`;

/** The column that stands for a row's period. */
export const periodAt = ({ told }: Header): number => told.get('period') ?? told.get('term') ?? 0;
