import type { Caller, Member } from '../domain/caller.ts';
import type { Day } from '../domain/day.ts';
import type { PersonId } from '../domain/person.ts';
import type { Register } from '../domain/register.ts';
import type { Result } from '../domain/result.ts';
import type { File } from './documents.ts';
import type { Listed } from './reply.ts';

/** Where it was said: what may be shown there differs (decision 3). */
export interface Place {
  readonly kind: 'personal' | 'group' | 'channel';
  /** Teams' id of the conversation, a channel's thread included. */
  readonly conversation: string;
}

/** Somebody @mentioned: the words as they stand in the text, and who Teams says it is. */
export interface Mention {
  readonly words: string;
  readonly person?: PersonId;
}

/** A file attached to a message. It is fetched from Microsoft's own hosts alone, and no further than its room allows. */
export interface Attached {
  readonly name: string;
  fetch(most: number): Promise<Result<File>>;
}

/** One thing typed or pressed, and all that a handler may know of the world round it. */
export interface Turn {
  /**
   * The same for every repeat of the same deed: a hash of conversation, type and activity id, or of the card's
   * operation id and the person, since Teams also resends under new ids.
   */
  readonly id: string;
  readonly caller: Caller;
  readonly register: Register;
  readonly place: Place;
  readonly now: Date;
  readonly today: Day;
  readonly mentions: readonly Mention[];
  /** Of something typed: tells the same words from others and gives none of them back. */
  readonly print?: string;
  /** In personal chat alone: elsewhere Teams gives a bot no files. */
  readonly files?: readonly Attached[];
  /** What this person was last shown in this conversation: one storage request. */
  last(): Promise<Listed | undefined>;
}

/** The turn of somebody whom a permit has already found to be a member. */
export type MemberTurn = Turn & { readonly caller: Member };
