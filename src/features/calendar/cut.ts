/** What is left of a text once a piece of it was read: `|` stands where the piece was. */
export const cut = (text: string, from: number, to: number): string =>
  `${text.slice(0, from)} | ${text.slice(to)}`;

const LEFT_OVER =
  /(?:^|\s)(?:on|at|from|for|the|of|in|and|by|with|to|is|be|will|held|it|,|;|:|-|–|—)(?=\s*\|)/gi;

/** The same without the little words that led to a piece: "on |" is "|". */
export const tidied = (text: string): string => {
  const left = text
    .replace(LEFT_OVER, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?:\|\s*)+/g, '| ');
  return left === text ? left.trim() : tidied(left);
};

/** A piece as it is kept: without the signs and little words at its ends. */
export const trimmed = (words: string): string =>
  words
    .replace(/[\s|]+/g, ' ')
    .replace(/^[\s,;:.–—-]+(?:and\s+)?|[\s,;:–—-]+$/g, '')
    .replace(/(?<=\p{L}{2})\.$/u, '')
    .replace(/(?:^|[ ,]+)(?:please|pls|thanks|thank you)$/i, '')
    .trim();
