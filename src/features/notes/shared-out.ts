import { type FoundDeed, ONLY_SAID, placeOf } from './found-deed.ts';
import { type Naming, type OwnerWords, ownersAt } from './owner-words.ts';
import type { Paragraph } from './paragraph.ts';

const FEWEST = 2;
const LONGEST = 1500;
const PIECE = /(?<=[.;?!])\s+(?=\p{Lu})/gu;
const SHARED = /^(?<what>\p{Lu}[^.;:–—]{2,70}?)\s[-–—]\s(?=\p{Lu}|all\b|everyone\b)/u;
const REST = /^\s*(?:\([^()]{2,60}\))?[\s.;]*$/;
const NO_TASK =
  /^(?:apolog|present|absent|welcome|introduction|minutes|notes|chair|clerk|proposed|seconded|action|thanks|guest|speaker|next)/i;

/** "Cakes – Wendy. Plants – Sol & Pete.": things, and who has each of them; one alone may be anything. */
export const sharedOut = (paragraph: Paragraph, naming: Naming): readonly FoundDeed[] => {
  const { text } = paragraph;
  if (text.length > LONGEST || paragraph.cells.length > 0) return [];
  const starts = [0, ...[...text.matchAll(PIECE)].map((sign) => sign.index + sign[0].length)];
  const found = starts.flatMap((at, index) => {
    const piece = text.slice(at, starts[index + 1] ?? text.length);
    const shared = sharedIn(piece, naming);
    return shared ? [deedOf(shared, { at, length: piece.length }, paragraph)] : [];
  });
  return found.length >= FEWEST ? found : [];
};

interface Shared {
  readonly what: string;
  readonly owners: OwnerWords;
}

const sharedIn = (piece: string, naming: Naming): Shared | undefined => {
  const found = SHARED.exec(piece);
  const what = found?.groups?.['what'] ?? '';
  const owners = found && !NO_TASK.test(what) ? ownersAt(piece, found[0].length, naming) : undefined;
  const isPeople = owners?.owners.every(({ kind }) => kind === 'known' || kind === 'all');
  if (!owners || !isPeople || !REST.test(piece.slice(owners.end))) return undefined;
  const aside = ASIDE.exec(owners.words);
  if (!aside) return { what, owners };
  return { what: `${what}${aside[0]}`, owners: { ...owners, words: owners.words.slice(0, aside.index) } };
};

/** "Mary (draft to Bob first)": of what they are to do, not of who they are. */
const ASIDE = /\s*\([^()]*\)$/;

const deedOf = (
  { what, owners }: Shared,
  { at, length }: { readonly at: number; readonly length: number },
  paragraph: Paragraph,
): FoundDeed => ({
  ...placeOf(paragraph, at),
  owners: owners.owners,
  ownerWords: owners.words,
  text: what,
  done: false,
  length,
  paragraph,
  by: 'sentence',
  why: ONLY_SAID,
});
