/** What one column has on one line. */
export interface Entry {
  readonly y: number;
  readonly x0: number;
  readonly x1: number;
  readonly size: number;
  readonly text: string;
  /** A number or a bullet begins it, so it begins a paragraph. */
  readonly labelled: boolean;
}

/** Lines joined as they were written; `top` and `bottom` are the baselines of its first and last line. */
export interface Paragraph {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
}

/** More than this many line heights apart, two lines are two paragraphs. */
const APART = 1.22;

/** How a column's lines stand: their height as a part of the letters' size. */
export interface Setting {
  readonly leading: number;
  /** Whether a paragraph may begin at this line because the line above it ends early. */
  mayBegin(entry: Entry): boolean;
  /** Where the column ends, where that is known from elsewhere than these lines. */
  readonly edge?: number;
}

/** Joins a column's lines into paragraphs: by the space between them, by their labels, and by lines that end early. */
export const paragraphsOf = (entries: readonly Entry[], setting: Setting): readonly Paragraph[] => {
  const edge = setting.edge ?? entries.reduce((most, { x1 }) => Math.max(most, x1), 0);
  const paragraphs: { readonly lines: string[]; readonly top: number; bottom: number }[] = [];
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    const last = paragraphs.at(-1);
    if (before && last && goesOn(before, entry, { ...setting, edge })) {
      last.lines.push(between(before.text, entry.text), entry.text);
      last.bottom = entry.y;
    } else paragraphs.push({ lines: [entry.text], top: entry.y, bottom: entry.y });
  }
  return paragraphs.map(({ lines, top, bottom }) => ({ text: lines.join(''), top, bottom }));
};

export const joined = (before: string, after: string): string =>
  before + between(before.slice(-2), after) + after;

/** A hyphen at a line's end belongs to its word. */
const between = (before: string, after: string): string =>
  /(\p{L}-|\u00AD)$/u.test(before) && /^[\p{Ll}\d]/u.test(after) ? '' : ' ';

/** Double spacing is more than this; so is the space between rows that have a line each. */
const WIDEST = 1.8;

type Placed = Pick<Entry, 'y' | 'size' | 'text'>;
type Columns = readonly (readonly Placed[])[];

/** The least space between two lines of a column that overlap in nothing, as a part of their letters' size. */
const leastGap = (columns: Columns, counts: (before: Placed, after: Placed) => boolean): number =>
  columns.reduce((most, entries) => {
    let least = most;
    for (const [index, after] of entries.entries()) {
      const before = entries[index - 1];
      const gap = before ? (after.y - before.y) / after.size : 0;
      if (before && gap >= 1.1 && gap < least && counts(before, after)) least = gap;
    }
    return least;
  }, WIDEST);

/** The height of the lines of sentences, as a part of their letters' size; nothing where none has two lines. */
export const heightOf = (columns: Columns): number | undefined => {
  const height = leastGap(columns, (before, after) => runsOn(before.text, after.text));
  return height < WIDEST ? height : undefined;
};

/** A line's own height: that of their sentences, or what is usual, or the least space between two lines. */
export const leadingOf = (columns: Columns, usual?: number): number =>
  heightOf(columns) ?? usual ?? leastGap(columns, () => true);

const goesOn = (
  before: Entry,
  entry: Entry,
  { leading, edge, mayBegin }: Setting & { readonly edge: number },
): boolean => {
  if (entry.labelled || entry.y - before.y > APART * leading * entry.size) return false;
  if (Math.abs(before.size - entry.size) > 1) return false;
  const [word = ''] = entry.text.split(' ');
  const wide = ((entry.x1 - entry.x0) * (word.length + 1)) / Math.max(entry.text.length, 1);
  return !mayBegin(entry) || before.x1 + wide > edge - entry.size;
};

/** So far apart, in points, lines of two columns are level. */
export const LEVEL = 4;

/** Puts each block of the right column beside the paragraph that its first line stands next to. */
export const pairs = (left: readonly Paragraph[], right: readonly Paragraph[]): string[][] => {
  const rows: string[][] = left.map(({ text }) => [text]);
  const alone: string[][] = [];
  for (const { text, top } of right) {
    const beside = left.findLastIndex((paragraph) => paragraph.top <= top + LEVEL);
    const row = rows[beside];
    if (row) row[1] = row[1] ? `${row[1]}\v${text}` : text;
    else alone.push(['', text]);
  }
  return [...alone, ...rows];
};

/** Whether words go on with a sentence that others have begun. */
export const runsOn = (before: string, after: string): boolean =>
  /[^.:;?!]$/.test(before.slice(-1)) && /^\p{Ll}/u.test(after);
