import type { Feature } from '../core/feature.ts';
import type { Reply } from '../core/reply.ts';
import type { Turn } from '../core/turn.ts';

/** A change that was made, by which room, and how it was answered. */
export interface Made {
  readonly feature: Feature;
  readonly reply: Reply;
}

interface Known {
  /** Of the words that were answered last. */
  readonly print: string | undefined;
  readonly made?: Made;
}

/** What this instance made of what it heard last: no words, only their prints and its own answers. */
export interface Heard {
  /** A turn was answered. What it changed once it has changed for good. */
  note(turn: Pick<Turn, 'id' | 'print'>, feature: Feature, reply: Reply): void;
  of(turn: string): Known | undefined;
}

/** Turns that are remembered; past that, the earliest are forgotten. */
const MOST = 500;

export const heardLately = (most = MOST): Heard => {
  const known = new Map<string, Known>();
  return {
    note: ({ id, print }, feature, reply) => {
      const before = known.get(id);
      const made = before?.made ?? (reply.saved && { feature, reply });
      known.delete(id); // so that it comes last
      known.set(id, { print, ...(made && { made }) });
      if (known.size > most) known.delete(known.keys().next().value ?? '');
    },
    of: (turn) => known.get(turn),
  };
};
