import type { PartCame, PartDeed } from '../../core/offers/actions.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { type Day, parseDay, sayDay } from '../../domain/day.ts';
import { IDENTITY, identityFault } from '../../domain/keepable.ts';
import type { PersonId } from '../../domain/person.ts';
import { type Reference, readReference } from '../../domain/reference.ts';
import { type Beside, dueCard, inAWeek, type Told } from './cards.ts';
import { OWN_CHAT, type Room, savingOf } from './commands-room.ts';
import { mayBeTold } from './may.ts';
import { noPrefs, type Snooze, withSnooze } from './prefs.ts';
import { readUntil } from './read-until.ts';
import { type Owing, readOwing, toldTo } from './store-owing.ts';

/** What was pressed on a reminder. */
export interface Pressed {
  /** The only action of the card, or the one that was chosen. */
  readonly which: string;
  readonly said: string;
  readonly date: string;
}

interface Chosen {
  readonly ref: Reference;
  /** The day that the card gave. */
  readonly seen?: Day;
}

const chosenIn = (token: string): Chosen | undefined => {
  const [words = '', day = ''] = token.split(' ');
  const [ref, seen] = [readReference('ACT', words), parseDay(day)];
  return ref && { ref, ...(seen && { seen }) };
};

/** The card as it now stands, whatever was pressed and however old it was. */
const drawn = async (room: Room, turn: MemberTurn, beside: Beside): Promise<Reply> => {
  const told = await toldTo(room, turn.caller.person.id, await readOwing(room, turn));
  return { card: dueCard(told, beside, turn) };
};

/** "What I owe", as a reminder shows it. */
export const showDue = (room: Room, turn: MemberTurn): Promise<Reply> => drawn(room, turn, {});

const whichFault = async (room: Room, turn: MemberTurn, { which, said, date }: Pressed): Promise<Reply> => ({
  ...(await drawn(room, turn, { fault: 'Choose which action it is about.', which, said, date })),
  refused: 'which-action',
});

/** Done and Move: the room of actions does it, and keeps the reminder that is left together with it. */
export const settle = async (
  room: Room,
  turn: MemberTurn,
  pressed: Pressed & { readonly do: PartDeed['do'] },
): Promise<Reply> => {
  if (!mayBeTold(turn)) return OWN_CHAT;
  const identity = identityFault(`${pressed.said} ${pressed.date}`, turn.today);
  if (identity) return refusedCard(room, turn, { pressed, fault: identity.say, code: IDENTITY });
  const chosen = chosenIn(pressed.which);
  if (!chosen) return whichFault(room, turn, pressed);
  const { ref, seen } = chosen;
  const deed: PartDeed =
    pressed.do === 'done'
      ? { ref, do: 'done', evidence: pressed.said }
      : { ref, do: 'move', to: pressed.date, ...(seen && { seen }) };
  return room.rooms.actions.settle(turn, deed, (came) => afterDeed(room, turn, { came, ref, pressed }));
};

interface Came {
  readonly came: PartCame;
  readonly ref: Reference;
  readonly pressed: Pressed;
}

/** Drawn before it is saved: the parts of that action are as they will be, and all others as they are. */
const afterDeed = async (room: Room, turn: MemberTurn, { came, ref, pressed }: Came): Promise<Reply> => {
  const owing = await readOwing(room, turn);
  const refs = new Set([ref, ...came.open.map((part) => part.ref)]);
  const parts = [...owing.sources.parts.filter((part) => !refs.has(part.ref)), ...came.open];
  const told = await toldTo(room, turn.caller.person.id, { ...owing, sources: { ...owing.sources, parts } });
  if (!came.refused) return { card: dueCard(told, { says: came.says }, turn) };
  const card = dueCard(told, { ...pressed, fault: came.says }, turn);
  return { card, refused: came.refused, ...(came.refused === IDENTITY && { unkept: true as const }) };
};

const refusedCard = async (
  room: Room,
  turn: MemberTurn,
  { pressed, fault, code }: { readonly pressed: Pressed; readonly fault: string; readonly code: string },
): Promise<Reply> => ({
  ...(await drawn(room, turn, { ...pressed, fault })),
  refused: code,
  ...(code === IDENTITY && { unkept: true as const }),
});

/** Not reminded of that action before a day: a week from today unless one is named. */
export const snooze = async (room: Room, turn: MemberTurn, pressed: Pressed): Promise<Reply> => {
  if (!mayBeTold(turn)) return OWN_CHAT;
  const chosen = chosenIn(pressed.which);
  if (!chosen) return whichFault(room, turn, pressed);
  const until = pressed.date.trim() ? readUntil(pressed.date, turn) : { value: inAWeek(turn.today) };
  if (until.refused) return refusedCard(room, turn, { pressed, fault: until.say, code: until.code });
  return snoozeUntil(room, turn, { ref: chosen.ref, until: until.value, how: 'pressed' });
};

interface Snoozing {
  readonly ref: Reference;
  readonly until: Day;
  readonly how: 'typed' | 'pressed';
}

export const snoozeUntil = async (
  room: Room,
  turn: MemberTurn,
  { ref, until, how }: Snoozing,
): Promise<Reply> => {
  const me = turn.caller.person.id;
  const owing = await readOwing(room, turn);
  const all = await toldTo(room, me, owing);
  if (!owing.sources.parts.some((part) => part.ref === ref))
    return { ...cardOf(all, { fault: `${ref} is not open.` }, turn), refused: 'not-open' };
  const after = await toldTo(room, me, withPrefs(owing, me, { ref, until }));
  const says = `You are not reminded of ${ref} before ${sayDay(until)}. It stays due as it was.`;
  const answer = cardOf(after, { says }, turn);
  return room.store.changeOwn(me, savingOf(turn, how), ({ value }) => {
    const prefs = value ?? noPrefs(me);
    if (prefs.snoozed.some((one) => one.ref === ref && one.until === until)) return answer;
    return {
      after: withSnooze(prefs, { ref, until }, turn.today),
      reply: answer,
      verb: 'snooze',
      to: { ref, until },
    };
  });
};

const cardOf = (told: Told, beside: Beside, turn: MemberTurn): Reply => ({
  card: dueCard(told, beside, turn),
});

const withPrefs = (owing: Owing, me: PersonId, snooze: Snooze): Owing => {
  const own = owing.prefs.get(me) ?? noPrefs(me);
  return { ...owing, prefs: new Map([...owing.prefs, [me, withSnooze(own, snooze, owing.world.today)]]) };
};
