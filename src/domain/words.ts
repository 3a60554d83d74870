/** "1 action", "3 actions", "2 authorities". */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** "Kent, Surrey and Slough". */
export const listOf = (items: readonly string[], joiner = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joiner} ${items.at(-1)}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** At most `most` characters, cut at a word, with an ellipsis; never through a surrogate pair. */
export const shorten = (text: string, most: number): string => {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join('');
  return `${cut.replace(/\s+\S*$/, '') || cut}…`;
};

/** "5 th" was written "5th", with the letters raised. */
export const joinOrdinals = (text: string): string => text.replace(/(\d) (st|nd|rd|th)\b/g, '$1$2');

/** With a full stop behind it, unless it ends a sentence already: somebody's own words before the next sentence. */
export const stopped = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
