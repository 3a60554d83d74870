import type { Command, Verb } from '../core/feature.ts';
import type { Reply } from '../core/reply.ts';
import type { Turn } from '../core/turn.ts';
import type { Permit } from '../domain/caller.ts';

/** Something to be looked at: who may, and how it is made. */
export interface Sight {
  readonly may: Permit;
  see(turn: Turn): Promise<Reply>;
}

/** What a command shows when this follows its name. */
export const sightOfCommand = (command: Command, rest: string): Sight => ({
  may: command.may,
  see: (turn) => command.run(rest, turn),
});

/** What a button shows whose card holds this; nothing where its room takes no such data. */
export const sightOfVerb = (verb: Verb, given: unknown): Sight | undefined => {
  const parsed = verb.data.safeParse(given);
  return parsed.success ? { may: verb.may, see: (turn) => verb.run(parsed.data, turn) } : undefined;
};
