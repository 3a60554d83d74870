import {
  BorderStyle,
  BuilderElement,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  WidthType,
} from 'docx';
import type { Block } from '../../domain/document.ts';
import { STYLE, twips, WIDTH } from './docx-look.ts';
import { pieces } from './docx-words.ts';
import { RULE, SHADE } from './pdf-look.ts';
import { columnParts, isDense } from './table-shape.ts';
import { runsOf, tidyLine } from './words.ts';

type Drawn = Extract<Block, { readonly kind: 'table' }>;

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: RULE.slice(1) };
const BORDERS = {
  top: BORDER,
  bottom: BORDER,
  left: BORDER,
  right: BORDER,
  insideHorizontal: BORDER,
  insideVertical: BORDER,
};

/** The library has no word for what a table shows; Word calls it the table's alternative text. */
class Told extends Table {
  constructor(options: ConstructorParameters<typeof Table>[0], caption: string) {
    super(options);
    const properties = this.root.find((part) => part instanceof TableProperties);
    const told = (name: string) =>
      new BuilderElement({ name, attributes: { value: { key: 'w:val', value: caption } } });
    if (properties instanceof TableProperties && caption)
      for (const name of ['w:tblCaption', 'w:tblDescription']) properties.addChildElement(told(name));
  }
}

/** A table whose head Word repeats on each page it goes on to. */
export const tableOf = (table: Drawn): Table => {
  const columns = columnParts(table).map((part) => Math.round(part * WIDTH));
  const styles = isDense(table)
    ? { head: STYLE.denseHead, cell: STYLE.denseCell }
    : { head: STYLE.head, cell: STYLE.cell };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((width, index) => headCell(table.head[index] ?? '', width, styles.head)),
  });
  const rows = table.rows.map(
    (cells) =>
      new TableRow({
        cantSplit: lettersIn(cells) < SPLIT,
        children: columns.map((width, index) => bodyCell(cells[index] ?? [], width, styles.cell)),
      }),
  );
  const options = {
    rows: [head, ...rows],
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: { left: twips(6), right: twips(6), top: twips(4), bottom: twips(1) },
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
  };
  return new Told(options, tidyLine(table.caption));
};

/** A row with this many letters or more may be broken over two pages. */
const SPLIT = 900;

const lettersIn = (cells: Drawn['rows'][number]): number =>
  cells
    .flat()
    .flatMap(runsOf)
    .reduce((sum, { text }) => sum + text.length, 0);

const headCell = (text: string, width: number, style: string): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: SHADE.slice(1) },
    children: [new Paragraph({ style, keepNext: true, children: pieces(tidyLine(text)) })],
  });

const bodyCell = (paragraphs: Drawn['rows'][number][number], width: number, style: string): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: (paragraphs.length > 0 ? paragraphs : ['']).map(
      (words) => new Paragraph({ style, children: pieces(words) }),
    ),
  });
