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
  owners: new Set(deed.owners.map(({ words }) => likeName(words.replace(ALL_OF, '')))),
  numbers: (deed.text.match(/\d+/g) ?? []).sort(),
});

/** "All practices" beside "Practices to run it again". */
const ALL_OF = /^(?:all|every|each)\s(?:of\s)?(?:the\s)?(?=\p{L})/iu;

/** Whether both tell of the same. */
export const isSame = (one: Weighed, other: Weighed): boolean => {
  if (!haveSameNumbers(one, other)) return false;
  const least = Math.min(one.words.size, other.words.size);
  if (least === 0) return one.words.size === other.words.size && sameOwners(one, other);
  if (!isAlike(one, other) || isOneOfThem(one, other) || isOneOfThem(other, one)) return false;
  return (
    sameOwners(one, other) ||
    (isBeside(one, other) && one.deed.by !== other.deed.by) ||
    ((least > 3 || hasAllOf(one, other)) && oneIsNobody(one, other))
  );
};

const isBeside = (one: Weighed, other: Weighed): boolean => one.deed.paragraph === other.deed.paragraph;

const sharedBy = (one: Weighed, other: Weighed): number =>
  [...one.words].filter((word) => other.words.has(word)).length;

const isAlike = (one: Weighed, other: Weighed): boolean => {
  const [shared, least] = [sharedBy(one, other), Math.min(one.words.size, other.words.size)];
  return shared / least >= (isBeside(one, other) ? 0.85 : 0.8) && (least > 2 || shared === least);
};

/** Each has every word of the other. */
const hasAllOf = (one: Weighed, other: Weighed): boolean => {
  const shared = sharedBy(one, other);
  return shared === one.words.size && shared === other.words.size;
};

/** Beside a sentence that tells it of one stand several in a cell: the others have something else to do. */
const isOneOfThem = (one: Weighed, other: Weighed): boolean =>
  isBeside(one, other) &&
  one.deed.by === 'sentence' &&
  other.deed.by === 'mark' &&
  /^\p{Ll}/u.test(one.deed.text) &&
  one.words.size < other.words.size * 0.7 &&
  one.owners.size === 1 &&
  other.owners.size > 1 &&
  [...one.owners].every((owner) => other.owners.has(owner));

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
