import { hash } from 'node:crypto';

/** One line of the audit history: who did what to which thing, for whom, when, from what to what. */
export interface Line {
  /** The thing's reference: ACT-2F7K, MEM-7K2F. */
  readonly of: string;
  /** 1 for the first line of that thing, then 2, without a gap. */
  readonly n: number;
  /** The person's id, or "system". */
  readonly by: string;
  /** For whom a coordinator acted: an authority's code or a person's id. */
  readonly for?: string;
  /** How it reached the bot, and how the word came to whoever acted for another: "e-mail", "meeting". */
  readonly how: 'typed' | 'pressed' | 'system';
  readonly via?: string;
  /** ISO instant. */
  readonly at: string;
  /** The deed: "record", "done", "move". */
  readonly verb: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** Each line's hash covers the hash of the line before, so that an edit, a gap or a lost line shows. */
export const hashOf = (before: string, line: Line): string =>
  hash('sha256', `${before}\n${JSON.stringify(line)}`, 'base64url');

export interface Kept {
  readonly line: Line;
  readonly hash: string;
}

/** Whether these are all the lines of a thing, unaltered, up to the hash its own row carries. */
export const isIntact = (kept: readonly Kept[], head: string): boolean => {
  let before = '';
  for (const [index, { line, hash }] of kept.entries()) {
    if (line.n !== index + 1 || hashOf(before, line) !== hash) return false;
    before = hash;
  }
  return before === head;
};
