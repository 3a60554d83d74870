import type { Day } from '../../domain/day.ts';
import { type Field, identityFault, onOneLine, shortEnough } from '../../domain/keepable.ts';
import type { Refusal, Result } from '../../domain/result.ts';

const LINK = /https:\/\/\S+/g;

/** "No" to words that could identify a child, or nothing. A venue has a postcode, and a link has digits of its own. */
export const identityBesideLinks = (
  words: string,
  { today, venue }: { readonly today: Day; readonly venue: boolean },
): Refusal | undefined => identityFault(words.replace(LINK, ' '), today, { venue });

/** Characters at most, and how a refusal names them. */
export const FIELDS = {
  title: { label: 'Title', most: 100 },
  focus: { label: 'Focus', most: 200 },
  venue: { label: 'Where', most: 200 },
  chair: { label: 'Chair', most: 80 },
  reason: { label: 'Reason', most: 300 },
} as const satisfies Record<string, Field>;

/** A person's words as they may be stored: on one line, not too long, nothing in them that could identify a child. */
export const keepable = (words: string, field: keyof typeof FIELDS, today: Day): Result<string> => {
  const text = onOneLine(words);
  return identityBesideLinks(text, { today, venue: field === 'venue' }) ?? shortEnough(text, FIELDS[field]);
};
