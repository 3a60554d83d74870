import { readDeed } from './deed.ts';
import { areKnownOrOthers } from './known-owners.ts';
import { isOwnerCell } from './owner-cells.ts';
import type { Naming } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';

const INDENT = 20;

/**
 * Lines far to the right, or in capitals, that are an owner and nothing else: each is a cell beside the paragraph over
 * it, and no paragraph of its own.
 */
export const withOwnersBelow = (paragraphs: readonly Paragraph[], naming: Naming): readonly Paragraph[] => {
  const done: Paragraph[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const last = done.at(-1);
    const who = isBelow(paragraph, naming) && isApart(paragraphs[at + 1]) ? paragraph.text.trim() : '';
    if (!last || !who || last.cells.length > 0 || last.text.length < 20) {
      done.push(paragraph);
      continue;
    }
    const { line } = paragraph.lines[0];
    done.splice(-1, 1, { ...last, cells: [{ column: 'other', text: who, line, at: last.text.length }] });
  }
  return done;
};

/** Nothing that they are to do follows it. */
const isApart = (next: Paragraph | undefined): boolean =>
  next === undefined || next.apart || next.number !== undefined || /^\d/.test(next.text);

const isBelow = ({ text, cells, columns, lines }: Paragraph, naming: Naming): boolean => {
  if (cells.length > 0 || columns || lines.length > 1 || text.length > 60) return false;
  const raw = lines[0].line.text;
  const isFar = raw.length - raw.trimStart().length >= INDENT;
  const isLoud = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  if (!(isFar || isLoud) || !isOwnerCell(text, naming)) return false;
  return isFar || areKnownOrOthers(readDeed(text, naming).owners);
};
