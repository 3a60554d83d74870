import { endAt } from '../../domain/match-at.ts';
import { isDoneTo, startsWithThing } from './doing-words.ts';
import { endingAt } from './ending.ts';
import { readList } from './owner-list.ts';
import type { Reader, Said } from './reading.ts';

/** A line taken apart: whose it is, in which words, and what they are to do. */
export interface Opened {
  readonly said: readonly Said[];
  readonly words: string;
  readonly rest: string;
}

/** Known names stand at the start, but it may not be they who are to do it: "Kent to be contacted". */
export interface Doubtful {
  readonly doubtful: readonly Said[];
}

const LEAD = /(?:(?:please|pls|kindly|can|could|would|both|for|that)\s+)*/iy;

/** A line that begins with known owners: "MS/CO to share", "Kent and Surrey confirm dates", "CO / All: circulate". */
export const openLine = (text: string, reader: Reader): Opened | Doubtful | undefined => {
  const start = endAt(LEAD, text, 0) ?? 0;
  const { said, end } = readList(text, start, reader);
  if (said.length === 0) return undefined;
  const words = text.slice(start, end);
  if (end === text.length) return { said, words, rest: '' };
  const ending = endingAt(text, end);
  if (!ending) return undefined;
  const rest = text.slice(ending.end);
  const inner = ending.by === 'mark' ? openedIn(rest, reader) : undefined;
  if (inner) return { doubtful: [...said, ...inner.said] };
  const isThing = ending.by === 'doing' ? startsWithThing(rest) : isDoneTo(rest);
  return isThing ? { doubtful: said } : { said, words, rest };
};

/** The same where nothing is in doubt. */
export const openedIn = (text: string, reader: Reader): Opened | undefined => {
  const opened = openLine(text, reader);
  return opened && 'said' in opened && opened.rest ? opened : undefined;
};
