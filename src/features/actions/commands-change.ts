import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { underWay } from '../../domain/meeting-now.ts';
import type { NewReference, Reference } from '../../domain/reference.ts';
import { type Refusal, type Result, refuse } from '../../domain/result.ts';
import type { Action } from './action.ts';
import type { Changed } from './doing.ts';
import { isOccurrenceDone, withNext } from './recur.ts';
import type { ActionStore, Alteration, Stored } from './store.ts';

/** What commands and verbs of this room work with. */
export interface Room {
  readonly store: ActionStore;
  readonly newReference: NewReference;
  /** Runs what touches the same actions one after another, on this instance. */
  readonly queue: <T>(refs: readonly Reference[], work: () => Promise<T>) => Promise<T>;
}

/** What came of one of the actions that were named. */
export interface Told {
  readonly ref: Reference;
  /** As it now stands; nothing where there is no such action. */
  readonly action?: Action;
  readonly changed?: Alteration['changed'];
  readonly refusal?: Refusal;
}

/** A change of one action or several, made together. */
export interface Work {
  readonly refs: readonly Reference[];
  readonly how: 'typed' | 'pressed';
  /** `seen` is the action as this turn first read it. */
  rule(action: Action, seen: Action): Result<Alteration['changed']>;
  /** The answer, worked out before anything is saved, since it is saved with the change. */
  reply(told: readonly Told[]): Reply | Promise<Reply>;
  /** What `undo` will say it took back. */
  undo(changed: readonly Changed[]): string;
}

/** How often a change is tried again on what another instance has just written. */
const TRIES = 8;

const BUSY: Reply = {
  text: 'Many people are changing this action just now, and yours was not saved. Try again in a moment.',
  refused: 'busy',
  raced: true,
};

/** A reference that none of these has: two rows of one transaction must not share one. */
export const anotherThan = (room: Pick<Room, 'newReference'>, taken: readonly Reference[]): Reference => {
  const ref = room.newReference('ACT');
  return taken.includes(ref) ? anotherThan(room, taken) : ref;
};

/** Reads, applies the rule and saves; where somebody else was first, again on what they made of it. */
export const change = (room: Room, turn: MemberTurn, work: Work): Promise<Reply> =>
  room.queue(work.refs, async () => {
    const seen = new Map<Reference, Action>();
    for (let tries = 0; tries < TRIES; tries += 1) {
      const reply = await attempt(room, turn, { work, seen });
      if (reply) return tries === 0 || reply.saved || reply.repeated ? reply : { ...reply, raced: true };
    }
    return BUSY;
  });

interface Attempt {
  readonly work: Work;
  /** Each action as this turn first read it. */
  readonly seen: Map<Reference, Action>;
}

/** The answer; none where somebody else was first. */
const attempt = async (room: Room, turn: MemberTurn, { work, seen }: Attempt): Promise<Reply | undefined> => {
  const found = await Promise.all(work.refs.map((ref) => room.store.find(ref, turn.register)));
  const tried = found
    .map((stored, index) => applied(work, stored, { ref: work.refs[index], seen }))
    .map((one) => recurring(room, turn, { one, refs: work.refs }));
  const reply = await work.reply(tried.map(({ told }) => told));
  const changes = tried.flatMap(({ change: made }) => made ?? []);
  if (changes.length === 0) return reply;
  const answer: Reply = { ...reply, ...savedIn(turn) };
  const outcome = await room.store.change(changes, {
    ...savingOf(turn, work.how),
    answer,
    undo: work.undo(changes.map(({ changed }) => changed)),
  });
  if (outcome.is === 'saved') return answer;
  return outcome.is === 'already' ? outcome.answer : undefined;
};

export const savingOf = (turn: MemberTurn, how: Work['how']) => ({
  turn: turn.id,
  by: turn.caller.person.id,
  how,
  at: turn.now,
  calendar: turn.register,
});

/** Saved, and the cards of meetings under way are to show it. */
export const savedIn = ({ register }: MemberTurn): Pick<Reply, 'saved' | 'touches'> => {
  const touches = underWay(register).map(({ id }) => `meetings.now|${id}` as const);
  return { saved: true, ...(touches.length > 0 && { touches }) };
};

interface Tried {
  readonly told: Told;
  readonly change?: Alteration;
}

/** The next occurrence of what falls due every month is recorded with the closing of the last one. */
const recurring = (
  room: Room,
  turn: MemberTurn,
  { one, refs }: { readonly one: Tried; readonly refs: readonly Reference[] },
): Tried => {
  if (!one.change || !isOccurrenceDone(one.change.changed)) return one;
  const changed = withNext(one.change.changed, anotherThan(room, refs), turn);
  return {
    told: { ...one.told, action: changed.after, changed },
    change: { ...one.change, changed },
  };
};

const NEWER = refuse(
  'newer',
  'A newer version of this bot wrote that action. It can be read here, but not changed. Try again later.',
);

const applied = (
  work: Work,
  stored: Stored | undefined,
  { ref, seen }: { readonly ref: Reference | undefined; readonly seen: Map<Reference, Action> },
): Tried => {
  if (!stored) return { told: unknown(ref) };
  const { action } = stored;
  const first = seen.get(action.ref) ?? action;
  seen.set(action.ref, first);
  const made = stored.newer ? NEWER : work.rule(action, first);
  if (made.refused) return { told: { ref: action.ref, action, refusal: made } };
  return {
    told: { ref: action.ref, action: made.value.after, changed: made.value },
    change: { stored, changed: made.value },
  };
};

const unknown = (ref: Reference = 'ACT-?'): Told => ({
  ref,
  refusal: refuse(
    'unknown',
    `There is no action ${ref}. Check the reference, or type actions to see what is open.`,
  ),
});
