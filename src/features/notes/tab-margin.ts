import { areKnownOrOthers } from './known-owners.ts';
import { isOwnerCell } from './owner-cells.ts';
import { type Naming, ownersAt } from './owner-words.ts';
import { columnOf } from './read-columns.ts';
import type { Line } from './read-lines.ts';

/** "Action" behind nothing but tabs: it stands over the right margin. */
const LONE_HEAD = /^\t{2,}\s*(?<head>[^\t]{2,20}?)\s*$/;
const IN_MARGIN = /^(?<text>.*\S)\s*\t\s*(?<who>[^\t]{1,40}?)\s*$/u;
const NUMBERED = /^(\s*\d{1,2}(?:\.\d{1,2})*[.)]?)\t+(?=\S)/;
const LONGEST = 2000;

/**
 * Notes with owners in the right margin, behind tabs: "... to draft one side of	OL", and "A4 for heads" below it. The
 * margin is a column of its own, so that the sentence beside it goes on from line to line.
 */
export const withTabMargin = (lines: readonly Line[], naming: Naming): readonly Line[] => {
  const from = lines.findIndex(({ text }) => isHead(text));
  if (from < 0) return lines;
  return lines.map((line, at) =>
    at < from || line.text.length > LONGEST ? line : { ...line, text: inColumns(line.text, naming) },
  );
};

const isHead = (text: string): boolean => {
  const head = LONE_HEAD.exec(text)?.groups?.['head'] ?? '';
  const column = columnOf(head);
  return column === 'action' || column === 'owner';
};

const inColumns = (text: string, naming: Naming): string => {
  if (isHead(text)) return `Item\t${text.trim()}`;
  if (!text.includes('\t')) return text;
  const { text: said, who = '' } = IN_MARGIN.exec(text)?.groups ?? {};
  const isRow = said !== undefined && !NUMBERED.test(`${said}\t-`) && isOwner(who, naming);
  const told = (isRow ? said : text).replace(NUMBERED, '$1 ');
  return isRow ? `${told.replace(/\s*\t\s*/g, ' ')}\t${who}` : told;
};

const isOwner = (who: string, naming: Naming): boolean =>
  isOwnerCell(who, naming) && areKnownOrOthers(ownersAt(who, 0, naming)?.owners);
