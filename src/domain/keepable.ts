import { findIdentity, sayIdentity } from './child-identity.ts';
import type { Day } from './day.ts';
import { ok, type Refusal, type Result, refuse } from './result.ts';

/** The code of a refusal whose reply may not be kept or repeat what was typed. */
export const IDENTITY = 'identity';

/** What people write into: as a refusal names it, and how many characters it may have. */
export interface Field {
  readonly label: string;
  readonly most: number;
}

/** "No" to words that could identify a child, or nothing. A `venue` may have a postcode. */
export const identityFault = (
  words: string,
  today: Day,
  how: { readonly venue?: boolean } = {},
): Refusal | undefined => {
  const found = findIdentity(words, { ...how, today });
  return found.length > 0 ? refuse(IDENTITY, sayIdentity(found)) : undefined;
};

/** A person's words on one line. */
export const onOneLine = (words: string): string => words.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** Words that are not longer than their field. */
export const shortEnough = (text: string, { label, most }: Field): Result<string> =>
  text.length > most ? refuse('long', `${label} must be ${most} characters or less.`) : ok(text);

/** A person's words as they may be stored: on one line, not too long, nothing in them that could identify a child. */
export const keepable = (words: string, field: Field, today: Day): Result<string> => {
  const text = onOneLine(words);
  return identityFault(text, today) ?? shortEnough(text, field);
};
