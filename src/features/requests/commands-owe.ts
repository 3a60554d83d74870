import { plain } from '../../cards/plain.ts';
import type { Seeing } from '../../core/offers/actions.ts';
import type { Owed } from '../../core/offers/requests.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import { chosenAuthorities } from '../../domain/find-authority.ts';
import { authorityName } from '../../domain/register.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import { plural } from '../../domain/words.ts';
import { owedCard } from './cards-owed.ts';
import { keyOf, OWN_CHAT, type Room } from './commands-room.ts';
import { maySeeOwed } from './may.ts';
import { owedIn } from './owed.ts';
import type { Collected } from './store.ts';

/** What every authority owes of these requests, or of all that are open. */
export const owedOf = async (
  room: Room,
  { today }: Pick<Seeing, 'today'>,
  requests?: readonly DataRequest[],
): Promise<readonly Owed[]> => owedIn(await openCollections(room, requests), today);

/** Those requests, or all that are open, each with every return there is for it. */
export const openCollections = async (
  room: Room,
  requests?: readonly DataRequest[],
): Promise<readonly Collected[]> => {
  const asked = requests ?? (await room.store.open());
  const collected = await Promise.all(asked.map((request) => room.store.collected(keyOf(request))));
  return collected.flatMap((one) => one ?? []);
};

const NOBODYS: Reply = {
  text: 'You are of no local authority, so nothing is asked of you. Type **requests** for what is asked of others.',
  refused: 'nobodys',
};

/** "what do we owe"; a coordinator may name another authority. */
export const oweTyped = async (room: Room, turn: MemberTurn, said: string): Promise<Reply> => {
  const words = said
    .trim()
    .replace(/^(?:for|of|does|from)\s+/i, '')
    .replace(/[\s?]+(?:owe)?[\s?]*$/i, '');
  if (!words) return owe(room, turn, turn.caller.person.authority);
  const [one, ...more] = chosenAuthorities(words, turn.register, turn.today);
  if (!one || more.length > 0)
    return {
      text: `“${plain(words)}” is no local authority of the network. Type for example **what returns does Kent owe**.`,
      refused: 'unknown-authority',
    };
  return owe(room, turn, one.code);
};

/** One authority's own: a storage request for the open ones, and one for each. */
export const owe = async (
  room: Room,
  turn: MemberTurn,
  authority: AuthorityCode | undefined,
): Promise<Reply> => {
  if (turn.place.kind !== 'personal') return OWN_CHAT;
  if (!authority) return NOBODYS;
  const name = authorityName(turn.register, authority);
  if (!maySeeOwed(turn.caller, authority))
    return {
      text: plain(`Only officers of ${name} and a coordinator can see what it owes.`),
      refused: 'not-allowed',
    };
  const open = (await room.store.open()).filter(({ asked }) => asked.includes(authority));
  const own = await Promise.all(
    open.map(async (request) => ({
      request,
      returns: mapOf((await room.store.one(request, authority)).value),
    })),
  );
  const owes = owedIn(own, turn.today).find((one) => one.authority === authority)?.owes ?? [];
  const says = sayOwed(owes.length, open.length - owes.length);
  return { card: owedCard({ authority, owes, title: `What ${name} owes`, says }) };
};

const sayOwed = (owes: number, settled: number): string =>
  [
    owes > 0 ? `${plural(owes, 'return is', 'returns are')} still to come.` : 'Nothing is owed.',
    ...(settled > 0 ? [saySettled(settled, owes > 0)] : []),
    'For actions, type what do I owe.',
  ].join(' ');

const saySettled = (settled: number, isMore: boolean): string =>
  isMore
    ? `${plural(settled, 'more is in', 'more are in')} or settled.`
    : `${plural(settled, 'return is in', 'returns are in')} or settled.`;

const mapOf = (one: DataReturn | undefined) => new Map(one ? [[one.authority, one]] : []);
