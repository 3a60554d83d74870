import type { Answer, Answers } from '../../domain/returns/answer.ts';

/**
 * What a card carries of an answer that it showed, to tell later whether somebody has changed it: a few letters, since
 * the answer itself may be two pages of text. Empty where there was no answer.
 */
export const printOf = (answer: Answer | undefined): string =>
  answer ? hashed(JSON.stringify(Object.entries(answer).sort())) : '';

/** The same of all answers together. */
export const printOfAll = (answers: Answers): string =>
  hashed(
    Object.entries(answers)
      .map(([id, answer]) => `${id}=${printOf(answer)}`)
      .sort()
      .join('|'),
  );

export const printsOf = (answers: Answers, ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, printOf(answers[id])]));

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, 32 bits: two answers of one field that are alike in it are one in four thousand million. */
const hashed = (words: string): string => {
  let hash = OFFSET;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(36);
};
