import { INSIDE } from './docx-tables.ts';
import { type Band, type Block, MOST_COLUMNS } from './pdf-blocks.ts';
import { leadingOf, type Paragraph, pairs, paragraphsOf } from './pdf-paragraphs.ts';

/** From where to where a column's words stand. */
interface Column {
  x0: number;
  x1: number;
}

interface Table {
  readonly bands: Band[];
  /** From left to right. */
  columns: readonly Column[];
}

/** Makes rows of bands: those that keep to the same columns are one table, whose cells are each in their own. */
export const rowsIn = (bands: readonly Band[], usual?: number): string[][] => {
  const tables: Table[] = [];
  for (const band of bands.flatMap(asRead)) {
    const last = tables.at(-1);
    if (last && keepsTo(band, last.columns)) {
      last.bands.push(band);
      if (band.length > 1) last.columns = withBand(last.columns, band);
    } else tables.push({ bands: [band], columns: band.map(({ x0, x1 }) => ({ x0, x1 })) });
  }
  return tables.flatMap((table, at) => [
    ...(endsBefore(tables, at) ? [['']] : []),
    ...table.bands.flatMap((band) => bandRows(band, table.columns, usual)),
  ]);
};

/** Whether a table has ended where this text begins, and does not go on below it: an empty line says so. */
const endsBefore = (tables: readonly Table[], at: number): boolean => {
  const before = tables[at - 1];
  if (!before || before.columns.length < 2 || tables[at]?.columns.length !== 1) return false;
  for (let next = at + 1; next < tables.length; next += 1) {
    const [head] = tables[next]?.bands ?? [];
    if (head && head.length > 1) return !keepsTo(head, before.columns);
  }
  return true;
};

/** Two columns of running text, alike in width and each some lines long, are read one after the other. */
const asRead = (band: Band): readonly Band[] => {
  const [left, right] = band;
  if (!left || !right || band.length > 2) return [band];
  const share = (right.x1 - right.x0) / (left.x1 - left.x0);
  const isText = share > 0.8 && share < 1.25 && left.lines.length > 5 && right.lines.length > 5;
  return isText ? [[left], [right]] : [band];
};

const overlap = (one: Column, other: Column): number =>
  Math.min(one.x1, other.x1) - Math.max(one.x0, other.x0);

const over = (block: Block, columns: readonly Column[]): readonly Column[] =>
  columns.filter((column) => overlap(block, column) > 1);

/** No cell stands over two columns, and no two cells in one. */
const keepsTo = (band: Band, columns: readonly Column[]): boolean => {
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return false;
  const taken = band.map((block) => over(block, columns));
  const all = taken.flat();
  return taken.every((own) => own.length <= 1) && new Set(all).size === all.length;
};

const withBand = (columns: readonly Column[], band: Band): readonly Column[] => {
  const added = band.flatMap((block) => {
    const [own] = over(block, columns);
    if (!own) return [{ x0: block.x0, x1: block.x1 }];
    Object.assign(own, { x0: Math.min(own.x0, block.x0), x1: Math.max(own.x1, block.x1) });
    return [];
  });
  return added.length > 0 ? [...columns, ...added].sort((a, b) => a.x0 - b.x0) : columns;
};

/** A row; where it has one cell, in the first column, each paragraph of that is a row. */
const bandRows = (band: Band, columns: readonly Column[], usual?: number): string[][] => {
  const leading = leadingOf(
    band.map(({ lines }) => lines),
    usual,
  );
  const cells = band.map((block, index) => {
    const at = columns.length > MOST_COLUMNS ? index : columnAt(block, columns);
    const edge = Math.max(block.x1, columns[at]?.x1 ?? 0);
    return { at, paragraphs: paragraphsOf(block.lines, { leading, mayBegin: () => true, edge }) };
  });
  const [first, second] = cells;
  if (first?.at === 0 && (!second || (columns.length === 2 && second.paragraphs.some(isSentence))))
    return pairs(first.paragraphs, second?.paragraphs ?? []);
  const row = columns.map(() => '');
  for (const { at, paragraphs } of cells) row[at] = paragraphs.map(({ text }) => text).join(INSIDE);
  return [row];
};

const columnAt = (block: Block, columns: readonly Column[]): number =>
  Math.max(
    columns.findLastIndex((column) => overlap(block, column) > 1),
    0,
  );

/** Names, initials and dates are of all that stands beside them; a sentence is of the paragraph that it begins beside. */
const isSentence = ({ text }: Paragraph): boolean => (text.match(/(^|\s)\p{Ll}/gu) ?? []).length > 1;
