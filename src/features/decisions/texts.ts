import { findIdentity, sayIdentity } from '../../domain/child-identity.ts';
import type { Day } from '../../domain/day.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';

/** The code of a refusal whose reply may not be kept or repeat what was typed. */
export const IDENTITY = 'identity';

export const FIELDS = {
  text: { label: 'What is decided', most: 1000 },
  reason: { label: 'The reason', most: 500 },
} as const;

/** "No" to words that could identify a child, or nothing. */
export const identityFault = (words: string, today: Day): Refusal | undefined => {
  const found = findIdentity(words, { today });
  return found.length > 0 ? refuse(IDENTITY, sayIdentity(found)) : undefined;
};

/** A person's words as they may be stored: on one line, not too long, nothing in them that could identify a child. */
export const keepable = (words: string, field: keyof typeof FIELDS, today: Day): Result<string> => {
  const { label, most } = FIELDS[field];
  const text = words.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const fault = identityFault(text, today);
  if (fault) return fault;
  return text.length > most ? refuse('long', `${label} must be ${most} characters or less.`) : ok(text);
};
