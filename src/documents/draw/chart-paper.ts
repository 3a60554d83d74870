import { type Canvas, createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { FONT, STYLES, type Style, WIDE } from './chart-look.ts';
import { FACES } from './pdf-look.ts';
import { tidyLine } from './words.ts';

for (const face of [FACES.plain, FACES.bold]) GlobalFonts.registerFromPath(face, FONT);

/** Where words stand; `align` is of the point they are given. */
export interface Spot {
  readonly x: number;
  /** Of the middle of the line. */
  readonly y: number;
  readonly align?: 'left' | 'center' | 'right';
  /** A rim of this colour, where they stand over lines. */
  readonly rim?: string;
  readonly ink?: string;
}

/** What measures and draws words, in the units of chart-look.ts. */
export interface Pen {
  readonly context: SKRSContext2D;
  width(text: string, style: Style): number;
  /** At most `most` lines that fit into `room`; what is too long ends in "…". */
  lines(
    text: string,
    style: Style,
    into: { readonly room: number; readonly most: number },
  ): readonly string[];
  write(text: string, style: Style, spot: Spot): void;
}

const PAPER = createCanvas(WIDE, WIDE);

/**
 * Blank paper. What draws on it makes it SCALE times as large. It is one sheet for all charts: its four megabytes are
 * outside of what V8 counts, and a sheet for each would lie about until V8 sees a need to tidy up.
 */
export const paperOf = (high: number): Canvas => {
  Object.assign(PAPER, { width: WIDE, height: high });
  return PAPER;
};

export const fontOf = ({ weight, size }: Pick<Style, 'weight' | 'size'>): string =>
  `${weight} ${size}px "${FONT}"`;

export const penOn = (context: SKRSContext2D): Pen => {
  const known = new Map<string, number>();
  const width = (text: string, style: Style): number => {
    const font = fontOf(style);
    const wide = known.get(font + text) ?? measured(context, font, text);
    known.set(font + text, wide);
    return wide;
  };
  return {
    context,
    width,
    lines: (text, style, { room, most }) => {
      const fits = (words: string): boolean => width(words, style) <= room;
      const [first = '', ...rest] = brokenAt(tidyLine(text), fits);
      const all = [first, ...rest];
      return all.length <= most
        ? all.map((line) => cut(line, fits))
        : [...all.slice(0, most - 1), cut(`${all.slice(most - 1).join(' ')}`, fits)];
    },
    write: (text, style, { x, y, align = 'left', rim, ink = style.ink }) => {
      const shown = tidyLine(text);
      context.save();
      Object.assign(context, {
        font: fontOf(style),
        textAlign: align,
        textBaseline: 'middle',
        fillStyle: ink,
      });
      if (rim) {
        Object.assign(context, { strokeStyle: rim, lineWidth: 5, lineJoin: 'round' });
        context.strokeText(shown, x, y);
      }
      context.fillText(shown, x, y);
      context.restore();
    },
  };
};

const measured = (context: SKRSContext2D, font: string, text: string): number => {
  context.font = font;
  return context.measureText(tidyLine(text)).width;
};

type Fits = (words: string) => boolean;

/** Lines, filled word by word. */
const brokenAt = (text: string, fits: Fits): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

const cut = (line: string, fits: Fits): string => {
  if (fits(line)) return line;
  const letters = [...line];
  while (letters.length > 1 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The dashed line that says: from here on something else was counted. */
export const dash = ({ context }: Pen, from: Point, to: Point): void => {
  context.save();
  Object.assign(context, { strokeStyle: STYLES.change.ink, lineWidth: 1.5 });
  context.setLineDash([6, 5]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
  context.restore();
};
