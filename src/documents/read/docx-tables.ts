import { type Lines, type Part, paragraphLines } from './docx-lines.ts';

/** Paragraphs inside one cell of a table are parted by this mark; it counts as white space. */
export const INSIDE = '\v';

/** A cell that goes on downwards: over how many rows more, and what stands in it again in each. */
interface Merged {
  readonly rows: number;
  readonly words: string;
  readonly columns: number;
}

/** As many columns as a table of Word may have; a file may claim more. */
const MOST_COLUMNS = 63;
/** An owner, a date or a number beside several rows is that of each; what is longer is said once. */
const MOST_REPEATED = 40;

export const linesIn = (part: Part): Lines => {
  if (part.type === 'paragraph') return paragraphLines(part);
  if (part.type === 'table') return tableLines(part);
  return (part.children ?? []).flatMap(linesIn);
};

const tableLines = ({ children = [] }: Part): Lines => {
  const merged = new Map<number, Merged>();
  return children.flatMap((row) => rowLines(row, merged));
};

/** A row that is one cell is a frame round its paragraphs and tables, or a heading over the others. */
const rowLines = ({ children = [] }: Part, merged: Map<number, Merged>): Lines => {
  const [only] = children;
  if (only && children.length === 1 && merged.size === 0) return linesIn(only);
  const cells: string[] = [];
  const inside = children.flatMap((cell) => {
    goOn(cells, merged);
    return put(cell, cells, merged);
  });
  goOn(cells, merged);
  return [cells.join('\t'), ...inside];
};

/** Puts a cell at the end of the row, and empty ones where it is wider; gives the tables that stand in it. */
const put = (cell: Part, cells: string[], merged: Map<number, Merged>): Lines => {
  const { words, tables } = cellOf(cell);
  const columns = Math.min(Math.max(cell.colSpan ?? 1, 1), MOST_COLUMNS);
  const rows = (cell.rowSpan ?? 1) - 1;
  if (rows > 0) merged.set(cells.length, { rows, columns, words: words.length > MOST_REPEATED ? '' : words });
  cells.push(words, ...Array<string>(columns - 1).fill(''));
  return tables;
};

/** What comes down from the rows above stands where this row's own cells have got to. */
const goOn = (cells: string[], merged: Map<number, Merged>): void => {
  let above = merged.get(cells.length);
  while (above) {
    const at = cells.length;
    if (above.rows > 1) merged.set(at, { ...above, rows: above.rows - 1 });
    else merged.delete(at);
    cells.push(above.words, ...Array<string>(above.columns - 1).fill(''));
    above = merged.get(cells.length);
  }
};

/** Tables inside of a cell follow its row, so that their rows are still rows, and end with an empty line. */
const cellOf = ({ children = [] }: Part): { readonly words: string; readonly tables: Lines } => ({
  words: children
    .flatMap((part) => (part.type === 'table' ? [] : linesIn(part)))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(INSIDE),
  tables: children.flatMap((part) => (part.type === 'table' ? [...tableLines(part), ''] : [])),
});
