/** What somebody is called who was erased: the same everywhere and for ever, since codes are never given again. */
export const pseudonymOf = (id: string): string => `Former member ${id}`;

/**
 * A name as it may stand in a text: "Mara Swift", "mara  swift", "Swift, Mara", and with the backslashes of Markdown. Not
 * a first name alone, a nickname or initials: those may be anybody's.
 */
export const nameInTexts = (name: string): RegExp => {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const whole = `${START}${formOf(name.trim())}${END}`;
  const turned = `${AFTER_NO_NAME}${formOf(`${last}, ${words.slice(0, -1).join(' ')}`)}${BEFORE_NO_NAME}`;
  return new RegExp(words.length > 1 ? `${whole}|${turned}` : whole, 'giu');
};

/** A letter after a backslash is JSON's line break, no word. */
const START = '(?<!(?<!\\\\)[\\p{L}\\p{N}]-?)';
const END = '(?!-?[\\p{L}\\p{N}])';
/** "Tamara Swift, Mara Jones" are two people. */
const AFTER_NO_NAME = '(?<!(?<!\\\\)[\\p{L}\\p{N}.-]\\s*)';
const BEFORE_NO_NAME = '(?!-?\\s*[\\p{L}\\p{N}])';

const APOSTROPHES = "'’‘";

const formOf = (name: string): string =>
  [...name.replace(/\s+/g, ' ')].map((sign) => (sign === ' ' ? SPACES : signOf(sign))).join('');

const SPACES = '(?:\\s|\\\\n)+';

/** Any sign but a letter may have a backslash before it. */
const signOf = (sign: string): string => {
  if (/[\p{L}\p{M}\p{N}]/u.test(sign)) return sign;
  const either = APOSTROPHES.includes(sign) ? APOSTROPHES : sign;
  return `\\\\*[${[...either].map((one) => `\\u{${one.codePointAt(0)?.toString(16)}}`).join('')}]`;
};
