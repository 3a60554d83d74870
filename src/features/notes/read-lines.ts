/** One line of the text. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly raw: string;
  /**
   * Plain spaces, quotes and bullets; the same length as `raw`, so that a place in one is a place in the other, but
   * for gaps that are wider than any page.
   */
  readonly text: string;
}

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const BULLET = /[\u2022\u25cf\u25aa\u25e6\u2023\u25a0\u25cb\u2219\u00b7\uf0b7\uf0a7\uf0d8\uf0fc\uf02d]/g;

/** What Word's hollow bullets, arrows and ticks become where their font is lost: "o Send the form". */
const HOLLOW = /^(\s*)[oØü§](?=\s+[\p{L}\d])/u;

/** Any picture before a line is a bullet, but for arrows and boxes with and without a tick. */
const SIGN = /^(\s*)((?![→⇒➔➜☐☑✓✔✅])[\p{So}\p{Co}])(?=\s)/u;

/** A tab behind a bullet parts no cells. */
const TABBED = /^(\s*[•*–-])\t/u;

/** "**Ann** – ring them": signs for bold letters. */
const BOLD = /\*\*(?=[\p{L}\d(])|(?<=[\p{L}\d).:!?])\*\*/gu;

/** No page is wider. */
const MOST_GAP = 300;
const WIDE = /[ \t]{300,}/g;

/** "@Ann to ring them". */
const AT = /(?<=^|\s)@(?=\p{Lu})/gu;

/** The lines of a text, whatever ends them. */
export const linesOf = (text: string): readonly Line[] =>
  text.split(BREAK).map((raw, at) => ({ number: at + 1, raw, text: plainly(raw) }));

const plainly = (raw: string): string =>
  raw
    .replace(WIDE, (gap) => gap.slice(0, MOST_GAP))
    .replace(SPACE, ' ')
    .replace(BULLET, '•')
    .replace(BOLD, '')
    .replace(HOLLOW, '$1•')
    .replace(TABBED, '$1 ')
    .replace(SIGN, (_all, space: string, sign: string) => `${space}${'•'.padEnd(sign.length)}`)
    .replace(AT, ' ')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010\u2011\u2212]/g, '-');

const LONGEST = 400;

/** A line as a source shows it; of a very long one the piece round that place. */
export const sourceOf = (
  { number, raw }: Line,
  at: number,
  length: number,
): { line: number; words: string } => {
  if (raw.length <= LONGEST) return { line: number, words: raw.trim() };
  const from = Math.max(0, Math.min(at, raw.length - 1));
  return { line: number, words: raw.slice(from, from + Math.max(40, Math.min(length, LONGEST))).trim() };
};

const WROTE = /^\s*>*\s*(?:On .{4,120} wrote:|-{2,}\s*(?:Original|Forwarded) message\s*-{2,})\s*$/i;

/** A letter that an answer quotes is none of these notes: its lines are empty. */
export const withoutQuoted = (lines: readonly Line[]): readonly Line[] => {
  const from = lines.findIndex(({ text }) => WROTE.test(text.slice(0, 200)));
  return from < 0
    ? lines
    : lines.map((line, at) => (at > from && line.text.startsWith('>') ? { ...line, text: '' } : line));
};
