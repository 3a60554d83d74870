import type { Day } from '../../domain/day.ts';
import { type Field, IDENTITY, keepable as keepableIn } from '../../domain/keepable.ts';
import { type Refusal, type Result, refuse } from '../../domain/result.ts';
import { isChildDocument } from '../../domain/returns/child-names.ts';

/** What people write beside the figures. */
const FIELDS = {
  note: { label: 'A note', most: 500 },
  why: { label: 'Why it is amended', most: 500 },
  reason: { label: 'The reason', most: 500 },
} as const satisfies Record<string, Field>;

/** A person's words as they may be stored in that field. */
export const keepable = (words: string, field: keyof typeof FIELDS, today: Day): Result<string> =>
  listFault(words) ?? keepableIn(words, FIELDS[field], today);

/** "No" to words that list children by name or initials. */
export const listFault = (words: string): Refusal | undefined =>
  isChildDocument(words) ? refuse(IDENTITY, LISTS) : undefined;

const LISTS =
  'This looks like a list of children by name or initials. The network keeps nothing that could identify a child, so nothing was saved. If you sent it as a message, it is still in Teams: delete it there and tell your data protection lead.';
