import type { Document } from '../../domain/document.ts';
import { blocksOf, drawEdges } from './pdf-blocks.ts';
import { penFor } from './pdf-paper.ts';
import { sheetOn } from './pdf-sheet.ts';
import { tidyLine } from './words.ts';

/**
 * Draws a document as tagged PDF: A4, embedded fonts, bookmarks, the body and title above and "Page 2 of 7" below.
 * The same document drawn at the same time is the same file.
 */
export const drawPdf = async (document: Document, drawn: Date): Promise<Uint8Array> => {
  const [title, body, footer] = [document.title, document.body, document.footer].map(tidyLine);
  const words = { title: title ?? '', body: body ?? '', footer: footer ?? '' };
  const pen = penFor({ ...words, drawn });
  const parts: Uint8Array[] = [];
  const ended = new Promise((resolve, reject) => pen.paper.once('end', resolve).once('error', reject));
  pen.paper.on('data', (part: Uint8Array) => parts.push(part));
  const sheet = sheetOn(pen);
  for (const block of blocksOf(document.blocks, pen)) block.draw(sheet);
  drawEdges(sheet, words);
  pen.paper.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
};
