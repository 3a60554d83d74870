/** A word of a text as commands compare it, and where it ends in the text. */
export interface Spoken {
  readonly word: string;
  readonly end: number;
}

const POLITE = new Set(['please', 'pls', 'can', 'could', 'you', 'show', 'me', 'the']);

/** The words of a text without capitals, apostrophes or signs: "What's overdue?" is whats, overdue. */
export const wordsOf = (text: string): readonly Spoken[] => {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)].map((match) => ({
    word: match[0].toLowerCase().replace(/['’]/g, ''),
    end: match.index + match[0].length,
  }));
  const first = words.findIndex(({ word }) => !POLITE.has(word));
  return first > 0 ? words.slice(first) : words;
};

const GREETING =
  /^\W*(?:hi|hello|hey|hiya|dear|(?:good\s+)?(?:morning|afternoon|evening))\b(?:\s+(?:there|bot|(?:all|everyone|team)(?=\s*(?:[,!.\n–-]|$))))*[\s,!.–-]*/i;

/** What was asked after a greeting: "Hi, what do I owe". Empty where the text is no more than one, or has none. */
export const afterGreeting = (text: string): string => {
  const rest = text.replace(GREETING, '');
  return rest === text ? '' : rest;
};

/** The same words alone: how a command's own name is compared. */
export const plainWords = (text: string): readonly string[] => wordsOf(text).map(({ word }) => word);
