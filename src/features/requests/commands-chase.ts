import { plain } from '../../cards/plain.ts';
import type { Owed } from '../../core/offers/requests.ts';
import type { Post, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { sayDay } from '../../domain/day.ts';
import { nameOf } from '../../domain/register.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { plural } from '../../domain/words.ts';
import { chaseCard, reminderCard } from './cards-owed.ts';
import { owedOf } from './commands-owe.ts';
import { dataOf, forRequest, OWN_CHAT, opOf, type Room, savingOf } from './commands-room.ts';
import { officersOf } from './reach.ts';
import { namesOf } from './say.ts';
import type { Chase } from './store-rows.ts';

/** "chase", "chase the CME census": who will be reminded of what. */
export const chaseTyped = async (room: Room, turn: MemberTurn, said: string): Promise<Reply> => {
  if (turn.place.kind !== 'personal') return OWN_CHAT;
  if (!said.trim() || /^(?:all|everybody|everyone|everything)$/i.test(said.trim()))
    return previewChase(room, turn);
  return forRequest(room, { words: said, turn }, (request) => previewChase(room, turn, request));
};

const NOTHING: Reply = { text: 'Nothing is outstanding: there is nobody to chase.', refused: 'nothing-owed' };

/** What each owes stands in it, so it is for a coordinator's own chat: a button of a card in a group asks for it too. */
export const previewChase = async (room: Room, turn: MemberTurn, request?: DataRequest): Promise<Reply> => {
  if (turn.place.kind !== 'personal') return OWN_CHAT;
  const [owed, last] = await Promise.all([owedOf(room, turn, request && [request]), room.store.lastChase()]);
  if (owed.length === 0) return NOTHING;
  const { to, unreached } = reachedBy(owed, turn);
  return {
    card: chaseCard(
      {
        owed,
        officers: to.reduce((sum, one) => sum + one.officers.length, 0),
        unreached,
        ...(last.value && { last: sayLast(last.value, turn) }),
        seen: last.n,
        op: opOf(turn),
        about: request ? dataOf(request) : { type: '', period: '' },
      },
      turn.register,
    ),
  };
};

const sayLast = ({ on, by }: Chase, { register }: MemberTurn): string =>
  `Last chased on ${sayDay(on)} by ${nameOf(register, by)}.`;

const reachedBy = (owed: readonly Owed[], { register, today }: MemberTurn) => {
  const reach = owed.map((one) => ({ owed: one, officers: officersOf(register, one.authority, today) }));
  return {
    to: reach.filter(({ officers }) => officers.length > 0),
    unreached: reach.filter(({ officers }) => officers.length === 0).map((one) => one.owed.authority),
  };
};

/** Each outstanding authority's officers get one message with all that it owes, as it stands when Send is pressed. */
export const chase = async (
  room: Room,
  turn: MemberTurn,
  { request, seen }: { readonly request?: DataRequest; readonly seen: number },
): Promise<Reply> => {
  if (turn.place.kind !== 'personal') return OWN_CHAT;
  const owed = await owedOf(room, turn, request && [request]);
  const { to, unreached } = reachedBy(owed, turn);
  if (to.length === 0) return NOTHING;
  const by = turn.caller.person.id;
  const codes = to.map((one) => one.owed.authority);
  const missed = unreached.length > 0 ? ` Nobody to reach in ${namesOf(unreached, turn.register)}.` : '';
  const text = `Reminded ${plural(to.length, 'local authority', 'local authorities')}: ${namesOf(codes, turn.register)}.${missed}`;
  const reply: Reply = {
    text: plain(text),
    tell: to.map(({ owed: one, officers }) => reminderTo(one, officers, turn)),
  };
  return room.store.keepChase(savingOf(turn, 'pressed'), ({ value, n }) =>
    value && n !== seen
      ? {
          text: plain(`${sayLast(value, turn)} Type chase to see who is still to be reminded.`),
          refused: 'chased',
        }
      : { after: { on: turn.today, by }, verb: 'chase', to: codes, reply },
  );
};

const reminderTo = (
  owed: Owed,
  officers: readonly { readonly id: string }[],
  { caller, register }: MemberTurn,
): Post => ({
  to: officers.map(({ id }) => id),
  reply: { card: reminderCard(owed, `${caller.person.name} asks for what is still to come.`, register) },
});
