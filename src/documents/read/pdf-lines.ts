import { joinOrdinals } from '../../domain/words.ts';

/** Letters where they stand: points from the left and from the top of the page, to their baseline. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A stretch of a line without a wide gap. */
export interface Segment {
  /** Of its own: the lines of two columns seldom stand level. */
  readonly y: number;
  readonly size: number;
  readonly x0: number;
  readonly x1: number;
  readonly text: string;
}

export interface TextLine {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
  /** It begins with a number, a letter or a bullet. */
  readonly labelled: boolean;
}

/** Gaps as parts of the letters' size: none, that of a space, that between columns. */
const NO_SPACE = 0.15;
const COLUMN = 1;
/** Raised ordinals stand this much of the size above their line at most. */
const RAISED = 0.5;

/** A page's letters as lines from top to bottom, each in stretches from left to right. */
export const linesOf = (glyphs: readonly Glyphs[]): readonly TextLine[] => {
  const groups: Glyphs[][] = [];
  for (const one of [...glyphs].sort((a, b) => a.y - b.y)) {
    const last = groups.at(-1);
    if (last && isSameLine(last, one)) last.push(one);
    else groups.push([one]);
  }
  return groups.map(lineOf);
};

const tallest = (group: readonly Glyphs[]): Glyphs | undefined =>
  group.reduce<Glyphs | undefined>((most, one) => (most && most.size >= one.size ? most : one), undefined);

const isSameLine = (group: readonly Glyphs[], one: Glyphs): boolean => {
  const main = tallest(group);
  return main !== undefined && one.y - main.y <= RAISED * Math.max(main.size, one.size);
};

const lineOf = (group: readonly Glyphs[]): TextLine => {
  const main = tallest(group);
  const size = main?.size ?? 0;
  const segments: Segment[] = [];
  for (const one of [...group].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    if (last && one.x - last.x1 <= COLUMN * size) segments[segments.length - 1] = joined(last, one, size);
    else segments.push({ y: one.y, size: one.size, x0: one.x, x1: one.x + one.width, text: one.text.trim() });
  }
  return { y: main?.y ?? 0, size, ...labelled(segments.map(ordinals)) };
};

const joined = (last: Segment, one: Glyphs, size: number): Segment => {
  const apart = one.x - last.x1 > NO_SPACE * size || /^\s/.test(one.text);
  const { y, size: height } = one.size > last.size ? one : last;
  return {
    y,
    size: height,
    x0: last.x0,
    x1: Math.max(last.x1, one.x + one.width),
    text: `${last.text}${apart ? ' ' : ''}${one.text.trim()}`,
  };
};

/** "5 th" was written "5th". */
const ordinals = (segment: Segment): Segment => ({
  ...segment,
  text: joinOrdinals(segment.text).replace(/\s+/g, ' '),
});

const LABEL = /^(\d{1,2}(\.\d{1,2})*[.)]?|[a-z][.)]|[•●▪◦‣·–\-*\uF0B7\uF0A7\uF02D]|o)$/;
const LABELLED = /^(\d{1,2}[.)]\s|[•●▪◦‣·\uF0B7\uF0A7]\s?)/;
/** A label stands no further from its words than this, in points. */
const NEAR = 45;

/** A number or a bullet before the words is not a column of its own. */
const labelled = (
  segments: readonly Segment[],
): { readonly segments: readonly Segment[]; readonly labelled: boolean } => {
  const [label, words, ...others] = segments;
  if (!label || !words || !LABEL.test(label.text) || words.x0 - label.x1 > NEAR)
    return { segments, labelled: LABELLED.test(label?.text ?? '') };
  const text = `${label.text.replace(/^[\uF000-\uF0FF]$/, '•')} ${words.text}`;
  return { segments: [{ ...words, x0: label.x0, text }, ...others], labelled: true };
};
