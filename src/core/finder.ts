import type { Permit } from '../domain/caller.ts';
import type { Card, Reply } from './reply.ts';
import type { MemberTurn } from './turn.ts';

/** Something that a member may put into a message they are writing. */
export interface Finding {
  /** What the list of findings says of it. */
  readonly title: string;
  readonly text: string;
  /** As it will stand in the conversation, for everybody there. */
  readonly card: Card;
}

/**
 * Finds things by words, for the search box beside a message. Whatever is found may be read by everybody in the
 * conversation, so its turn is always one of a channel (decision 3).
 */
export interface Finder {
  /** Room, dot, what: "actions.found". */
  readonly name: `${string}.${string}`;
  readonly may: Permit;
  /** The best first, a few at most; without words, what is most likely wanted. Three storage requests at most. */
  find(words: string, turn: MemberTurn): Promise<readonly Finding[]>;
}

/** A message of a conversation, as Teams hands it over when somebody chooses it. */
export interface Quoted {
  /** Its words without tags. */
  readonly text: string;
  /** "From Mara Swift’s message of 25 November 2026, https://teams.microsoft.com/…"; empty where nothing is known. */
  readonly source: string;
}

/** Makes a form of a message: "Add as action". */
export interface FromMessage {
  /** Room, dot, what: "actions.add". */
  readonly name: `${string}.${string}`;
  readonly title: string;
  readonly may: Permit;
  /** Without a message it is the empty form. */
  form(quoted: Quoted | undefined, turn: MemberTurn): Promise<Reply>;
}
