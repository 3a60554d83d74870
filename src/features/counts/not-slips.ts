/** Words of English that are one slip away from a word of a question, and are none. */
const WORDS = '';

export const NOT_SLIPS: ReadonlySet<string> = new Set(WORDS.split(' '));
