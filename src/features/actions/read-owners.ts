import { chosenAuthorities } from '../../domain/find-authority.ts';
import type { Owner } from './action.ts';
import { tidyLine } from './line-start.ts';
import { authorityOwner, choicesOf } from './names.ts';
import { ownersOfSaid, readList } from './owner-list.ts';
import { settle } from './owners.ts';
import type { OwnerChoice, Reader, Said } from './reading.ts';
import { splitOwners } from './split-owners.ts';

/** Words that are nothing but owners, read: those known, and those to ask about, each with whom it may mean. */
export interface ReadOwners {
  readonly owners: readonly Owner[];
  readonly unknown: readonly { readonly words: string; readonly choices: readonly OwnerChoice[] }[];
}

const MOST_LETTERS = 1000;

/** "MS and Kent", "all but Slough": for `reassign … to`, and for the form's box. */
export const readOwners = (words: string, reader: Reader): ReadOwners => {
  const tidy = tidyLine(words.slice(0, MOST_LETTERS).replace(/[\r\n]+/g, ', '))
    .replace(/^(?:to|for)\s+/i, '')
    .replace(/^[\s,;:&+/.-]+|[\s,;:&+/-]+$/g, '');
  const { owners, unsure } = settle(saidIn(tidy, reader), '', reader);
  const unknown = unsure.map((one) => ({
    words: one.words,
    choices: choicesOf(ownersOfSaid(one), reader.register),
  }));
  return { owners, unknown };
};

const saidIn = (text: string, reader: Reader): readonly Said[] => {
  const { said, end } = readList(text, 0, reader);
  return end === text.length ? said : splitOwners(text, reader).map((one) => chosen(one, reader));
};

/** Where only owners can stand, "reading" needs no capital. */
const chosen = (said: Said, { register, today }: Reader): Said => {
  if (said.kind !== 'unsure') return said;
  const [found, ...more] = chosenAuthorities(said.words, register, today);
  return found && more.length === 0 ? { kind: 'one', owner: authorityOwner(found.code) } : said;
};
