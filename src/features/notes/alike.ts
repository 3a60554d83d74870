import { likeName } from '../../domain/name.ts';
import type { FoundDeed } from './found-deed.ts';

/** Words that say what a text is about. */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .split(' ')
      .filter((word) => word.length > 2 && !SMALL.has(word)),
  );

const SMALL = new Set(
  'the and for with that this from will are was has have been please all any its their our'.split(' '),
);

/** A deed with what it is compared by. */
export interface Weighed {
  readonly deed: FoundDeed;
  readonly words: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly numbers: readonly string[];
}

export const weighed = (deed: FoundDeed): Weighed => ({
  deed,
  words: wordsOf(deed.text),
  owners: new Set(deed.owners.map(({ words }) => likeName(words))),
  numbers: (deed.text.match(/\d+/g) ?? []).sort(),
});

/** Whether both tell of the same. */
export const isSame = (one: Weighed, other: Weighed): boolean => {
  if (!haveSameNumbers(one, other)) return false;
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  const least = Math.min(one.words.size, other.words.size);
  if (least === 0) return one.words.size === other.words.size && sameOwners(one, other);
  const isBeside = one.deed.paragraph === other.deed.paragraph;
  const isAlike = shared / least >= (isBeside ? 0.85 : 0.8) && (least > 2 || shared === least);
  if (!isAlike) return false;
  return (
    sameOwners(one, other) ||
    (isBeside && one.deed.by !== other.deed.by) ||
    ((least > 3 || (shared === one.words.size && shared === other.words.size)) && oneIsNobody(one, other))
  );
};

/** Papers 12 and 13 are two. */
const haveSameNumbers = ({ numbers: one }: Weighed, { numbers: other }: Weighed): boolean => {
  if (one.length === other.length) return one.join() === other.join();
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  return few.every((number) => many.includes(number));
};

const oneIsNobody = (one: Weighed, other: Weighed): boolean =>
  one.owners.size === 0 || other.owners.size === 0;

const sameOwners = (one: Weighed, other: Weighed): boolean => {
  const [few, many] =
    one.owners.size <= other.owners.size ? [one.owners, other.owners] : [other.owners, one.owners];
  return few.size === 0 ? many.size === 0 : [...few].every((owner) => many.has(owner));
};
