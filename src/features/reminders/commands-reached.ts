import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { PersonId } from '../../domain/person.ts';
import { findPerson } from '../../domain/register.ts';
import { emailCard, reachedCard } from './cards-reached.ts';
import { notReachedIn, silentIn } from './causes.ts';
import { OWN_CHAT, type Room } from './commands-room.ts';
import { emailText } from './email.ts';
import { type Load, loadsIn } from './loads.ts';
import { mayBeTold } from './may.ts';
import { missedIn, sayWho } from './missed.ts';
import type { Item } from './owing.ts';
import { EVERYBODY, type Owing, reachedOf, readOwing } from './store-owing.ts';

/** How far back it looks. */
const DAYS = 14;

/** "not reached": names and causes, in the coordinator's own chat alone. */
export const reachedTyped = async (room: Room, turn: MemberTurn): Promise<Reply> => {
  if (!mayBeTold(turn)) return OWN_CHAT;
  const { register, today } = turn;
  const [deliveries, owing] = await Promise.all([room.recent(DAYS, today), readOwing(room, turn)]);
  const { loads, missed } = everything(owing);
  const failed = notReachedIn(deliveries, register).map((one) => ({
    ...one,
    items: itemsOf(one.person, { loads, missed }),
  }));
  const told = new Set<string>(failed.map(({ person }) => person));
  const card = reachedCard(
    {
      failed,
      missed: missed.filter(({ who }) => !told.has(who)),
      silent: silentIn(deliveries, register),
      days: DAYS,
    },
    register,
  );
  return { card };
};

interface Everything {
  readonly loads: ReadonlyMap<PersonId, Load>;
  readonly missed: ReturnType<typeof missedIn>;
}

const everything = (owing: Owing): Everything => {
  const all = reachedOf(owing, EVERYBODY);
  return { loads: loadsIn(all, new Map(), owing.world.today), missed: missedIn(all) };
};

const itemsOf = (who: string, { loads, missed }: Everything): readonly Item[] =>
  loads.get(who as PersonId)?.items ?? missed.find((one) => one.who === who)?.items ?? []; // no other key is there

/** What somebody owes, as a text to copy: drawn anew, and nothing of it is kept. */
export const emailFor = async (room: Room, turn: MemberTurn, who: string): Promise<Reply> => {
  if (!mayBeTold(turn)) return OWN_CHAT;
  const { register, caller, today } = turn;
  const all = everything(await readOwing(room, turn));
  const name = findPerson(register, who as PersonId)?.name ?? namedBy(who, turn); // looked up, not trusted
  if (!name)
    return { text: 'Nobody is kept under that name any more. Type **not reached**.', refused: 'gone' };
  const text = emailText({ name, items: itemsOf(who, all), from: caller.person.name }, today);
  return { card: emailCard(name, text), unkept: true };
};

const namedBy = (who: string, { register }: MemberTurn): string | undefined => {
  if (who === 'chair' || who === 'coordinator') return `the ${who}`;
  const authority = register.authorities.find(({ code }) => code === who);
  return authority && sayWho(authority.code, register);
};
