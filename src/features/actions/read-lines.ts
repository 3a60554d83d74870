import { refuse } from '../../domain/result.ts';
import { startOf } from './line-start.ts';
import type { Read } from './read.ts';
import { readLine } from './read-line.ts';
import type { Reader } from './reading.ts';

/** Lines at most in one message: what one person can look over before it is saved. */
const MOST_LINES = 20;

/** Reads each line that is not blank as an action of its own; a line "Actions:" by itself is a heading. */
export const readLines = (text: string, reader: Reader): readonly Read[] => {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\v]/).filter((line) => startOf(line) !== '');
  if (lines.length <= MOST_LINES) return lines.map((line) => readLine(line, reader));
  const say = `Record ${MOST_LINES} actions at a time at most: there are ${lines.length} lines here`;
  return [{ is: 'refused', refusal: refuse('many', say) }];
};
