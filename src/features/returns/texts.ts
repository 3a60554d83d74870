import type { Day } from '../../domain/day.ts';
import { type Field, keepable as keepableIn } from '../../domain/keepable.ts';
import type { Result } from '../../domain/result.ts';

/** What people write beside the figures. */
const FIELDS = {
  note: { label: 'A note', most: 500 },
  why: { label: 'Why it is amended', most: 500 },
  reason: { label: 'The reason', most: 500 },
} as const satisfies Record<string, Field>;

/** A person's words as they may be stored in that field. */
export const keepable = (words: string, field: keyof typeof FIELDS, today: Day): Result<string> =>
  keepableIn(words, FIELDS[field], today);
