import { hasFinite } from './finite.ts';
import { type Naming, type OwnerWords, ownersAt } from './owner-words.ts';

/** Somebody for whom the verb of the one before stands, too. */
export interface Gapped {
  readonly owners: OwnerWords;
  readonly at: number;
  /** What is to be done, with that verb. */
  readonly text: string;
}

const NEXT = /(?:[,;]\s(?:and\s|while\s|with\s)?|\sand\s)(?=\p{Lu}|the\s)/gu;
const SOME =
  '(?:the|an?|all|any|his|her|their|its|our|those|these|both|another|one|two|three|four|five|six|\\d{1,3})\\s';
/** "ring the first two": what stands behind the verb is such a thing, as what stands behind the next owner is. */
const VERB_AND_THING = new RegExp(
  `^(?<verb>\\p{Ll}[\\p{Ll}-]*(?:\\s(?:into|at|up|out|for|after|over|round))?)\\s(?:${SOME}|(?<other>\\p{L}))`,
  'u',
);
const THING = new RegExp(`^\\s${SOME}`, 'u');
/** "put them up at college and Lorna at the library": so it is where both begin in the same small word. */
const TO_WHERE = /^\s(?<small>to|at|in|for|with|from|on)\s(?=\p{L})/u;
const PEOPLE = ['known', 'initials', 'name', 'authority'];

/** "MS will ring the first two schools, Lorna the other four": those who come next in the same sentence. */
export const gappedIn = (text: string, from: number, naming: Naming): readonly Gapped[] =>
  [...text.slice(from).matchAll(NEXT)].flatMap(({ index, 0: sign }) => {
    const at = from + index + sign.length;
    const owners = ownersAt(text, at, naming);
    const isSomebody = owners?.owners.every(({ kind }) => PEOPLE.includes(kind));
    const rest = owners && isSomebody ? text.slice(owners.end) : '';
    const told = text.slice(from, from + index);
    if (!owners || !rest || hasFinite(rest) || isOneOfTwo(told, sign)) return [];
    const verb = verbIn({ told, rest, isApart: !/^\sand/.test(sign) });
    return verb ? [{ owners, at, text: `${verb}${rest}` }] : [];
  });

/** "Mo and Tricia the others": Tricia alone is not whom it tells. */
const isOneOfTwo = (told: string, sign: string): boolean =>
  sign.startsWith(' and') && /[,;]\s\p{Lu}[\p{L}'-]*$/u.test(told);

interface Pair {
  readonly told: string;
  readonly rest: string;
  /** A comma parts the two, and not only "and". */
  readonly isApart: boolean;
}

/** What of the first one's words is the next one's, too. */
const verbIn = ({ told, rest, isApart }: Pair): string | undefined => {
  const small = TO_WHERE.exec(rest)?.groups?.['small'];
  const at = small ? told.lastIndexOf(` ${small} `) : -1;
  if (at > 0) return told.slice(0, at);
  const thing = THING.test(rest) ? VERB_AND_THING.exec(told) : null;
  return thing && (isApart || !thing.groups?.['other']) ? thing.groups?.['verb'] : undefined;
};
