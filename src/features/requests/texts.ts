import type { Day } from '../../domain/day.ts';
import { type Field, identityFault, keepable } from '../../domain/keepable.ts';
import { ok, type Refusal, type Result } from '../../domain/result.ts';
import type { Draft } from './draft.ts';

/** People's own words that the room keeps. */
export const FIELDS = {
  subject: { label: 'What is asked for', most: 120 },
  scope: { label: 'The scope', most: 300 },
  reason: { label: 'The reason', most: 500 },
} as const satisfies Record<string, Field>;

/** Why the draft's words may not be kept, or nothing. Every box is looked at: each is shown to others. */
export const draftFault = (draft: Draft, today: Day): Refusal | undefined => {
  const all = identityFault(Object.values(draft).join(' · '), today);
  if (all) return all;
  const subject = keepable(draft.subject, FIELDS.subject, today);
  if (subject.refused) return subject;
  const scope = keepable(draft.scope, FIELDS.scope, today);
  return scope.refused ? scope : undefined;
};

/** A reason as it may be kept; an empty one is none. */
export const reasonIn = (words: string, today: Day): Result<string> =>
  words.trim() ? keepable(words, FIELDS.reason, today) : ok('');
