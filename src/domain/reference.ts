/** A short name that people can read out in a meeting: ACT-2F7K. No 0, O, 1, I or L. */
export type Reference = `${string}-${string}`;

export const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 4;

/** Makes a new reference of a kind ("ACT", "MEM"); passed in, so that tests can name their own. */
export type NewReference = (kind: string) => Reference;

/** `pick(n)` answers a whole number from 0 to n - 1. */
export const referenceFrom =
  (pick: (below: number) => number): NewReference =>
  (kind) => {
    const letters = Array.from({ length: LENGTH }, () => ALPHABET[pick(ALPHABET.length)]);
    return `${kind}-${letters.join('')}`;
  };

/** Reads "act 2f7k", "ACT2F7K", "act-2f7k." or "2F7K" (with a digit in it) as ACT-2F7K. */
export const readReference = (kind: string, words: string): Reference | undefined => {
  const bare = words
    .trim()
    .toUpperCase()
    .replace(/[\s.,;:()#_–-]/g, '');
  const named = bare.startsWith(kind) && bare.length === kind.length + LENGTH;
  const letters = named ? bare.slice(kind.length) : bare;
  if (letters.length !== LENGTH || [...letters].some((letter) => !ALPHABET.includes(letter)))
    return undefined;
  if (!named && !/\d/.test(letters)) return undefined;
  return `${kind}-${letters}`;
};

/** The next one in order, always the same: for a thing whose own turns out to be another's. */
export const referenceAfter = (reference: Reference): Reference => {
  const [kind = '', letters = ''] = reference.split('-');
  const next = [...letters].reduceRight(
    ({ said, carry }, letter) => {
      const at = ALPHABET.indexOf(letter) + (carry ? 1 : 0);
      return { said: `${ALPHABET[at % ALPHABET.length]}${said}`, carry: at === ALPHABET.length };
    },
    { said: '', carry: true },
  );
  return `${kind}-${next.said}`;
};
