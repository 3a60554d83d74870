import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { sayFullDay } from '../../domain/day.ts';
import { plural } from '../../domain/words.ts';
import { nextWorkingMoment, sayMoment } from '../../domain/working-hours.ts';
import { isReturn, meantIn, readWhom, sayWhom, type Whom } from './asked.ts';
import { previewCard, sentCard } from './cards-remind.ts';
import { OWN_CHAT, opOf, type Room, savingOf } from './commands-room.ts';
import { type Load, loadsIn } from './loads.ts';
import { mayBeTold } from './may.ts';
import { type MissedOwner, missedIn } from './missed.ts';
import { isQuiet } from './quiet.ts';
import { EVERYBODY, type Owing, reachedOf, readOwing } from './store-owing.ts';

/** "remind everyone overdue", "remind Kent": who will get what, before anything goes. */
export const remindTyped = async (room: Room, turn: MemberTurn, said: string): Promise<Reply> => {
  if (!mayBeTold(turn)) return OWN_CHAT;
  const whom = readWhom(said, turn);
  if (whom.refused) return refusedAs(whom);
  const owing = await readOwing(room, turn);
  const { to, missed } = meant(whom.value, owing);
  if (to.length === 0 && missed.length === 0) return nothing(whom.value, turn);
  const quiet = sayQuietNow(owing);
  const card = previewCard(
    {
      whom: sayWhom(whom.value, turn),
      to,
      missed,
      goes: sayGoes(room, turn),
      ...(quiet && { quiet }),
      round: opOf(turn),
      about: JSON.stringify(whom.value),
    },
    turn.register,
  );
  return { card };
};

const nothing = (whom: Whom, turn: MemberTurn): Reply => ({
  text: plain(`Nothing is owed: there is nobody to remind (${sayWhom(whom, turn)}).`),
  refused: 'nothing-owed',
});

/** Whoever a coordinator reminds hears of all they owe: muting and snoozing are for what the bot does by itself. */
export const meant = (
  whom: Whom,
  owing: Owing,
): { readonly to: readonly Load[]; readonly missed: readonly MissedOwner[] } => {
  const all = reachedOf(owing, EVERYBODY);
  const to = meantIn(whom, loadsIn(all, new Map(), owing.world.today), owing.world);
  const missed = meantMissed(whom, missedIn(all), owing);
  return { to, missed };
};

const meantMissed = (
  whom: Whom,
  missed: readonly MissedOwner[],
  { world }: Owing,
): readonly MissedOwner[] => {
  const own = missed.flatMap(({ who, items }) => {
    if (!who.startsWith('MEM-')) return [];
    return [{ person: who as Load['person'], items }]; // a person's id begins so
  });
  const loads = new Map(own.map((load) => [load.person, load]));
  const people = new Set<string>(meantIn(whom, loads, world).map(({ person }) => person));
  return missed.filter(({ who, items }) => people.has(who) || isMeant(whom, { who, items }, world.today));
};

const isMeant = (whom: Whom, { who, items }: Pick<MissedOwner, 'who' | 'items'>, today: string): boolean => {
  if (who.startsWith('MEM-')) return false;
  if (whom.of === 'authority') return who === whom.code;
  if (whom.of === 'person') return false;
  if (whom.of === 'return') return items.some((item) => isReturn(item, whom));
  return whom.of === 'everything' || items.some(({ due }) => due !== undefined && due < today);
};

const sayGoes = ({ closed }: Room, { now }: MemberTurn): string => {
  const at = nextWorkingMoment(now, closed);
  return at.getTime() === now.getTime() ? 'now' : sayMoment(at, now);
};

const sayQuietNow = ({ network, world: { today } }: Owing): string => {
  const until = network.quiet.find((one) => isQuiet(today, [one]))?.to;
  return until ? ` These are quiet weeks, until ${sayFullDay(until)}: it goes all the same.` : '';
};

interface Sending {
  readonly round: string;
  readonly whom: Whom;
}

/** Pressed twice, or on two instances, it is one round: known by the preview. */
export const send = async (room: Room, turn: MemberTurn, { round, whom }: Sending): Promise<Reply> => {
  if (!mayBeTold(turn)) return OWN_CHAT;
  const owing = await readOwing(room, turn);
  const { to } = meant(whom, owing);
  if (to.length === 0) return nothing(whom, turn);
  const card = sentCard({
    title: 'Reminders are on their way',
    says: `To ${sayWhom(whom, turn)}: ${plural(to.length, 'person', 'people')}. It goes ${sayGoes(room, turn)}. Type jobs to see how far it is, and not reached to see who was not.`,
    round,
    mayCancel: true,
  });
  const by = turn.caller.person.id;
  const reply = await room.store.changeRound(round, savingOf(turn, 'pressed'), ({ value }) => {
    if (value?.state === 'cancelled') return CANCELLED;
    if (value) return { card };
    return { after: { whom, by, state: 'sent' }, reply: { card }, verb: 'remind', to: whom };
  });
  // Asked again where the first press broke off before this: one id is one round.
  if (!reply.refused)
    await room.ask({ id: round, job: 'reminders.asked', asked: JSON.stringify(whom), by, at: turn.now });
  return reply;
};

const CANCELLED: Reply = {
  text: 'These reminders were cancelled. Type **remind** and whom to begin again.',
  refused: 'cancelled',
};

/** Called off, before or after Send: whoever has not been told yet is not told. */
export const cancel = async (room: Room, turn: MemberTurn, round: string): Promise<Reply> => {
  const by = turn.caller.person.id;
  return room.store.changeRound(round, savingOf(turn, 'pressed'), ({ value }) => {
    const says = value ? 'Whoever was told already has been told; nobody else will be.' : 'Nothing was sent.';
    const reply = { card: sentCard({ title: 'Cancelled: reminders', says, round, mayCancel: false }) };
    if (value?.state === 'cancelled') return reply;
    const whom: Whom = value?.whom ?? { of: 'overdue' };
    return { after: { whom, by: value?.by ?? by, state: 'cancelled' }, reply, verb: 'cancel' };
  });
};
