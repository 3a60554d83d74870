import { findIdentity, sayIdentity } from '../../domain/child-identity.ts';
import { type Refusal, refuse } from '../../domain/result.ts';

const MOST = 60;

/** Why somebody's own words may not be kept: they could identify a child. */
export const whyNotKept = (words: string): Refusal | undefined => {
  const found = findIdentity(words);
  return found.length > 0 ? refuse('child-identity', sayIdentity(found)) : undefined;
};

/** Why these words are no organisation's name. */
export const whyNoOrganisation = (words: string): Refusal | undefined => {
  if (!/\p{L}{2}/u.test(words)) return refuse('no-organisation', 'Enter the name of your organisation.');
  if (words.length > MOST) return refuse('too-long', `Organisation must be ${MOST} characters or less.`);
  return whyNotKept(words);
};
