import PDFDocument from 'pdfkit';

/** A cell's or a page's paragraphs; a line feed is where a new one begins. */
type Words = string;

export interface Table {
  readonly widths: readonly number[];
  /** The first is the head, which stands again on each page that the table goes on to. */
  readonly rows: readonly (readonly Words[])[];
  readonly align?: readonly ('left' | 'center' | 'right')[];
  /** Cell by cell as Word writes them, or line by line across all cells as some printers' drivers do. */
  readonly order?: 'cells' | 'lines';
  /** Cells that are shorter than their row stand in its middle. */
  readonly middle?: boolean;
  /** How far a table's words stand from its columns' edges. */
  readonly padding?: number;
  readonly rules?: boolean;
}

export type Printed =
  | { readonly words: Words; readonly bold?: boolean; readonly bullet?: string; readonly right?: string }
  | { readonly columns: readonly Words[] }
  | Table;

export interface Paper {
  readonly size?: number;
  readonly head?: string;
  readonly foot?: (page: number) => string;
  readonly font?: string;
  readonly turned?: boolean;
  readonly hyphens?: boolean;
  /** The height of a page, so that few words are many pages. */
  readonly height?: number;
}

const LEFT = 72;
const TOP = 80;
const WIDTH = 452;

interface Line {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

/** Draws minutes as a word processor prints them: letters at their places, without tags. */
class Printer {
  readonly paper: Paper;
  readonly doc;
  readonly size: number;
  y = TOP;
  pages = 0;
  constructor(paper: Paper) {
    this.paper = paper;
    this.size = paper.size ?? 11;
    this.doc = new PDFDocument({ autoFirstPage: false, margin: 0, compress: true });
    this.newPage();
  }
  get bottom(): number {
    return (this.paper.height ?? 842) - 80;
  }
  get leading(): number {
    return this.size * 1.22;
  }
  newPage(): void {
    const size: [number, number] = [596, this.paper.height ?? 842];
    this.doc.addPage({ size: this.paper.turned ? [size[1], size[0]] : size, margin: 0 });
    if (this.paper.turned) Object.assign(this.doc.page.dictionary.data, { Rotate: 90 });
    if (this.paper.turned) this.doc.transform(0, -1, 1, 0, 0, size[0]);
    this.pages += 1;
    const { head, foot } = this.paper;
    this.bold(false);
    if (head) this.at({ words: head, x: LEFT, y: 40 });
    if (foot) this.at({ words: foot(this.pages), x: LEFT + 180, y: this.bottom + 40 });
    this.y = TOP;
  }
  bold(isBold: boolean): void {
    this.doc.font(this.paper.font ?? (isBold ? 'Helvetica-Bold' : 'Helvetica')).fontSize(this.size);
  }
  at({ words, x, y }: Line): void {
    if (words !== '') this.doc.text(words, x, y, { lineBreak: false });
  }
  need(height: number): void {
    if (this.y + height > this.bottom) this.newPage();
  }
  /** Words as the lines that fit, each paragraph from a line of its own. */
  fitted(words: Words, width: number): readonly string[] {
    return words.split('\n').flatMap((paragraph) => this.wrapped(paragraph, width));
  }
  wrapped(paragraph: string, width: number): readonly string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line ? `${line} ${word}` : word;
      const fits = line === '' || this.doc.widthOfString(longer) <= width;
      const [full, rest] = fits ? ['', longer] : this.broken(line, word);
      if (full) lines.push(full);
      line = rest;
    }
    return [...lines, line];
  }
  /** A line, and what of the word behind it begins the next. */
  broken(line: string, word: string): readonly [full: string, rest: string] {
    const half = Math.ceil(word.length / 2);
    if (!this.paper.hyphens || word.length < 10) return [line, word];
    return [`${line} ${word.slice(0, half)}-`, word.slice(half)];
  }
  paragraph({ words, bold = false, bullet = '', right = '' }: Extract<Printed, { words: Words }>): void {
    this.bold(bold);
    const indent = bullet ? 18 : 0;
    const lines = this.fitted(words, WIDTH - indent - (right ? 70 : 0));
    for (const [at, line] of lines.entries()) {
      this.need(this.leading);
      if (bullet && at === 0) this.at({ words: bullet, x: LEFT, y: this.y });
      this.at({ words: line, x: LEFT + indent, y: this.y });
      if (right && at === lines.length - 1)
        this.at({ words: right, x: LEFT + WIDTH - this.doc.widthOfString(right), y: this.y });
      this.y += this.leading;
    }
    this.y += 6;
  }
  columns(columns: readonly Words[]): void {
    const width = WIDTH / columns.length - 12;
    const top = this.y;
    let lowest = top;
    for (const [at, words] of columns.entries()) {
      this.y = top;
      for (const line of this.fitted(words, width)) {
        this.at({ words: line, x: LEFT + at * (width + 12), y: this.y });
        this.y += this.leading;
      }
      lowest = Math.max(lowest, this.y);
    }
    this.y = lowest + 6;
  }
  table(table: Table): void {
    const [head = []] = table.rows;
    for (const [at, row] of table.rows.entries()) {
      this.bold(at === 0);
      let rest = row.map((words, column) =>
        this.fitted(words, (table.widths[column] ?? 0) - 2 * (table.padding ?? 5.4)),
      );
      while (rest.some((lines) => lines.length > 0)) {
        if (this.y + this.leading > this.bottom) {
          this.newPage();
          this.bold(true);
          this.band(
            head.map((words) => [words]),
            table,
          );
          this.bold(at === 0);
        }
        const room = Math.max(1, Math.floor((this.bottom - this.y) / this.leading));
        this.band(
          rest.map((lines) => lines.slice(0, room)),
          table,
        );
        rest = rest.map((lines) => lines.slice(room));
      }
    }
    this.y += 8;
  }
  /** As much of a row as stands on this page. */
  band(cells: readonly (readonly string[])[], table: Table): void {
    const most = Math.max(...cells.map((lines) => lines.length));
    const placed = cells.flatMap((lines, column) => this.placed(lines, { column, most, table }));
    if (table.order === 'lines') placed.sort((a, b) => a.y - b.y || a.x - b.x);
    for (const line of placed) this.at(line);
    this.y += most * this.leading + 1;
  }
  placed(
    lines: readonly string[],
    { column, most, table }: { column: number; most: number; table: Table },
  ): Line[] {
    const padding = table.padding ?? 5.4;
    const width = (table.widths[column] ?? 0) - 2 * padding;
    const left = LEFT + table.widths.slice(0, column).reduce((sum, one) => sum + one, 0) + padding;
    const down = table.middle ? ((most - lines.length) * this.leading) / 2 : 0;
    const share = { left: 0, center: 0.5, right: 1 }[table.align?.[column] ?? 'left'];
    return lines.map((words, at) => ({
      words,
      x: left + (width - this.doc.widthOfString(words)) * share,
      y: this.y + down + at * this.leading,
    }));
  }
}

/** The bytes of a PDF of these paragraphs, tables and columns of running text. */
export const printed = async (blocks: readonly Printed[], paper: Paper = {}): Promise<Uint8Array> => {
  const printer = new Printer(paper);
  const parts: Buffer[] = [];
  printer.doc.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve) => printer.doc.on('end', () => resolve()));
  for (const block of blocks) {
    if ('rows' in block) printer.table(block);
    else if ('columns' in block) printer.columns(block.columns);
    else printer.paragraph(block);
  }
  printer.doc.end();
  await ended;
  return Buffer.concat(parts);
};
