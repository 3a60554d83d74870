import { ok, type Result, refuse } from '../../domain/result.ts';

/** Which suggestions are meant: by their numbers, or all that are sure, or all new people. */
export type Which = readonly number[] | 'sure' | 'people';

const NUMBERS = /\d+\s*(?:-|–|to)\s*\d+|\d+/g;

/** "3", "3, 4 and 7", "3-6", "sure", "all that are sure", "people". */
export const readWhich = (words: string): Result<Which> => {
  const text = words.trim().toLowerCase();
  if (/^(?:all\s+)?(?:that\s+(?:are|is)\s+|the\s+)?sure(?:\s+ones)?\W*$/.test(text)) return ok('sure');
  if (/^(?:all\s+)?(?:the\s+)?(?:new\s+)?(?:people|persons)\W*$/.test(text)) return ok('people');
  const numbers = [...text.matchAll(NUMBERS)].flatMap(([piece]) => rangeOf(piece));
  return numbers.length > 0
    ? ok([...new Set(numbers)].slice(0, 60))
    : refuse(
        'which',
        'Say which: a number of the list, such as accept 3, several, such as accept 3, 4 and 7, or accept sure for all that are sure.',
      );
};

const rangeOf = (piece: string): readonly number[] => {
  const [from = 0, to = from] = (piece.match(/\d+/g) ?? []).map(Number);
  return Array.from({ length: Math.max(0, Math.min(to - from, 60)) + 1 }, (_, index) => from + index);
};
