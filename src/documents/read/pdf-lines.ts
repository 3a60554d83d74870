import { joinOrdinals } from '../../domain/words.ts';

/** Letters where they stand: points from the left and from the top of the page, to their baseline. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** When it was written, among the letters of its page. */
  readonly order: number;
}

/** A stretch of a line without a wide gap. */
export interface Segment {
  /** Of its own: the lines of two columns seldom stand level. */
  readonly y: number;
  readonly size: number;
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
  readonly order: number;
  /** It begins with a number, a letter or a bullet. */
  readonly labelled: boolean;
}

export interface TextLine {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** Gaps as parts of the letters' size: none, that of a space, that between columns. */
const NO_SPACE = 0.15;
const SPACE = 0.6;
const COLUMN = 1;
/** Raised ordinals stand this much of the size above their line at most. */
const RAISED = 0.5;

/** Whether a column is known to begin at this place. */
type IsStart = (x: number) => boolean;

/** A page's letters as lines from top to bottom, each in stretches from left to right. */
export const linesOf = (glyphs: readonly Glyphs[], isStart: IsStart = () => false): readonly TextLine[] => {
  const groups: { readonly own: Glyphs[]; main: Glyphs }[] = [];
  for (const one of [...glyphs].sort((a, b) => a.y - b.y)) {
    const last = groups.at(-1);
    if (last && one.y - last.main.y <= RAISED * Math.max(last.main.size, one.size)) {
      last.own.push(one);
      if (one.size > last.main.size) last.main = one;
    } else groups.push({ own: [one], main: one });
  }
  return groups.map(({ own, main }) => lineOf(own, { main, isStart }));
};

interface Setting {
  /** The tallest of the line. */
  readonly main: Glyphs;
  readonly isStart: IsStart;
}

const lineOf = (group: readonly Glyphs[], { main, isStart }: Setting): TextLine => {
  const segments: Segment[] = [];
  let written = -1;
  for (const one of [...group].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const gap = one.x - (last?.x1 ?? 0);
    const near = one.order === written + 1 && !isStart(one.x) ? COLUMN : SPACE;
    if (last && gap <= near * main.size) segments[segments.length - 1] = joined(last, one, main.size);
    else segments.push(begun(one));
    written = one.order;
  }
  return { y: main.y, size: main.size, segments: segments.map(ordinals) };
};

const begun = ({ y, x, size, width, text, order }: Glyphs): Segment => ({
  y,
  size,
  x0: x,
  x1: x + width,
  text: text.trim(),
  order,
  labelled: LABELLED.test(text),
});

const joined = (last: Segment, one: Glyphs, size: number): Segment => {
  const apart = one.x - last.x1 > NO_SPACE * size || /^\s/.test(one.text);
  const { y, size: height } = one.size > last.size ? one : last;
  const text = `${last.text}${apart ? ' ' : ''}${one.text.trim()}`;
  return { ...last, y, size: height, x1: Math.max(last.x1, one.x + one.width), text };
};

/** "5 th" was written "5th". */
const ordinals = (segment: Segment): Segment => {
  const text = joinOrdinals(segment.text).replace(/\s+/g, ' ');
  return { ...segment, text, labelled: LABELLED.test(text) };
};

const BULLET = /^([•●▪◦‣·–\-*\uF0B7\uF0A7\uF02D]|o)$/;
const NUMBER = /^(\d{1,2}(\.\d{1,2})*[.)]?|[a-z][.)])$/;
const LABELLED = /^(\d{1,2}[.)]\s|[•●▪◦‣·\uF0B7\uF0A7]\s?)/;
/** A label stands no further from its words than this, in points. */
const NEAR = 45;

/** Whether these words are a number or a bullet that stands before others. */
export const isLabel = (label: Segment, words: Segment): boolean =>
  words.x0 - label.x1 <= NEAR && (BULLET.test(label.text) || NUMBER.test(label.text));

/** A bullet before the words is not a column of its own; nor is a number, where no column is known to begin after it. */
export const withLabels = (line: TextLine, isStart: IsStart): TextLine => {
  const segments: Segment[] = [];
  for (const words of line.segments) {
    const label = segments.at(-1);
    if (label && isLabel(label, words) && (BULLET.test(label.text) || !isStart(words.x0))) {
      const text = `${label.text.replace(/^[\uF000-\uF0FF]$/, '•')} ${words.text}`;
      segments[segments.length - 1] = { ...words, x0: label.x0, order: label.order, text, labelled: true };
    } else segments.push(words);
  }
  return { ...line, segments };
};
