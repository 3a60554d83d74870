import type { Registers } from '../../core/needs.ts';
import type { ActionAsked, ActionSaid, ActionsOffer, Seeing } from '../../core/offers/actions.ts';
import type { ActionsKept } from '../../core/offers/keeping.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { type Reference, referenceAfter } from '../../domain/reference.ts';
import type { Action } from './action.ts';
import { type Room, savingOf } from './commands-change.ts';
import { undoOf } from './commands-record.ts';
import { closesFor } from './feature-closes.ts';
import { openPartsOf, settles } from './feature-parts.ts';
import { record } from './record.ts';
import { sayAction } from './say-action.ts';
import { rangeOf } from './store-range.ts';

/** Three rows of each, the receipt and the undo row, in a transaction of a hundred. */
const MOST = 30;
/** How often the calendar may change while listing rows are being moved. */
const ROUNDS = 5;
/** How often a reference may turn out to be taken, of thirty. */
const TRIES = 2 * MOST;

/** What this room does for others. */
export const actionsOffer = (room: Room, registers: Pick<Registers, 'read'>): ActionsOffer => ({
  open: async (seeing, most) => {
    const range = rangeOf({ scope: 'all', state: 'open', words: '' }, [], seeing.today);
    const { lines, next } = await room.store.page(range, most, seeing.register);
    return { actions: lines.map((line) => sayAction(line, seeing)), more: next !== undefined };
  },
  openParts: (seeing) => openPartsOf(room, seeing),
  settle: settles(room),
  find: async (ref, seeing) => {
    const found = await room.store.find(ref, seeing.register);
    return found && sayAction(found.action, seeing);
  },
  closedSince: async (from, seeing, most) => {
    const range = rangeOf({ scope: 'all', state: 'closed', from, words: '' }, [], seeing.today);
    const { lines } = await room.store.page(range, most, seeing.register);
    return lines.map((line) => sayAction(line, seeing));
  },
  ofMeeting: async (meeting, seeing): Promise<readonly ActionSaid[]> => {
    const rows = await room.store.ofMeeting(meeting, seeing.register);
    return rows.map(({ line }) => sayAction(line, seeing));
  },
  record: (turn, asked, answer) => recordAsked(room, turn, { asked, answer }),
  closeFor: closesFor(room),
  follow: (seeing) => follow(room, seeing, registers),
});

/** What this room answers where somebody is to be erased. */
export const actionsKept = (room: Pick<Room, 'store'>): Pick<ActionsKept, 'openOf'> => ({
  openOf: async (id, seeing, most) => {
    const owner = { kind: 'person', id } as const;
    const range = rangeOf({ scope: 'owner', owner, state: 'open', words: '' }, [owner], seeing.today);
    const { lines } = await room.store.page(range, most, seeing.register);
    return lines.map((line) => sayAction(line, seeing));
  },
});

interface Wanted {
  readonly asked: readonly ActionAsked[];
  readonly answer: Reply;
}

/**
 * All of them, or those that are not there yet.
 * @throws where there are more than one transaction holds, or one says what may not be kept.
 */
const recordAsked = async (
  room: Pick<Room, 'store'>,
  turn: MemberTurn,
  { asked, answer }: Wanted,
): Promise<'saved' | 'already'> => {
  if (asked.length > MOST) throw new Error(`${asked.length} actions at once, and ${MOST} is the most`);
  let left = asked;
  for (let tries = 0; left.length > 0 && tries < TRIES; tries += 1) {
    const actions = left.map((one) => made(one, turn));
    const saving = { ...savingOf(turn, 'pressed'), answer: { ...answer, saved: true } as const };
    const outcome = await room.store.add(actions, { ...saving, undo: undoOf(actions) });
    if (outcome.is === 'saved' || outcome.is === 'already') return outcome.is;
    left = await missing(room, turn, left);
  }
  if (left.length > 0) throw new Error('no reference was free');
  return 'already';
};

const made = (asked: ActionAsked, turn: MemberTurn): Action => {
  const action = record(asked, asked.ref, turn);
  if (action.refused) throw new Error(`an action that may not be recorded (${action.code})`);
  return action.value;
};

/** What is not recorded yet. A reference that is another action's gives way to the next one, the same at every press. */
const missing = async (
  room: Pick<Room, 'store'>,
  { register }: MemberTurn,
  asked: readonly ActionAsked[],
): Promise<readonly ActionAsked[]> => {
  const found = await Promise.all(asked.map(({ ref }) => room.store.find(ref, register)));
  const taken = new Set<Reference>(asked.map(({ ref }) => ref));
  return asked.flatMap((one, index) => {
    const there = found[index]?.action;
    if (!there) return [one];
    if (isSame(there, one)) return [];
    const ref = freeAfter(one.ref, taken);
    taken.add(ref);
    return [{ ...one, ref }];
  });
};

/** Of the same meeting's notes: its words may have been put right between two presses. */
const isSame = (action: Action, { meeting, text }: ActionAsked): boolean =>
  meeting ? action.meeting === meeting : action.text === text.trim();

const freeAfter = (ref: Reference, taken: ReadonlySet<Reference>): Reference => {
  const next = referenceAfter(ref);
  return taken.has(next) ? freeAfter(next, taken) : next;
};

/** Again where the calendar has changed meanwhile: of two that follow at once, the last to end has seen it all. */
const follow = async (
  room: Pick<Room, 'store'>,
  { register }: Pick<Seeing, 'register'>,
  registers: Pick<Registers, 'read'>,
): Promise<void> => {
  let seen = register;
  for (let round = 0; round < ROUNDS; round += 1) {
    await room.store.follow(seen);
    const latest = await registers.read({ fresh: true });
    if (daysOf(latest) === daysOf(seen)) return;
    seen = latest;
  }
};

/** All that decides which meeting is the next. */
const daysOf = ({ meetings }: Seeing['register']): string =>
  meetings.map(({ id, on, state }) => `${id}|${on}|${state === 'cancelled'}`).join(',');
