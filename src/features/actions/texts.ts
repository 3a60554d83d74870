import { findIdentity, sayIdentity } from '../../domain/child-identity.ts';
import type { Day } from '../../domain/day.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';

/** Characters at most: what an action's row holds with nineteen parts and twenty notes. */
export const MOST = { text: 1000, note: 500, words: 300 } as const;

/** The code of a refusal whose reply may not be kept or repeat what was typed. */
export const IDENTITY = 'identity';

/** "No" to words that could identify a child, or nothing. */
export const identityFault = (words: string, today: Day): Refusal | undefined => {
  const found = findIdentity(words, { today });
  return found.length > 0 ? refuse(IDENTITY, sayIdentity(found)) : undefined;
};

/** A field of an action: as its refusal names it, and how long it may be. */
export interface Field {
  readonly label: string;
  readonly most: number;
}

export const FIELDS = {
  text: { label: 'What is to be done', most: MOST.text },
  owners: { label: 'Who is to do it', most: MOST.words },
  due: { label: 'By when', most: MOST.words },
  evidence: { label: 'What was done', most: MOST.note },
  via: { label: 'How you heard', most: 60 },
  note: { label: 'Your note', most: MOST.note },
  reason: { label: 'The reason', most: MOST.note },
} as const satisfies Record<string, Field>;

/** A person's words as they may be stored: trimmed, not too long, nothing in them that could identify a child. */
export const keepable = (words: string, { label, most }: Field, today: Day): Result<string> => {
  const text = words.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const fault = identityFault(text, today);
  if (fault) return fault;
  return text.length > most ? refuse('long', `${label} must be ${most} characters or less`) : ok(text);
};
