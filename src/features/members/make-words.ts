import type { RoleName } from '../../domain/person.ts';

/** "Mara Swift no longer lead for Kent": who, which role, and whether it begins or ends. */
export interface Made {
  readonly name: string;
  readonly role: RoleName;
  readonly ends: boolean;
  readonly place?: string;
}

const ROLES: readonly (readonly [RegExp, RoleName])[] = [
  [/^deputy/, 'deputy'],
  [/^lead/, 'lead'],
  [/^chair/, 'chair'],
  [/^co/, 'coordinator'],
  [/member$/, 'member'],
];

const SENTENCE =
  /^(?<name>.+?)\s+(?<ends>(?:is |as )?(?:no longer|not|not any more) )?\s*(?:(?:an?|the|our|as|just) )*(?<role>deputy(?: lead)?|lead(?: officer)?|chair(?:person|man|woman)?|co-?ordinator|(?:ordinary )?member)(?:\s+(?:for|of|at|in)\s+(?<place>.+?))?[\s.!]*$/i;

/** Reads what follows "make", or nothing where it is no such sentence. */
export const readMade = (words: string): Made | undefined => {
  const { name, ends, role: said, place } = SENTENCE.exec(words.trim())?.groups ?? {};
  const role = ROLES.find(([pattern]) => pattern.test(said?.toLowerCase() ?? ''))?.[1];
  if (!name || !role) return undefined;
  return { name, role, ends: Boolean(ends), ...(place && !/^the (cme )?network$/i.test(place) && { place }) };
};
