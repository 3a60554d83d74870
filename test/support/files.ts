import type { File } from '../../src/core/documents.ts';
import { drawDocx } from '../../src/documents/draw/docx.ts';
import { drawPdf } from '../../src/documents/draw/pdf.ts';
import type { Block, Document } from '../../src/domain/document.ts';

/** A paragraph, or the cells of a table's row; rows that follow one another are one table, the first its head. */
export type FileLine = string | readonly string[];

/** Of two columns the first is the wider, as in the network's notes; a head without words stands over numbers. */
const widthsOf = (row: readonly string[]): readonly number[] => {
  if (row.length === 2) return [3, 1];
  return row.length === 3 && row[0] === '' ? [1, 8, 3] : row.map(() => 1);
};

/** Each line of a cell, parted by "\n", is a paragraph of it. */
const tableOf = (rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  caption: 'A table',
  head: rows[0] ?? [],
  widths: widthsOf(rows[0] ?? []),
  rows: rows.slice(1).map((row) => row.map((cell) => cell.split('\n'))),
});

const blocksOf = (lines: readonly FileLine[]): readonly Block[] => {
  const blocks: Block[] = [];
  let rows: (readonly string[])[] = [];
  for (const line of [...lines, '']) {
    if (typeof line !== 'string') rows.push(line);
    else {
      if (rows.length > 0) blocks.push(tableOf(rows));
      rows = [];
      if (line) blocks.push({ kind: 'paragraph', words: line });
    }
  }
  return blocks;
};

const documentOf = (lines: readonly FileLine[]): Document => ({
  title: 'Notes',
  body: 'The network',
  footer: 'Draft',
  blocks: blocksOf(lines),
});

/** A Word file that holds these lines, drawn as the product draws. */
export const aDocx = async (lines: readonly FileLine[], name = 'notes.docx'): Promise<File> => ({
  name,
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  bytes: await drawDocx(documentOf(lines)),
});

/** A PDF that holds these lines, drawn as the product draws. */
export const aPdf = async (lines: readonly FileLine[], name = 'notes.pdf'): Promise<File> => ({
  name,
  type: 'application/pdf',
  bytes: await drawPdf(documentOf(lines), new Date('2027-01-12T12:00:00Z')),
});

export const aTxt = (text: string, name = 'notes.txt'): File => ({
  name,
  type: 'text/plain',
  bytes: new TextEncoder().encode(text),
});
