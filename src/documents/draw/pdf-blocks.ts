import type { Block as Drawn } from '../../domain/document.ts';
import { linesOf } from './pdf-lines.ts';
import { ABOVE, INNER, LOOKS, type Look, PAGE } from './pdf-look.ts';
import type { Pen } from './pdf-paper.ts';
import { asArtifact, type Block, drawLine, drawLines, room, type Sheet } from './pdf-sheet.ts';
import { tableBlock } from './pdf-table.ts';
import { runsOf, tidyLine } from './words.ts';

type Of<K extends Drawn['kind']> = Extract<Drawn, { readonly kind: K }>;

/** The outline that a reader shows beside the pages, open down to where the last heading was put. */
interface Bookmark {
  readonly item: PDFKit.PDFOutline;
  readonly level: number;
}
type Bookmarks = Bookmark[];

/** Measures a document's blocks, from the last to the first, since a heading is kept with what follows it. */
export const blocksOf = (blocks: readonly Drawn[], pen: Pen): readonly Block[] => {
  const bookmarks: Bookmarks = [{ item: pen.paper.outline, level: 0 }];
  const measured: Block[] = [];
  for (const block of blocks.toReversed())
    measured.push(blockOf(block, { pen, bookmarks, lead: measured.at(-1)?.lead ?? 0 }));
  return measured.reverse();
};

interface Around {
  readonly pen: Pen;
  readonly bookmarks: Bookmarks;
  /** What the next block needs to be begun. */
  readonly lead: number;
}

const blockOf = (block: Drawn, around: Around): Block => {
  switch (block.kind) {
    case 'heading':
      return headingBlock(block, around);
    case 'paragraph':
      return paragraphBlock(block, around.pen);
    case 'list':
      return listBlock(block, around.pen);
    case 'table':
      return tableBlock(block, around.pen);
    case 'page':
      return { lead: 0, draw: (sheet) => sheet.isFresh() || sheet.turn() };
  }
};

const headingBlock = ({ level, text }: Of<'heading'>, { pen, bookmarks, lead }: Around): Block => {
  const look: Look = LOOKS[level];
  const words = tidyLine(text);
  const lines = linesOf([{ text: words }], { pen, look, width: INNER });
  const height = lines.length * look.leading + look.after;
  const needed = ABOVE[level] + height + lead;
  return {
    lead: needed,
    draw: (sheet) => {
      room(sheet, needed);
      if (!sheet.isFresh()) sheet.y += ABOVE[level];
      bookmark(sheet, words, { bookmarks, level });
      const element = pen.paper.struct(`H${level}`, { title: words });
      sheet.root.add(element);
      drawLines(sheet, lines, { x: PAGE.left, look, into: element });
      element.end();
      sheet.y += look.after;
    },
  };
};

const bookmark = (
  sheet: Sheet,
  words: string,
  { bookmarks, level }: { readonly bookmarks: Bookmarks; readonly level: 1 | 2 | 3 },
): void => {
  while ((bookmarks.at(-1)?.level ?? 0) >= level) bookmarks.pop();
  // The typings leave out where on the page a bookmark leads; pdfkit counts `left` from the right.
  const where = { expanded: true, top: sheet.y - ABOVE[3], left: PAGE.width } as { expanded: boolean };
  const item = bookmarks.at(-1)?.item.addItem(words || 'Heading', where);
  if (item) bookmarks.push({ item, level });
};

const paragraphBlock = ({ words, style }: Of<'paragraph'>, pen: Pen): Block => {
  const look: Look = LOOKS[style ?? 'body'];
  const lines = linesOf(runsOf(words), { pen, look, width: INNER });
  return {
    lead: Math.min(lines.length, 2) * look.leading,
    draw: (sheet) => {
      const element = pen.paper.struct('P');
      sheet.root.add(element);
      drawLines(sheet, lines, { x: PAGE.left, look, into: element });
      element.end();
      sheet.y += look.after;
    },
  };
};

const INDENT = 20;
const BETWEEN = 3;

const listBlock = ({ items, numbered }: Of<'list'>, pen: Pen): Block => {
  const look: Look = LOOKS.body;
  const indent = numbered && items.length > 99 ? INDENT + 8 : INDENT;
  const entries = items.map((words) => linesOf(runsOf(words), { pen, look, width: INNER - indent }));
  return {
    lead: Math.min(entries[0]?.length ?? 0, 2) * look.leading,
    draw: (sheet) => {
      const list = pen.paper.struct('L');
      sheet.root.add(list);
      for (const [index, lines] of entries.entries()) {
        const label = numbered ? `${index + 1}.` : '•';
        drawItem(sheet, lines, { list, label, look, indent });
      }
      list.end();
      sheet.y += look.after - BETWEEN;
    },
  };
};

interface Item {
  readonly list: PDFKit.PDFStructureElement;
  readonly label: string;
  readonly look: Look;
  readonly indent: number;
}

const drawItem = (
  sheet: Sheet,
  lines: ReturnType<typeof linesOf>,
  { list, label, look, indent }: Item,
): void => {
  const { paper } = sheet.pen;
  const [item, mark, body] = [paper.struct('LI'), paper.struct('Lbl'), paper.struct('LBody')];
  list.add(item);
  item.add(mark);
  item.add(body);
  room(sheet, look.leading * Math.min(lines.length, 2));
  const line = [{ text: `${label} `, face: 'plain' }] as const;
  drawLine(sheet, line, { x: PAGE.left + 4, y: sheet.y, look, into: mark });
  drawLines(sheet, lines, { x: PAGE.left + indent, look, into: body });
  sheet.y += BETWEEN;
};

/** Above and below every page: the body and the title, what state it is in and which page of how many. */
export const drawEdges = (
  sheet: Sheet,
  words: { readonly body: string; readonly title: string; readonly footer: string },
): void => {
  const { paper } = sheet.pen;
  const { count } = paper.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    paper.switchToPage(page);
    asArtifact(sheet, 'Pagination', () => {
      edge(sheet, { y: PAGE.top - 40, left: words.body, right: words.title });
      edge(sheet, {
        y: PAGE.height - 48,
        left: words.footer,
        right: `Page ${page + 1} of ${count}`,
      });
    });
  }
};

const edge = (
  sheet: Sheet,
  { y, left, right }: { readonly y: number; readonly left: string; readonly right: string },
): void => {
  const look: Look = LOOKS.edge;
  const end = shortened(sheet.pen, right, INNER * 0.45);
  const room = INNER - sheet.pen.width(end, 'plain', look.size) - 16;
  text(sheet, { words: shortened(sheet.pen, left, room), x: PAGE.left, y });
  text(sheet, { words: end, x: PAGE.left + INNER - sheet.pen.width(end, 'plain', look.size), y });
};

const text = (
  { pen }: Sheet,
  { words, x, y }: { readonly words: string; readonly x: number; readonly y: number },
): void => {
  const { size, ink } = LOOKS.edge;
  pen.paper.font('plain').fontSize(size).fillColor(ink).text(words, x, y, { lineBreak: false });
};

/** One line of it, with "…" where it does not fit. */
const shortened = (pen: Pen, words: string, width: number): string => {
  const all = Array.from(pen.drawable(tidyLine(words), 'plain'));
  const fits = (letters: readonly string[]): boolean =>
    pen.width(letters.join(''), 'plain', LOOKS.edge.size) <= width;
  if (all.length < 400 && fits(all)) return all.join('');
  let most = Math.min(all.length, 200);
  while (most > 0 && !fits([...all.slice(0, most), '…'])) most -= 1;
  return `${all.slice(0, most).join('').trimEnd()}…`;
};
