import type { Read } from '../../../../src/domain/counts/question.ts';
import { goingOn, leaningOf, readingOf } from '../../../../src/features/counts/follow-on.ts';
import { readQuestion } from '../../../../src/features/counts/read-question.ts';
import { CONTEXT, notationOf } from './notation.ts';

/**
 * What was typed, what it means, and what was asked just before. "?" is unclear in whatever way, "?-" whatever gives no
 * figure: asked about, or left to the other rooms.
 */
export type Case = readonly [text: string, expected: string, before?: string];

export interface Scored {
  readonly asked: number;
  readonly right: number;
  /** Read as a question that it is not: worse than not understood. */
  readonly wrong: readonly string[];
  /** Asked about, or left to others, though it could have been answered. */
  readonly missed: readonly string[];
}

const ALONE = new Map<string, Read>();

/** A text by itself: each is read once, since many are looked at from several sides. */
export const readAlone = (text: string): Read => {
  const known = ALONE.get(text) ?? readQuestion(text, CONTEXT);
  ALONE.set(text, known);
  return known;
};

const read = (text: string, asked?: string): Read => {
  const alone = readAlone(text);
  if (asked === undefined) return alone;
  const last = readAlone(asked);
  if (last.is !== 'question') throw new Error(`“${asked}” is no question to go on from.`);
  const leaning = leaningOf(alone, text, CONTEXT);
  if (leaning === 'no') return alone;
  const before = last.question;
  return readingOf(leaning, { alone, before, after: readQuestion(goingOn(text), { ...CONTEXT, before }) });
};

export const readCase = ([text, , before]: Case): string => notationOf(read(text, before));

export const isRight = (one: Case): boolean => {
  const [, expected] = one;
  const got = readCase(one);
  if (expected === '?-') return /^[?-]/.test(got);
  return expected === '?' ? got.startsWith('?') : got === expected;
};

/** How many of the cases are read right, and which are not. */
export const score = (cases: readonly Case[]): Scored => {
  const faults = cases.filter((one) => !isRight(one)).map((one) => ({ one, got: readCase(one) }));
  const line = ({ one, got }: { readonly one: Case; readonly got: string }): string =>
    `${one[2] === undefined ? '' : `(${one[2]}) `}${one[0]} → ${got}, not ${one[1]}`;
  const isWrong = ({ got }: { readonly got: string }): boolean => !/^[?-]/.test(got);
  return {
    asked: cases.length,
    right: cases.length - faults.length,
    wrong: faults.filter(isWrong).map(line),
    missed: faults.filter((fault) => !isWrong(fault)).map(line),
  };
};
