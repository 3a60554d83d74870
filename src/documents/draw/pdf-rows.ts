import type { Line } from './pdf-lines.ts';
import { type Look, PAGE, RULE, SHADE } from './pdf-look.ts';
import { asArtifact, drawBare, drawLine, type Element, type Sheet } from './pdf-sheet.ts';

export interface Cell {
  readonly width: number;
  readonly look: Look;
  /** One below the other, each in lines. */
  readonly paragraphs: readonly (readonly Line[])[];
}

export type Row = readonly Cell[];

/** Between a cell's border and its words, in points. */
export const PAD = { x: 6, y: 5 } as const;

/** How a row is drawn: below which element of the structure, and what begins the next page where it is broken. */
export interface Manner {
  readonly kind: 'TH' | 'TD';
  readonly table: Element;
  turn(): void;
}

/** A line of a cell on its way to the page: `gap` is above it, inside the cell. */
interface Pending {
  readonly line: Line;
  readonly gap: number;
  readonly into: Element;
}

export const heightOf = (row: Row): number =>
  Math.max(...row.map(cellHeight), row[0]?.look.leading ?? 0) + 2 * PAD.y;

const cellHeight = ({ paragraphs, look }: Cell): number =>
  paragraphs.reduce((sum, lines) => sum + lines.length * look.leading, 0) +
  Math.max(0, paragraphs.length - 1) * look.after;

/** Draws a row, over as many pages as its longest cell needs: a slice on each, with its own borders. */
export const drawRow = (sheet: Sheet, row: Row, manner: Manner): void => {
  const element = sheet.pen.paper.struct('TR');
  manner.table.add(element);
  let waiting = row.map((cell) => pendingOf(sheet, cell, { ...manner, row: element }));
  for (;;) {
    const taken = waiting.map((lines, index) => fitting(lines, row[index]?.look, spaceOn(sheet)));
    drawSlice(sheet, row, { shaded: manner.kind === 'TH', lines: taken });
    waiting = waiting.map((lines, index) => lines.slice(taken[index]?.length ?? 0));
    if (waiting.every((lines) => lines.length === 0)) return;
    manner.turn();
  }
};

/** The head once more, where the table goes on: those who hear the document have heard it. */
export const drawAgain = (sheet: Sheet, head: Row): void => {
  box(sheet, head, { height: heightOf(head), shaded: true });
  asArtifact(sheet, 'Pagination', () => {
    let x = PAGE.left;
    for (const { paragraphs, look, width } of head) {
      for (const [index, line] of paragraphs.flat().entries())
        drawBare(sheet, line, { x: x + PAD.x, y: sheet.y + PAD.y + index * look.leading, look });
      x += width;
    }
  });
  sheet.y += heightOf(head);
};

const spaceOn = (sheet: Sheet): number => sheet.bottom - sheet.y - 2 * PAD.y;

const pendingOf = (
  { pen }: Sheet,
  { paragraphs, look }: Cell,
  { kind, row }: Manner & { readonly row: Element },
): readonly Pending[] => {
  // The typings do not know the scope of a head's cell; pdfkit writes it.
  const cell = pen.paper.struct(kind, (kind === 'TH' ? { scope: 'Column' } : {}) as { title?: string });
  row.add(cell);
  return paragraphs.flatMap((lines, paragraph) => {
    const into = pen.paper.struct('P');
    cell.add(into);
    return lines.map((line, index) => ({ line, into, gap: index === 0 && paragraph > 0 ? look.after : 0 }));
  });
};

/** As many lines as fit, and one at least, so that a page that has no room is passed over and not waited for. */
const fitting = (lines: readonly Pending[], look: Look | undefined, space: number): readonly Pending[] => {
  let used = 0;
  const past = lines.findIndex(({ gap }, index) => {
    used += (index === 0 ? 0 : gap) + (look?.leading ?? 0);
    return used > space;
  });
  return past === -1 ? lines : lines.slice(0, Math.max(past, 1));
};

interface Slice {
  readonly shaded: boolean;
  readonly lines: readonly (readonly Pending[])[];
}

const drawSlice = (sheet: Sheet, row: Row, { shaded, lines }: Slice): void => {
  const least = row[0]?.look.leading ?? 0;
  const heights = row.map(({ look }, index) => sliceHeight(lines[index] ?? [], look));
  const height = Math.max(...heights, least) + 2 * PAD.y;
  box(sheet, row, { height, shaded });
  let x = PAGE.left;
  for (const [index, { look, width }] of row.entries()) {
    let y = sheet.y + PAD.y;
    for (const [at, { line, gap, into }] of (lines[index] ?? []).entries()) {
      y += at === 0 ? 0 : gap;
      drawLine(sheet, line, { x: x + PAD.x, y, look, into });
      y += look.leading;
    }
    x += width;
  }
  sheet.y += height;
};

const sliceHeight = (lines: readonly Pending[], { leading }: Look): number =>
  lines.reduce((sum, { gap }, index) => sum + leading + (index === 0 ? 0 : gap), 0);

/** The borders of a row's cells, thin enough to be seen and not read, and the shade of a head. */
const box = (
  sheet: Sheet,
  row: Row,
  { height, shaded }: { readonly height: number; readonly shaded: boolean },
): void => {
  const { paper } = sheet.pen;
  asArtifact(sheet, 'Layout', () => {
    let x = PAGE.left;
    for (const { width } of row) {
      if (shaded) paper.rect(x, sheet.y, width, height).fill(SHADE);
      paper.rect(x, sheet.y, width, height).lineWidth(0.6).stroke(RULE);
      x += width;
    }
  });
};
