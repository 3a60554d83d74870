import type { Item } from './item.ts';

const like = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The proposal that words name: its number among those that wait, its title or a part of it; the only one unnamed. */
export const findProposal = (proposed: readonly Item[], words: string): Item | undefined => {
  const said = like(words);
  if (!said) return proposed.length === 1 ? proposed[0] : undefined;
  if (/^\d{1,2}$/.test(said)) return proposed[Number(said) - 1];
  const named = proposed.filter(({ title }) => like(title).includes(said));
  return named.length === 1 ? named[0] : undefined;
};
