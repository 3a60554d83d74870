/**
 * A short key of these words, the same wherever and whenever they are read: two 32-bit sums (FNV-1a, and the same
 * with another seed). Capitals, spaces and signs do not count.
 */
export const keyOf = (...parts: readonly string[]): string => {
  const words = parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .join('|');
  return `${sumOf(words, 0x811c9dc5)}${sumOf(words, 0x01000193)}`;
};

const sumOf = (words: string, seed: number): string => {
  let sum = seed;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36).padStart(7, '0');
};
