import { findIdentity, sayIdentity } from '../../domain/child-identity.ts';
import type { Day } from '../../domain/day.ts';
import { type Refusal, refuse } from '../../domain/result.ts';

/** The code of a refusal whose reply may not be kept or repeat what was typed. */
export const IDENTITY = 'identity';

/** "No" to words that could identify a child, or nothing. */
export const identityFault = (words: string, today: Day): Refusal | undefined => {
  const found = findIdentity(words, { today });
  return found.length > 0 ? refuse(IDENTITY, sayIdentity(found)) : undefined;
};
