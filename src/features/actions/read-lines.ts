import { refuse } from '../../domain/result.ts';
import { startOf } from './line-start.ts';
import type { Read } from './read.ts';
import { readLine } from './read-line.ts';
import type { Reader } from './reading.ts';
import { headOf, isRound } from './round-lines.ts';
import { sentencesOf } from './sentences.ts';

/** Lines at most in one message: what one person can look over before it is saved. */
const MOST_LINES = 20;

/**
 * Reads each line that is not blank as an action of its own, or as several where its sentences are; a line "Actions:"
 * by itself is a heading, and so is "Kent:" above what Kent is to do.
 */
export const readLines = (text: string, reader: Reader): readonly Read[] => {
  const filled = text.split(/\r\n|[\n\r\u2028\u2029\v]/).filter((line) => startOf(line) !== '');
  const lines = filled.filter((line, index) => !isRound(line, { index, lines: filled }, reader));
  if (lines.length > MOST_LINES) return [tooMany(lines.length)];
  const read: Read[] = [];
  let head: string | undefined;
  for (const [index, line] of lines.entries()) {
    const next = index < lines.length - 1 ? headOf(line, reader) : undefined;
    head = next ?? head;
    if (next === undefined) read.push(...readUnder(head, line, reader));
  }
  return read.length > MOST_LINES ? [tooMany(read.length)] : read;
};

const readUnder = (head: string | undefined, line: string, reader: Reader): readonly Read[] => {
  const read = sentencesOf(line, reader).map((one) => readLine(one, reader));
  if (head === undefined || read.every(({ is }) => is === 'action')) return read;
  return [readLine(`${head}: ${startOf(line)}`, reader)];
};

const tooMany = (count: number): Read => {
  const say = `Record ${MOST_LINES} actions at a time at most: there are ${count} lines here`;
  return { is: 'refused', refusal: refuse('many', say) };
};
