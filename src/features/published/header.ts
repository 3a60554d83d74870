import { labelKey } from '../../domain/returns/label-key.ts';

/** What a column says of its row: where, when, or which of the figures it is. */
export type Told =
  | 'period'
  | 'term'
  | 'level'
  | 'country-code'
  | 'country'
  | 'region-code'
  | 'region'
  | 'la-old'
  | 'la-new'
  | 'la'
  | 'place'
  | 'place-code'
  | 'topic'
  | 'label';

/** Headers by what they tell, as DfE's files and its table tool write them (inventory 2.3), in any order. */
const HEADERS: Readonly<Record<Told, readonly string[]>> = {
  period: ['time period', 'academic year', 'year', 'period'],
  term: ['time identifier', 'term', 'time id'],
  level: ['geographic level', 'geography level', 'level'],
  'country-code': ['country code'],
  country: ['country name', 'country'],
  'region-code': ['region code'],
  region: ['region name', 'region'],
  'la-old': ['old la code', 'la code', 'lea code', 'dfe code', 'la number', 'lea'],
  'la-new': ['new la code', 'ons code', 'la ons code', 'local authority code', 'gss code'],
  la: ['la name', 'local authority', 'local authority name', 'la', 'authority'],
  place: ['location', 'location name', 'area name', 'area'],
  'place-code': ['location code', 'area code'],
  topic: [
    'breakdown topic',
    'filter group',
    'characteristic group',
    'topic',
    'characteristic topic',
    'breakdown group',
  ],
  label: ['breakdown', 'filter', 'characteristic', 'category', 'characteristic name'],
};

const TOLD: ReadonlyMap<string, Told> = new Map(
  Object.entries(HEADERS).flatMap(
    ([told, names]) => names.map((name): [string, Told] => [name, told as Told]), // the keys of HEADERS
  ),
);

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
}

/** Titles and notes may stand above the header, so many rows at most. */
const ABOVE = 40;

/** The row that names the columns: where and when, at least. Nothing where the file has none. */
export const headerOf = (rows: readonly (readonly string[])[]): Header | undefined => {
  for (const [row, cells] of rows.slice(0, ABOVE).entries()) {
    const header = { row, ...columnsOf(cells) };
    if (isHeader(header)) return header;
  }
  return undefined;
};

const isHeader = ({ told }: Pick<Header, 'told'>): boolean =>
  told.has('period') &&
  (['la', 'la-old', 'la-new', 'place', 'place-code'] as const).some((one) => told.has(one));

const columnsOf = (cells: readonly string[]): Omit<Header, 'row'> => {
  const told = new Map<Told, number>();
  const columns: Column[] = [];
  for (const [at, cell] of cells.entries()) {
    const name = cell.replace(/^\uFEFF/, '').trim();
    const key = labelKey(name);
    const known = TOLD.get(key);
    if (known && !told.has(known)) told.set(known, at);
    else if (key) columns.push({ at, name, key });
  }
  return { told, columns };
};
