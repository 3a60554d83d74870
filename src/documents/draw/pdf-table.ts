import type { Block as Drawn } from '../../domain/document.ts';
import { linesOf } from './pdf-lines.ts';
import { INNER, LOOKS, type Look, PAGE } from './pdf-look.ts';
import type { Pen } from './pdf-paper.ts';
import { type Cell, drawAgain, drawRow, heightOf, PAD, type Row } from './pdf-rows.ts';
import { type Block, room, type Sheet } from './pdf-sheet.ts';
import { columnParts, isDense } from './table-shape.ts';
import { runsOf, tidyLine } from './words.ts';

type Table = Extract<Drawn, { readonly kind: 'table' }>;

/** A row lower than this part of a page is not broken, but goes to the next page whole. */
const WHOLE = (PAGE.height - PAGE.top - PAGE.bottom) * 0.3;
/** A higher row is begun where this many lines of it find room. */
const BEGIN = 4 * LOOKS.cell.leading;

/** A table whose head is drawn again on each page it goes on to. */
export const tableBlock = (table: Table, pen: Pen): Block => {
  const columns = columnParts(table).map((part) => part * INNER);
  const head = headRow(table, { pen, columns });
  const look: Look = isDense(table) ? LOOKS.denseCell : LOOKS.cell;
  const rows = table.rows.map((row) => bodyRow(row, look, { pen, columns }));
  const lead = heightOf(head) + (rows[0] ? begin(rows[0]) : 0);
  return {
    lead,
    draw: (sheet) => {
      const element = tableElement(pen, tidyLine(table.caption));
      sheet.root.add(element);
      room(sheet, lead);
      drawRow(sheet, head, { table: element, kind: 'TH', turn: sheet.turn });
      const turn = turning(sheet, head);
      for (const row of rows) {
        if (sheet.y + begin(row) > sheet.bottom) turn();
        drawRow(sheet, row, { table: element, kind: 'TD', turn });
      }
      element.end();
      sheet.y += LOOKS.body.after + 4;
    },
  };
};

/** What a row needs to be begun on a page. */
const begin = (row: Row): number => {
  const height = heightOf(row);
  return height <= WHOLE ? height : BEGIN;
};

const turning =
  (sheet: Sheet, head: Row): (() => void) =>
  () => {
    sheet.turn();
    if (heightOf(head) <= WHOLE) drawAgain(sheet, head);
  };

/** What the table shows is its title, and its summary for those who hear it. */
const tableElement = (pen: Pen, caption: string): PDFKit.PDFStructureElement => {
  const element = pen.paper.struct('Table', { title: caption });
  // The typings leave out the element's dictionary, where pdfkit keeps what it will write.
  const { dictionary } = element as unknown as { dictionary?: { data?: Record<string, unknown> } };
  if (caption && dictionary?.data) dictionary.data['A'] = { O: 'Table', Summary: Object(caption) };
  return element;
};

interface Setting {
  readonly pen: Pen;
  readonly columns: readonly number[];
}

const headRow = (table: Table, { pen, columns }: Setting): Row => {
  const look: Look = isDense(table) ? LOOKS.denseHead : LOOKS.head;
  return columns.map((width, index) => ({
    width,
    look,
    paragraphs: [
      linesOf([{ text: tidyLine(table.head[index] ?? '') }], { pen, look, width: width - 2 * PAD.x }),
    ],
  }));
};

const bodyRow = (cells: Table['rows'][number], look: Look, { pen, columns }: Setting): Row =>
  columns.map((width, index): Cell => {
    const measure = { pen, look, width: width - 2 * PAD.x };
    return { width, look, paragraphs: (cells[index] ?? []).map((words) => linesOf(runsOf(words), measure)) };
  });
