import type { Listed, Reply } from './reply.ts';
import type { Turn } from './turn.ts';

/** The answers of turns that changed nothing, kept so that a repeat gets the same one (24 hours and more). */
export interface Turns {
  /** Keeps this turn's answer and what it listed. Answers what the same turn was answered before, if it was. */
  keep(turn: Turn, reply: Reply): Promise<Reply | undefined>;
  /** Keeps what a press showed, so that what is typed next goes on from it: one storage request. */
  show(turn: Turn, listed: Listed): Promise<void>;
  /** What this account was last shown in this conversation. */
  last(account: string, conversation: string): Promise<Listed | undefined>;
}
