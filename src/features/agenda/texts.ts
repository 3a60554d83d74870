import { findIdentity, sayIdentity } from '../../domain/child-identity.ts';
import type { Day } from '../../domain/day.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';

/** The code of a refusal whose reply may not be kept or repeat what was typed. */
export const IDENTITY = 'identity';

/** "No" to words that could identify a child, or nothing. */
export const identityFault = (words: string, today: Day): Refusal | undefined => {
  const found = findIdentity(words, { today });
  return found.length > 0 ? refuse(IDENTITY, sayIdentity(found)) : undefined;
};

/** A field of an item or a paper: as its refusal names it, and how many characters it may have. */
export const FIELDS = {
  title: { label: 'The title', most: 120 },
  note: { label: 'The note', most: 500 },
  presenter: { label: 'Who presents it', most: 60 },
  paper: { label: 'The paper’s title', most: 120 },
} as const;

/** A person's words as they may be stored: trimmed, not too long, nothing in them that could identify a child. */
export const keepable = (words: string, field: keyof typeof FIELDS, today: Day): Result<string> => {
  const text = words.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const fault = identityFault(text, today);
  if (fault) return fault;
  const { label, most } = FIELDS[field];
  return text.length > most ? refuse('long', `${label} must be ${most} characters or less.`) : ok(text);
};
