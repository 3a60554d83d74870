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
}

/** Joins a column's lines into paragraphs: by the space between them, by their labels, and by lines that end early. */
export const paragraphsOf = (entries: readonly Entry[], setting: Setting): readonly Paragraph[] => {
  const edge = Math.max(...entries.map(({ x1 }) => x1));
  const paragraphs: Paragraph[] = [];
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    const last = paragraphs.at(-1);
    if (before && last && goesOn(before, entry, { ...setting, edge }))
      paragraphs[paragraphs.length - 1] = { ...last, text: joined(last.text, entry.text), bottom: entry.y };
    else paragraphs.push({ text: entry.text, top: entry.y, bottom: entry.y });
  }
  return paragraphs;
};

/** A hyphen at a line's end belongs to its word. */
export const joined = (before: string, after: string): string =>
  /\p{L}-$/u.test(before) && /^[\p{Ll}\d]/u.test(after) ? before + after : `${before} ${after}`;

/** Double spacing is more than this; so is the space between rows that have a line each. */
const WIDEST = 1.8;

/** A line's own height, as a part of its letters' size: the least space between two lines that overlap in nothing. */
export const leadingOf = (columns: readonly (readonly Entry[])[]): number => {
  const gaps = columns.flatMap((entries) =>
    entries.slice(1).map(({ y, size }, index) => (y - (entries[index]?.y ?? y)) / size),
  );
  return Math.min(...gaps.filter((gap) => gap >= 1.1), WIDEST);
};

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
