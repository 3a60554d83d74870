const TITLE = /^(mr|mrs|ms|miss|mx|dr|cllr|prof)\.?\s+(?=\S+)/i;

/** A name as people say it: "Swift, Mara" and "Ms Mara Swift (KCC)" are Mara Swift. Capitals stay as typed. */
export const tidyName = (typed: string): string => {
  const bare = typed
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const flipped = bare.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');
  return flipped
    .replace(TITLE, '')
    .replace(/[\s.,;:]+$/, '')
    .trim();
};

/** What two spellings of one name have in common: no capitals, accents, points or apostrophes. */
export const likeName = (name: string): string =>
  tidyName(name)
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/[-‐–]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** "MS" for Mara Swift; four letters at most. */
export const initialsOf = (name: string): string =>
  tidyName(name)
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .filter((letter) => /\p{L}/u.test(letter))
    .slice(0, 4)
    .join('');

/** Two letters to 60 characters, of at most five words that are made of letters: what a person may be called. */
export const isName = (words: string): boolean =>
  words.length <= 60 && /^\p{L}[\p{L}\p{M}'’.-]+(\s\p{L}[\p{L}\p{M}'’.-]*){0,4}$/u.test(words);

/** A name as it is shown: on one line, without signs that nobody sees but that turn the words after them round. */
export const legible = (name: string): string =>
  name
    .slice(0, 200)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .trim();
