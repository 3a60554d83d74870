import type { OwnerWord, OwnerWords } from './owner-words.ts';

const isPerson = ({ kind, words }: OwnerWord): boolean =>
  kind === 'known' || kind === 'initials' || (kind === 'name' && /\s/.test(words));
const POST = /^(?:(?:the|a|an|our|their|his|her)\s|\p{Lu}[\p{L}-]*['’]s\s)/iu;

/** "Mrs Dole, the business manager, will ...", "The business manager, Mrs Dole, will ...": they are one. */
export const withoutPost = (named: OwnerWords | undefined, text: string): OwnerWords | undefined => {
  const [first, second, ...more] = named?.owners ?? [];
  if (!named || !first || !second || more.length > 0 || !/^,\s/.test(text.slice(named.end))) return named;
  if (!/^[^,]+,\s(?!and\b)[^,]+$/.test(named.words)) return named;
  const person = [first, second].filter(isPerson);
  const post = [first, second].filter((one) => !isPerson(one) && POST.test(one.words));
  const [one] = person;
  return one && post.length === 1 ? { ...named, owners: [one], words: one.words } : named;
};
