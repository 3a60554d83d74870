import type { Vocabulary } from './lexicon.ts';

/** Letters that stand twice, once: "casses" is nearer to "cases" than to "causes". */
export const squeezed = (word: string): string => word.replace(/(.)\1/g, '$1');

/** What is left of a word whose vowels are dropped: the first letter stays, whatever it is. */
const bonesOf = (word: string): string => word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '');

type ByBones = ReadonlyMap<string, readonly string[]>;

const BONES = new WeakMap<Vocabulary, ByBones>();

const byBones = (vocabulary: Vocabulary): ByBones => {
  const found = BONES.get(vocabulary);
  if (found) return found;
  const made = new Map<string, string[]>();
  for (const known of vocabulary.keys()) {
    const bones = bonesOf(squeezed(known));
    made.set(bones, [...(made.get(bones) ?? []), known]);
  }
  BONES.set(vocabulary, made);
  return made;
};

/** Whether all letters of a word stand in another, one after the other. */
const isLeftOf = (word: string, known: string): boolean => {
  let at = 0;
  for (const letter of known) if (letter === word[at]) at += 1;
  return at === word.length;
};

/** "Trnd", "mdwy": whoever leaves out one vowel leaves out all. */
export const isVowelless = (word: string): boolean => /^[b-df-hj-np-tv-z]+$/.test(word);

/** The known words of which only vowels are left out; letters that stood apart may stand twice then: "sspnsn". */
export const shortenedFrom = (word: string, vocabulary: Vocabulary): readonly string[] =>
  [...new Set([bonesOf(word), bonesOf(squeezed(word))])]
    .flatMap((bones) => byBones(vocabulary).get(bones) ?? [])
    .filter((known) => known.length > word.length && isLeftOf(squeezed(word), known));
