import type { Line, Piece } from './pdf-lines.ts';
import { INNER, LINK, type Look, PAGE } from './pdf-look.ts';
import type { Pen } from './pdf-paper.ts';

/** An element of the structure that those hear who do not see the page. */
export type Element = PDFKit.PDFStructureElement;

/** Where the next thing is drawn: `y` is from the top of the page, in points. */
export interface Sheet {
  readonly pen: Pen;
  readonly root: Element;
  readonly bottom: number;
  y: number;
  /** Nothing stands on this page yet. */
  isFresh(): boolean;
  turn(): void;
}

export const sheetOn = (pen: Pen): Sheet => {
  const root = pen.paper.struct('Document');
  pen.paper.addStructure(root);
  const sheet: Sheet = {
    pen,
    root,
    bottom: PAGE.height - PAGE.bottom,
    y: PAGE.top,
    isFresh: () => sheet.y === PAGE.top,
    turn: () => {
      pen.paper.addPage();
      sheet.y = PAGE.top;
    },
  };
  sheet.turn();
  return sheet;
};

/** A new page where less room is left; not on a page that is still empty, which is all the room there is. */
export const room = (sheet: Sheet, height: number): void => {
  if (sheet.y + height > sheet.bottom && !sheet.isFresh()) sheet.turn();
};

/** What belongs to the page, not to the document: lines, shades, the head and foot of every page. */
export const asArtifact = (sheet: Sheet, type: 'Layout' | 'Pagination', draw: () => void): void => {
  sheet.pen.paper.markContent('Artifact', { type });
  draw();
  sheet.pen.paper.endMarkedContent();
};

export interface At {
  readonly x: number;
  readonly y: number;
  readonly look: Look;
}

/** Draws a line's pieces and hangs them below their element; links become elements of their own. */
export const drawLine = (sheet: Sheet, line: Line, at: At & { readonly into: Element }): void => {
  let x = at.x;
  for (const piece of line) {
    const width = widthOf(piece, at.look, sheet.pen);
    if (piece.link) drawLink(sheet, { ...piece, link: piece.link }, { ...at, x, width });
    else {
      const content = sheet.pen.paper.markStructureContent('Span');
      drawPiece(sheet, piece, { ...at, x });
      sheet.pen.paper.endMarkedContent();
      at.into.add(content);
    }
    x += width;
  }
};

/** The same without an element: inside an artifact. */
export const drawBare = (sheet: Sheet, line: Line, at: At): void => {
  let x = at.x;
  for (const piece of line) {
    drawPiece(sheet, piece, { ...at, x });
    x += widthOf(piece, at.look, sheet.pen);
  }
};

const widthOf = ({ text, face }: Piece, { size }: Look, pen: Pen): number => pen.width(text, face, size);

const drawPiece = ({ pen }: Sheet, { text, face, link }: Piece, { x, y, look }: At): void => {
  pen.paper
    .font(face)
    .fontSize(look.size)
    .fillColor(link ? LINK : look.ink)
    .text(text, x, y + (look.leading - look.size * 1.257) / 2, {
      lineBreak: false,
      ...(link && { underline: true }),
    });
};

type Spot = At & { readonly width: number; readonly into: Element };

const drawLink = (sheet: Sheet, piece: Piece & { readonly link: string }, spot: Spot): void => {
  const { paper } = sheet.pen;
  const element = paper.struct('Link');
  const content = paper.markStructureContent('Link');
  drawPiece(sheet, piece, spot);
  paper.endMarkedContent();
  element.add(content);
  // What it says must be a String object: pdfkit writes a bare string as a PDF name.
  const contents = Object(piece.text) as string;
  const target = { structParent: element, Contents: contents };
  paper.link(spot.x, spot.y, spot.width, spot.look.leading, piece.link, target);
  spot.into.add(element);
  element.end();
};

export interface Block {
  /** The height without which it is not begun on this page. */
  readonly lead: number;
  draw(sheet: Sheet): void;
}

/** Draws lines one below the other, over as many pages as they need; no single line is left alone on either side. */
export const drawLines = (
  sheet: Sheet,
  lines: readonly Line[],
  at: { readonly x: number; readonly look: Look; readonly into: Element },
): void => {
  for (const [index, line] of lines.entries()) {
    const isPair = index === 0 || index === lines.length - 2;
    room(sheet, at.look.leading * (isPair && lines.length > 1 ? 2 : 1));
    drawLine(sheet, line, { ...at, y: sheet.y });
    sheet.y += at.look.leading;
  }
};

export const FULL = { x: PAGE.left, width: INNER } as const;
