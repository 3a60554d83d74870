import { type Parting, SLASHED } from './parting.ts';

/** The cells of a line, left to right; nothing where it is no row. */
export const cellsOf = (text: string, parting: Parting, columns = 0): readonly string[] | undefined => {
  if (parting.tab && text.includes('\t')) return trimmed(text.split('\t'));
  if (parting.pipe && /\|/.test(text))
    return trimmed(
      text
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|'),
    );
  if (parting.slash && SLASHED.test(text)) return byStrokes(text, columns);
  if (parting.gap && columns > 3 && /\S\s{2,}\S/.test(text)) return trimmed(text.trim().split(/\s{2,}/));
  if (parting.gap && columns === 0 && /\S\s{2,}\S/.test(text)) return trimmed(text.trim().split(/\s{2,}/));
  return parting.column === undefined ? atRight(text) : byColumn(text, parting.column);
};

/** A stroke parts cells, but not two people: "AC / DW". */
const STROKE =
  /(?:^|(?<!(?:^|[\s/])\p{Lu}(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}))\s|\s(?!\/\s(?!ASAP|TBC|TBA|NO|YES)\p{Lu}(?:\p{Lu}{1,3}|\p{Lu}\p{Ll})(?:\s|$)))\/(?=\s|$)/u;

/** Where as many cells as the head has columns are parted by strokes, each of them parts two: "JR / YP feedback / May". */
const byStrokes = (text: string, columns: number): readonly string[] => {
  const all = text.split(/(?:^|\s)\/(?=\s|$)/);
  return trimmed(columns > 2 && all.length === columns ? all : text.split(STROKE));
};

/** Initials far to the right, as if in a margin: "... asked for a short guide.          TH". */
const AT_RIGHT =
  /^(?<text>\s*\S.{30,}?\S)\s{4,}(?<who>(?:ALL|All|\p{Lu}{2,4}|\p{Lu}\p{Ll}?\p{Lu}\p{Ll})(?:\s?[/&,+]\s?(?:ALL|All|\p{Lu}{2,4}|\p{Lu}\p{Ll}?\p{Lu}\p{Ll})){0,4})\s*$/u;

const atRight = (text: string): readonly string[] | undefined => {
  if (!/\s{4}/.test(text) || text.length > 2000) return undefined;
  const { text: said, who } = AT_RIGHT.exec(text)?.groups ?? {};
  return said && who ? [said.trim(), who] : undefined;
};

const trimmed = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.trim());

/** Two columns that spaces hold apart: the right one begins near where its heading does. */
const byColumn = (text: string, column: number): readonly string[] | undefined => {
  const indent = text.length - text.trimStart().length;
  if (text.trim() && indent >= column - 4) return ['', text.trim()];
  for (const gap of text.matchAll(/\S( {3,})(?=\S)/g)) {
    const at = gap.index + 1 + (gap[1]?.length ?? 0);
    if (at >= column - 6) return [text.slice(0, gap.index + 1).trim(), text.slice(at).trim()];
  }
  return undefined;
};
