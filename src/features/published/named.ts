import { listOf, shorten } from '../../domain/words.ts';

/** Names told at once; a file may have hundreds that nobody knows. */
const SAID = 6;
const NAME_MOST = 60;

/** "“Lifestyle”, “Bullying” and 3 more". */
export const named = (names: readonly string[]): string => {
  const shown = names.slice(0, SAID).map((name) => `“${shorten(name, NAME_MOST)}”`);
  const more = names.length - shown.length;
  return listOf(more > 0 ? [...shown, `${more} more`] : shown);
};
