import { findIdentity } from '../../domain/child-identity.ts';
import type { Day } from '../../domain/day.ts';
import { IDENTITY, identityFault, shortEnough } from '../../domain/keepable.ts';
import { type Refusal, type Result, refuse } from '../../domain/result.ts';
import { listOf } from '../../domain/words.ts';

/**
 * Characters at most, and lines. Notes of a meeting are a few pages; forty are read in a second, in a thread of their
 * own, and lie in one row with all that was suggested. The room of actions keeps texts of these lengths.
 */
export const MOST = {
  notes: 120_000,
  lines: 6_000,
  text: 500,
  words: 300,
  item: 8000,
  suggestions: 150,
} as const;

/** "No" to notes that could identify a child: what was found and in which line, never the words themselves. */
export const identityIn = (text: string, today: Day): Refusal | undefined => {
  const found = findIdentity(text, { today });
  if (found.length === 0) return undefined;
  const kinds = listOf(found.map(({ said }) => said));
  return refuse(
    IDENTITY,
    `There is what looks like ${kinds} in these notes, ${whereIn(text, today)}. The network keeps nothing that could identify a child, so nothing of them was kept. Take it out and import the notes again. If it is in a chat, delete it there and tell your data protection lead.`,
  );
};

const whereIn = (text: string, today: Day): string => {
  const lines = text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    return findIdentity(line, { today }).length > 0 ? [String(index + 1)] : [];
  });
  if (lines.length === 0) return 'across several lines';
  return `in ${lines.length === 1 ? 'line' : 'lines'} ${listOf(lines.slice(0, 10))}`;
};

/** A person's words as they may be stored: lines kept, not too long, nothing that could identify a child. */
export const keepable = (words: string, label: string, { most, today }: Keeping): Result<string> => {
  const text = words
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .trim();
  return identityFault(text, today) ?? shortEnough(text, { label, most });
};

export interface Keeping {
  readonly most: number;
  readonly today: Day;
}
