import { isDoing } from './doing-verbs.ts';
import { isPhrase } from './doubts.ts';
import { isOwnerCell } from './owner-cells.ts';
import type { Naming } from './owner-words.ts';
import type { Line } from './read-lines.ts';

const LONGEST = 1500;
const MOST = 8;

/**
 * Rows of which one cell holds several actions, a line each, and another as many owners: each of them is a row of its
 * own. Owners of whom a converter left the last ones below the row are taken with it.
 */
export const withRowPairs = (lines: readonly Line[], naming: Naming): readonly Line[] => {
  const done: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const pairs = mayPair(line.text) ? pairsAt(lines, at, naming) : undefined;
    done.push(...(pairs?.rows ?? [line]));
    at += pairs?.below ?? 0;
  }
  return done;
};

const mayPair = (text: string): boolean =>
  text.length < LONGEST && text.includes('\n') && text.includes('\t');

interface Pairs {
  readonly rows: readonly Line[];
  /** So many lines below the row are taken with it. */
  readonly below: number;
}

const pairsAt = (lines: readonly Line[], at: number, naming: Naming): Pairs | undefined => {
  const cells = (lines[at]?.text ?? '').split('\t').map((cell) => cell.split('\n').map((one) => one.trim()));
  const deeds = cells.find((cell) => cell.length > 1 && cell.length < MOST && cell.every(isDeed));
  if (!deeds) return undefined;
  const missing = deeds.length - (cells.at(-1)?.length ?? 0);
  const below = lines.slice(at + 1, at + 1 + Math.max(0, missing)).map(({ text }) => text.trim());
  const isBelow = below.length === missing && below.every((text) => isOwnerCell(text, naming));
  const all = isBelow ? cells.with(-1, [...(cells.at(-1) ?? []), ...below]) : cells;
  const isPaired = all.some(
    (cell) => cell.length === deeds.length && cell.every((one) => isOwnerCell(one, naming)),
  );
  if (!isPaired) return undefined;
  const from = lines.slice(at, at + 1 + (isBelow ? below.length : 0));
  return { rows: deeds.flatMap((_, row) => rowOf(all, { row, deeds, from })), below: from.length - 1 };
};

/** "Ask the legal team to check it". */
const isDeed = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && (isDoing(/^\p{L}+/u.exec(text)?.[0] ?? '') || isPhrase(text));

type Cells = readonly (readonly string[])[];

/** Its own of those cells that hold one for each; what stands behind the action is for all, what stands before for the first. */
const rowOf = (
  cells: Cells,
  {
    row,
    deeds,
    from,
  }: { readonly row: number; readonly deeds: readonly string[]; readonly from: readonly Line[] },
): readonly Line[] => {
  const line = from[row] ?? from[0];
  const place = cells.indexOf(deeds);
  const texts = cells.map((cell, at) => {
    if (cell.length === deeds.length) return cell[row] ?? '';
    return row === 0 || at > place ? cell.join(' ') : '';
  });
  return line ? [{ ...line, text: texts.join('\t') }] : [];
};
