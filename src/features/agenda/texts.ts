import type { Day } from '../../domain/day.ts';
import { type Field, keepable as keepableIn } from '../../domain/keepable.ts';
import type { Result } from '../../domain/result.ts';

/** What people write into an item or a paper. */
const FIELDS = {
  title: { label: 'The title', most: 120 },
  note: { label: 'The note', most: 500 },
  presenter: { label: 'Who presents it', most: 60 },
  paper: { label: 'The paper’s title', most: 120 },
} as const satisfies Record<string, Field>;

/** A person's words as they may be stored in that field. */
export const keepable = (words: string, field: keyof typeof FIELDS, today: Day): Result<string> =>
  keepableIn(words, FIELDS[field], today);
