import { isMember, type Permit } from '../domain/caller.ts';
import { findIdentity } from '../domain/child-identity.ts';
import type { NewReference } from '../domain/reference.ts';
import type { Logger } from '../log.ts';
import type { Feature } from './feature.ts';
import type { Listed, Reply } from './reply.ts';
import type { FoundCommand, FoundVerb } from './router.ts';
import type { Turn } from './turn.ts';
import type { Turns } from './turns.ts';

/** Something to be run for somebody, and who may. */
export interface Deed {
  readonly name: string;
  readonly feature: Feature;
  readonly may: Permit;
  readonly changes?: true;
  /** Asked again by itself every few seconds: the log is told only where it goes wrong. */
  readonly again?: true;
  run(): Promise<Reply>;
}

interface Needed {
  readonly turns: Omit<Turns, 'edit'>;
  readonly log: Logger;
  readonly newReference: NewReference;
  readonly elapsed: () => number;
}

export type Answerer = ReturnType<typeof answerer>;

/** Runs what was found: permission, the handler, its one catch, the log line, and the memory of the answer. */
export const answerer = (needs: Needed) => {
  const attempt = async (deed: Deed, turn: Turn): Promise<Reply> => {
    if (!deed.may.allows(turn.caller)) return notAllowed(deed.may, turn);
    const reply = await deed.run();
    if (!deed.changes || reply.saved || reply.raced || !deed.feature.recall) return reply;
    return (await deed.feature.recall(turn.id)) ?? reply;
  };
  const guarded = async (deed: Deed, turn: Turn): Promise<Reply> => {
    const began = needs.elapsed();
    const log = (outcome: string, more: object = {}): void =>
      toldTo(needs.log, deed)(
        { ...facts(deed, turn), outcome, ms: sinceThen(needs, began), ...more },
        'turn',
      );
    try {
      const reply = await attempt(deed, turn);
      log(outcomeOf(reply), reply.refused ? { code: reply.refused } : {});
      return reply;
    } catch (error) {
      const reference = needs.newReference('ERR');
      needs.log.error({ ...facts(deed, turn), reference, err: error }, 'fault');
      return faultReply(reference);
    }
  };
  /** An answer that cannot be kept is given all the same: a repeat is worked out again. */
  const remembered = async (turn: Turn, reply: Reply): Promise<Reply> => {
    try {
      return (await needs.turns.keep(turn, reply)) ?? reply;
    } catch (error) {
      needs.log.warn({ turn: turn.id.slice(0, 12), err: error }, 'answer not kept');
      return reply;
    }
  };
  /** Where it cannot be kept, what is typed next goes on from what was typed before. */
  const shown = async (turn: Turn, listed: Listed): Promise<void> => {
    try {
      await needs.turns.show(turn, listed);
    } catch (error) {
      needs.log.warn({ turn: turn.id.slice(0, 12), err: error }, 'answer not kept');
    }
  };
  return {
    /** What is neither typed nor pressed: its answer is not kept. */
    asked: guarded,
    /** An edited text: what it was first answered is kept already. What it lists is gone on from. */
    edited: async (found: FoundCommand, turn: Turn): Promise<Reply> => {
      const reply = await guarded(deedOf(found, turn), turn);
      if (reply.listed) await shown(turn, reply.listed);
      return reply;
    },
    /** A text: its answer is kept, so that the same activity gets the same answer. */
    typed: async (found: FoundCommand, turn: Turn): Promise<Reply> => {
      const reply = await guarded(deedOf(found, turn), turn);
      if (reply.saved || reply.repeated || reply.raced) return reply;
      return remembered(turn, mayQuoteChild(found.rest, turn) ? { ...reply, unkept: true } : reply);
    },
    /**
     * A button: a repeat does it again, or is told by its room what the first did. A question that it answered is gone on
     * from; a list keeps the numbers that it was typed for.
     */
    pressed: async ({ verb, feature }: FoundVerb, data: unknown, turn: Turn): Promise<Reply> => {
      const run = async (): Promise<Reply> => {
        const parsed = verb.data.safeParse(data);
        return parsed.success ? verb.run(parsed.data, turn) : OLD_CARD;
      };
      const reply = await guarded({ ...partsOf(verb), feature, run }, turn);
      if (reply.listed?.asked) await shown(turn, reply.listed);
      return reply;
    },
  };
};

const sinceThen = ({ elapsed }: { readonly elapsed: () => number }, began: number): number =>
  Math.round(elapsed() - began);

const toldTo =
  (log: Logger, { again }: Deed) =>
  (line: object, name: string) =>
    again ? log.debug(line, name) : log.info(line, name);

/** An answer may quote what was typed ("Nobody called ... is waiting"), and what could identify a child is not kept. */
const mayQuoteChild = (typed: string, { today }: Turn): boolean => findIdentity(typed, { today }).length > 0;

const deedOf = ({ command, feature, rest }: FoundCommand, turn: Turn): Deed => ({
  ...partsOf(command),
  feature,
  run: () => command.run(rest, turn),
});

const partsOf = (one: { readonly name: string; readonly may: Permit; readonly changes?: true }) => ({
  name: one.name,
  may: one.may,
  ...(one.changes && { changes: one.changes }),
});

const OLD_CARD: Reply = {
  text: 'This card is from before the bot changed, and its button no longer fits. Type **help** to start again.',
  refused: 'old-card',
};

export const faultReply = (reference: string): Reply => ({
  text: `Something went wrong on our side, and nothing may have been saved. Try again; if it goes on, quote ${reference} to the coordinator.`,
  refused: 'fault',
  unkept: true,
});

const notAllowed = (may: Permit, { caller }: Turn): Reply => {
  if (caller.standing === 'pending')
    return {
      text: 'A coordinator has yet to approve you. Until then you can type **help**, **join** or **privacy**.',
      refused: 'pending',
    };
  if (!isMember(caller))
    return {
      text: 'Members of the network can do that. To ask to join, type **join** and your local authority, for example **join Kent**.',
      refused: 'stranger',
    };
  return { text: `Only ${may.who} can do that.`, refused: 'not-allowed' };
};

const outcomeOf = (reply: Reply): string => {
  if (reply.repeated) return 'repeated';
  if (reply.refused) return 'refused';
  return reply.saved ? 'saved' : 'answered';
};

/** All that the log may say of a turn: never a text, a card's values or a name. */
const facts = (deed: Deed, turn: Turn): object => ({
  turn: turn.id.slice(0, 12),
  room: deed.feature.name,
  deed: deed.name,
  place: turn.place.kind,
  authority: turn.caller.person?.authority,
});
