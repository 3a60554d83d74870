import type { Segment } from './pdf-lines.ts';
import { leadingOf, paragraphsOf, runsOn } from './pdf-paragraphs.ts';

/** Lines below one another that were written one after the other: a cell of a table, or paragraphs of running text. */
export interface Block {
  readonly lines: Segment[];
  x0: number;
  x1: number;
}

/** Blocks beside one another, from left to right: a row of a table; running text has one. */
export type Band = Block[];

/** How far words of one column may be from being level, in points. */
const NEAR = 3;
/** So many heights of its letters below the last line, another is still of the same block. */
const BELOW = 2.6;
/** How far a line may be set off to the left of those above it, in points. */
const OFF = 40;
/** A cell that stands in the middle of its row has no more than so many points of the row above it. */
const ABOVE = 160;

/** No table of minutes has more columns: what has is not held together, each row with each. */
export const MOST_COLUMNS = 63;

/** A page's words in the order in which they were written, which is cell by cell, as blocks beside one another. */
export const bandsOf = (segments: readonly Segment[], usual?: number): readonly Band[] => {
  const bands: Band[] = [];
  for (const segment of [...segments].sort((a, b) => a.order - b.order)) {
    const band = bands.at(-1);
    const block = band?.at(-1);
    if (band && block && goesOn(block, segment, band.length === 1)) add(block, segment);
    else if (band && block && isBeside(block, segment)) {
      if (band.length === 1) bands.push(...parted(bands.pop() ?? band, segment.y, usual));
      bands.at(-1)?.push(blockOf([segment]));
    } else bands.push([blockOf([segment])]);
  }
  return bands;
};

const blockOf = (lines: Segment[]): Block => ({
  lines,
  x0: Math.min(...lines.map(({ x0 }) => x0)),
  x1: Math.max(...lines.map(({ x1 }) => x1)),
});

const add = (block: Block, segment: Segment): void => {
  block.lines.push(segment);
  block.x0 = Math.min(block.x0, segment.x0);
  block.x1 = Math.max(block.x1, segment.x1);
};

/** Stands below the block's last line, and begins or is centred where the block is. */
const goesOn = (block: Block, one: Segment, isFirst: boolean): boolean => {
  const last = block.lines.at(-1);
  if (!last) return false;
  const down = one.y - last.y;
  if (down < one.size / 2 || down > BELOW * Math.max(one.size, last.size)) return false;
  if (Math.abs(one.x0 - block.x0) <= NEAR) return true;
  if (one.x0 > block.x0) return one.x0 < block.x1;
  if (one.x0 < block.x0 - OFF || one.x1 <= block.x0) return false;
  return isFirst || isCentred(last, one);
};

const isCentred = (last: Segment, one: Segment): boolean =>
  Math.abs(last.x0 + last.x1 - one.x0 - one.x1) <= 2 * NEAR || Math.abs(last.x1 - one.x1) <= NEAR;

/** Right of all the block's lines that are level with it or lower, of which there is one at least. */
const isBeside = ({ lines }: Block, one: Segment): boolean => {
  const top = lines[0]?.y ?? 0;
  const from = lines.findLastIndex(({ y }) => y < one.y - one.size / 2) + 1;
  if (from === lines.length || one.y < top - ABOVE) return false;
  for (let at = from; at < lines.length; at += 1) if ((lines[at]?.x1 ?? 0) > one.x0 + 1) return false;
  return true;
};

/** Parts running text above a row from the row's first cell: at the paragraph that what is beside it stands next to. */
const parted = (band: Band, y: number, usual?: number): readonly Band[] => {
  const [block] = band;
  if (!block) return [band];
  const setting = { leading: leadingOf([block.lines], usual), mayBegin: () => true };
  const tops = paragraphsOf(block.lines, setting).map(({ top }) => top);
  const top = tops.findLast((one) => one <= y + NEAR) ?? 0;
  const at = block.lines.findIndex((line) => line.y >= top);
  return at <= 0 ? [band] : [[blockOf(block.lines.slice(0, at))], [blockOf(block.lines.slice(at))]];
};

/** Whether words were written cell by cell: what is beside a cell of several lines goes back up to its first. */
export const isWrittenByCells = (bands: readonly Band[]): boolean => {
  let [ups, onwards] = [0, 0];
  for (const [index, band] of bands.entries()) {
    ups += band.slice(1).filter((block, at) => goesUp(band[at], block)).length;
    const before = bands[index - 1];
    if (before && isRow(before) && isRow(band)) onwards += before.some((one) => isLineOf(one, band)) ? 1 : 0;
  }
  return ups >= onwards;
};

const isRow = ({ length }: Band): boolean => length > 1 && length <= MOST_COLUMNS;

const goesUp = (before: Block | undefined, block: Block): boolean =>
  (before?.lines.at(-1)?.y ?? 0) > (block.lines[0]?.y ?? 0) + NEAR;

/** A row whose cell ends in the midst of a sentence that the next row's goes on with is a line of a row. */
const isLineOf = ({ lines, x0 }: Block, band: Band): boolean => {
  const below = band.find((block) => Math.abs(block.x0 - x0) <= NEAR);
  const [last, next] = [lines.at(-1), below?.lines[0]];
  if (!last || !next || next.y - last.y > 1.6 * last.size) return false;
  return runsOn(last.text, next.text);
};
