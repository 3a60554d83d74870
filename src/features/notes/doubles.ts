import { isSame, type Weighed, weighed } from './alike.ts';
import type { FoundDeed } from './found-deed.ts';

/** So many deeds that share a word are looked at, the latest first. */
const NEAR = 12;

interface Kept {
  readonly deeds: Weighed[];
  readonly exact: Map<string, number>;
  readonly byWord: Map<string, readonly number[]>;
}

/** An action that the summary at the end repeats, or that a cell and its sentence both tell of, is kept once. */
export const withoutDoubles = (deeds: readonly FoundDeed[]): readonly FoundDeed[] => {
  const kept: Kept = { deeds: [], exact: new Map(), byWord: new Map() };
  for (const deed of deeds) if (!isThere(deed, kept)) keep(weighed(deed), kept);
  return kept.deeds.map(({ deed }) => deed);
};

const isThere = (deed: FoundDeed, { deeds, exact }: Kept): boolean => {
  const same = deeds[exact.get(exactly(deed)) ?? -1]?.deed;
  return same !== undefined && same.by === deed.by && same.done === deed.done;
};

const keep = (one: Weighed, { deeds, exact, byWord }: Kept): void => {
  const at = placesOf(one, byWord).find((place) => deeds[place] && isSame(deeds[place], one));
  const other = deeds[at ?? -1];
  const place = at ?? deeds.length;
  deeds[place] = other ? better(one, other) : one;
  exact.set(exactly(one.deed), place);
  for (const word of wordsToFind(one)) byWord.set(word, [...(byWord.get(word) ?? []).slice(-NEAR), place]);
};

const better = (one: Weighed, other: Weighed): Weighed =>
  weighed(isBetter(one.deed, other.deed) ? joined(one.deed, other.deed) : joined(other.deed, one.deed));

const exactly = ({ ownerWords, text }: FoundDeed): string => `${ownerWords}|${text}`;

/** Two that are alike share one of their longest words, or have no words at all. */
const wordsToFind = ({ words }: Weighed): readonly string[] =>
  words.size === 0 ? [''] : [...words].sort((a, b) => b.length - a.length).slice(0, 6);

const placesOf = (one: Weighed, byWord: ReadonlyMap<string, readonly number[]>): readonly number[] =>
  [...new Set(wordsToFind(one).flatMap((word) => byWord.get(word) ?? []))].sort((a, b) => a - b);

const joined = (kept: FoundDeed, other: FoundDeed): FoundDeed => ({
  ...kept,
  done: kept.done || other.done,
  ...(!kept.dueWords && other.dueWords && { dueWords: other.dueWords }),
});

/** A mark beats a sentence; of two marks the first stays, and of two texts the one that has an owner. */
const isBetter = (one: FoundDeed, other: FoundDeed): boolean => {
  if (one.by !== other.by) return one.by === 'mark';
  if ((one.owners.length === 0) !== (other.owners.length === 0)) return one.owners.length > 0;
  return one.why === undefined && other.why !== undefined;
};
