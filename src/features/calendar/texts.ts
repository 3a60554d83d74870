import { findIdentity, sayIdentity } from '../../domain/child-identity.ts';
import type { Day } from '../../domain/day.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';

/** The code of a refusal whose reply may not be kept. */
export const IDENTITY = 'identity';

const LINK = /https:\/\/\S+/g;

/** "No" to words that could identify a child, or nothing. A venue has a postcode, and a link has digits of its own. */
export const identityFault = (
  words: string,
  how: { readonly today: Day; readonly venue?: boolean },
): Refusal | undefined => {
  const found = findIdentity(words.replace(LINK, ' '), how);
  return found.length > 0 ? refuse(IDENTITY, sayIdentity(found)) : undefined;
};

/** Characters at most, and how a refusal names them. */
export const FIELDS = {
  title: { label: 'Title', most: 100 },
  focus: { label: 'Focus', most: 200 },
  venue: { label: 'Where', most: 200 },
  chair: { label: 'Chair', most: 80 },
  reason: { label: 'Reason', most: 300 },
} as const;

/** A person's words as they may be stored: on one line, not too long, nothing in them that could identify a child. */
export const keepable = (words: string, field: keyof typeof FIELDS, today: Day): Result<string> => {
  const { label, most } = FIELDS[field];
  const text = words.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const fault = identityFault(text, { today, venue: field === 'venue' });
  if (fault) return fault;
  return text.length > most ? refuse('long', `${label} must be ${most} characters or less.`) : ok(text);
};
