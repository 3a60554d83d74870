import type { DueContext } from '../../domain/due-reading.ts';
import { isOpenOwner, isOwnerCell } from './owner-cells.ts';
import type { Naming } from './owner-words.ts';
import type { Line } from './read-lines.ts';
import { isDueCell, isStateCell } from './state-cells.ts';
import { isUnowned } from './unowned.ts';

const MOST_LINES = 8;
/** What stands below a list. */
export const ENDS =
  /^(?:\d{1,2}[.)]\s+\p{Lu}|(?:date|time) of|next meeting|any other|meeting (?:closed|ended)|signed)/iu;

/** Owners and nothing else, or that nobody has it yet. */
export const isOwnerLine = (text: string, naming: Naming): boolean =>
  isOwnerCell(text, naming) || isOpenOwner(text, naming) || isUnowned(text);

/** The text goes on until the owner, or where he comes first until the date or the next owner. */
export const textLines = ({ filled, at, telling, isBeforeOwner }: Running): number | undefined => {
  const { naming, due } = telling;
  const isEnd = (text: string): boolean =>
    text === '' || isDueCell(text, due) || isStateCell(text) || ENDS.test(text);
  for (let count = 1; count <= MOST_LINES; count += 1) {
    const text = filled[at + count]?.text.trim() ?? '';
    if (OPEN.test(filled[at + count - 1]?.text ?? '')) continue;
    if (isOwnerLine(text, naming) || (!isBeforeOwner && isEnd(text))) return count;
    if (text === '') return undefined;
  }
  return undefined;
};

/** "... to join the", and then "Board": no text ends so, and what follows is no owner. */
const OPEN = /\s(?:the|a|an|of|to|with|and|or|for|in|on|at|by|from|their|its|our)\s*$/i;

export interface Running {
  readonly filled: readonly Line[];
  readonly at: number;
  readonly telling: { readonly naming: Naming; readonly due: DueContext };
  readonly isBeforeOwner: boolean;
}
