import { meantBy } from './known.ts';
import type { Naming, OwnerWord } from './owner-words.ts';
import { sentencesOf } from './sentences.ts';
import { type Told, toldIn } from './told-deeds.ts';

const LEAD = /^[\s•*>–-]*(?:\d{1,3}(?:\.\d{1,2})*[.)]?\s+)?/;
const LONGEST = 1500;

/**
 * What the sentences beside a cell of owners tell each of them: "JR to ring. TP to write", and beside it "JR/TP". Only
 * where somebody else is told, too, or each of several something of their own; otherwise all of it is theirs.
 * With `least` 0 a single sentence is enough.
 */
export const ledSentences = (
  text: string,
  owners: readonly OwnerWord[],
  { naming, least = 1 }: { readonly naming: Naming; readonly least?: number },
): readonly (Told & { readonly from: number })[] => {
  if (text.length > LONGEST) return [];
  const all = sentencesOf(text).flatMap(({ text: said, at }) => {
    const lead = LEAD.exec(said)?.[0].length ?? 0;
    return toldIn(said.slice(lead), { ...naming, strict: false }).map((told) => ({ ...told, from: at }));
  });
  const theirs = all.filter((told) =>
    told.owners.every((one) => owners.some((other) => isSame(one, other) || isOnePerson(one, other, naming))),
  );
  return all.length > least ? theirs : [];
};

/** "BA" is Beth Allard, and "the SENCO" where the attendance says so. */
export const isOnePerson = (one: OwnerWord, other: OwnerWord, { who }: Naming): boolean => {
  if (one.words.toLowerCase() === other.words.toLowerCase()) return true;
  const [first, second] = [one, other].map(({ words }) => meantBy(words, who)[0] ?? who.holderOf(words));
  return first !== undefined && first.name === second?.name;
};

/** "Stella" is "Stella Sharpe". */
const isSame = ({ words: one }: OwnerWord, { words: other }: OwnerWord): boolean =>
  one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
