import { readDeed } from './deed.ts';
import { areKnown } from './known-owners.ts';
import { isOwnerCell } from './owner-cells.ts';
import type { Naming } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';

const BEHIND =
  /(?<=[.!?;])\s+[([]?(?:(?:owner|lead|responsib(?:le|ility)|by)\s*:\s*)?(?<who>\p{Lu}[^.:;()[\]]{0,40})[)\]]?\.?\s*$/iu;
const LONGEST = 60;

/** "More is needed from the county. TN.", "... was to be thanked. (UB)": who stands alone behind the last sentence is a cell beside it. */
export const withOwnerBehind = (paragraph: Paragraph, naming: Naming): Paragraph => {
  const { text, cells, lines } = paragraph;
  const from = Math.max(0, text.length - LONGEST);
  const found = cells.length > 0 ? null : BEHIND.exec(text.slice(from));
  const who = found?.groups?.['who']?.trim() ?? '';
  if (!found || from + found.index < 12 || !isOwnerCell(who, naming)) return paragraph;
  const deed = readDeed(who, naming);
  if (deed.form !== 'only' || !areKnown(deed.owners)) return paragraph;
  const at = from + found.index;
  const line = (lines.findLast((one) => one.at <= at) ?? lines[0]).line;
  return { ...paragraph, text: text.slice(0, at), cells: [{ column: 'other', text: who, line, at }] };
};
