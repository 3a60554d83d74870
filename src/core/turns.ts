import type { Listed, Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/**
 * What an edited message is to its turn: `same` where these words were answered, or are just being; `known` where others
 * were, and the answer changed nothing; `unknown` where no answer to its first words is kept.
 */
export type Edit = 'same' | 'known' | 'unknown';

/** The answers of turns that changed nothing, kept so that a repeat gets the same one (24 hours and more). */
export interface Turns {
  /** Keeps this turn's answer and what it listed. Answers what the same turn was answered before, if it was. */
  keep(turn: Turn, reply: Reply): Promise<Reply | undefined>;
  /** A message was edited: its new words take the place of the first, for whoever is first to ask: two storage requests. */
  edit(turn: Turn): Promise<Edit>;
  /** Keeps what a press showed, so that what is typed next goes on from it: one storage request. */
  show(turn: Turn, listed: Listed): Promise<void>;
  /** What this account was last shown in this conversation. */
  last(account: string, conversation: string): Promise<Listed | undefined>;
}
