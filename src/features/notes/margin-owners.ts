import { isDoing } from './doing-verbs.ts';
import { areKnownOrOthers } from './known-owners.ts';
import { isOwnerCell } from './owner-cells.ts';
import { type Naming, ownersAt } from './owner-words.ts';
import type { Line } from './read-lines.ts';

const AT_END = /^(?<text>\s*\S.{4,}?\S)\s{2,}(?<who>\p{Lu}[\p{L}'/&,+ -]{0,30})$/u;
const FEWEST = 3;
const LONGEST = 400;
const NEAR = 3;

/**
 * Lines that end with an owner behind a gap, however narrow it is: "Letter to heads   PB". Three such lines are no
 * chance, and each is then a row of two cells.
 */
export const withRightOwners = (lines: readonly Line[], naming: Naming): readonly Line[] => {
  if (lines.some(({ text }) => text.includes('\t'))) return lines;
  const rows = lines.flatMap((line) => rowOf(line, naming) ?? []);
  const known = rows.filter(({ isPerson }) => isPerson);
  if (known.length < FEWEST) return lines;
  const isInMargin = ({ at }: Row): boolean => known.some((one) => Math.abs(one.at - at) <= NEAR);
  const written = new Map(
    rows.flatMap((row) => (row.isPerson || isInMargin(row) ? [[row.number, row.text] as const] : [])),
  );
  return lines.map((line) => ({ ...line, text: written.get(line.number) ?? line.text }));
};

interface Row {
  readonly number: number;
  readonly text: string;
  /** Where its owner begins: other words that begin there too are owners as well. */
  readonly at: number;
  readonly isPerson: boolean;
}

const rowOf = ({ number, text: line }: Line, naming: Naming): Row | undefined => {
  if (line.length > LONGEST || !/\S\s{2,}\S/.test(line)) return undefined;
  const { text = '', who = '' } = AT_END.exec(line.trimEnd())?.groups ?? {};
  const bare = who.trim();
  if (!text || /\S\s{2,}\S/.test(bare) || !isOwnerCell(bare, naming)) return undefined;
  const isPerson = areKnownOrOthers(ownersAt(bare, 0, naming)?.owners);
  return { number, text: `${text.trim()}\t${bare}`, at: line.trimEnd().length - who.length, isPerson };
};

/** "CF      To find out": the same in the left margin, where what is to be done begins behind the gap. */
export const withLeftOwners = (lines: readonly Line[], naming: Naming): readonly Line[] => {
  const rows = new Map(lines.flatMap((line) => leftOf(line, naming)));
  return rows.size < 2 ? lines : lines.map((line) => ({ ...line, text: rows.get(line.number) ?? line.text }));
};

const AT_START =
  /^\s{0,8}(?<who>\p{Lu}[\p{L}'/&,+]{0,20})\s{2,}(?<to>[Tt]o\s+)?(?<told>(?<verb>\p{L}\p{Ll}+(?:-\p{Ll}+)?)\s.{6,})$/u;

const leftOf = ({ number, text }: Line, naming: Naming): readonly (readonly [number, string])[] => {
  if (text.length > LONGEST) return [];
  const { who = '', to, told = '', verb = '' } = AT_START.exec(text)?.groups ?? {};
  if (!who || !(to || isDoing(verb)) || !isOwnerCell(who, naming)) return [];
  const isPerson = areKnownOrOthers(ownersAt(who, 0, naming)?.owners);
  return isPerson ? [[number, `Action: ${who} to ${told.charAt(0).toLowerCase()}${told.slice(1)}`]] : [];
};
