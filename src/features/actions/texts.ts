import type { Day } from '../../domain/day.ts';
import { type Field, identityFault, onOneLine } from '../../domain/keepable.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';

/** Characters at most: what an action's row holds with nineteen parts and twenty notes. */
export const MOST = { text: 1000, note: 500, words: 300 } as const;

export const FIELDS = {
  text: { label: 'What is to be done', most: MOST.text },
  owners: { label: 'Who is to do it', most: MOST.words },
  due: { label: 'By when', most: MOST.words },
  evidence: { label: 'What was done', most: MOST.note },
  via: { label: 'How you heard', most: 60 },
  note: { label: 'Your note', most: MOST.note },
  source: { label: 'Where it is from', most: MOST.words * 3 },
  reason: { label: 'The reason', most: MOST.note },
} as const satisfies Record<string, Field>;

/** A person's words as they may be stored: trimmed, not too long, nothing in them that could identify a child. */
export const keepable = (words: string, { label, most }: Field, today: Day): Result<string> => {
  const text = onOneLine(words);
  const fault = identityFault(text, today);
  if (fault) return fault;
  return text.length > most ? refuse('long', `${label} must be ${most} characters or less`) : ok(text);
};
