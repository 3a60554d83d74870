import { openedIn } from './opening.ts';
import { readLine } from './read-line.ts';
import type { Reader } from './reading.ts';

/** Where a sentence may end: not behind the letters of "e.g." */
const END = /(?<![\s.(]\p{L})[.;!]\s+(?=\S)/gu;
const MOST = 6;
/** Characters; a longer line is refused whole. */
const LONGEST = 2000;

/**
 * "Kent to send the grid. Surrey to check it by Friday" is two actions: a sentence of its own begins with owners that
 * are sure, and what stands before it is an action already. Anything else stays with the line it was typed in.
 */
export const sentencesOf = (line: string, reader: Reader): readonly string[] => {
  if (line.length > LONGEST) return [line];
  for (const end of [...line.matchAll(END)].slice(0, MOST)) {
    const rest = line.slice(end.index + end[0].length);
    const before = line.slice(0, end.index);
    if (isAction(rest, reader) && readLine(before, reader).is === 'action')
      return [before, ...sentencesOf(rest, reader)];
  }
  return [line];
};

const isAction = (text: string, reader: Reader): boolean => {
  const opened = openedIn(text, reader);
  return opened?.said.every(({ kind }) => kind !== 'unsure') ?? false;
};
