import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { CollectionKey } from '../../core/offers/collections.ts';
import type { Post, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import { authorityName, nameOf } from '../../domain/register.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { type DataReturn, isSettled } from '../../domain/returns/data-return.ts';
import { takeReturnType } from '../../domain/returns/find-type.ts';
import type { Decided } from '../../storage/sheet.ts';
import { blankReturn, dayIn, granted, refusedTime, waitsForAnswer } from './alter.ts';
import { extensionCard } from './cards-time.ts';
import { actingOf, forRequest, GONE, type How, OWN_CHAT, type Room, savingOf } from './commands-room.ts';
import { touching } from './feature-offers.ts';
import { officersOf } from './reach.ts';
import { readAsked } from './read-asked.ts';
import { readExtension } from './read-deed.ts';
import { sayRequest } from './say.ts';
import { reasonIn } from './texts.ts';

const HOW_TO: Reply = {
  text: 'Type whose return has until when, for example **extend Kent’s CME census to 30 November**.',
  refused: 'unread',
};

/** "extend Kent's CME census to 30 November". */
export const extendTyped = async (room: Room, turn: MemberTurn, typed: string): Promise<Reply> => {
  if (turn.place.kind !== 'personal') return OWN_CHAT;
  const said = readExtension(typed);
  if (!said) return HOW_TO;
  const until = dayIn(said.words, turn);
  if (until.refused) return refusedAs(until);
  const { codes, unread } = readAsked(said.who, turn.register, turn.today);
  const [authority, ...more] = codes;
  if (!authority && takeReturnType(said.who)) return HOW_TO;
  if (!authority || unread.length > 0 || more.length > 0)
    return { text: plain(unread.join(' ') || 'Name one local authority.'), refused: 'which-authority' };
  return forRequest(room, { words: said.about, turn }, (request) =>
    grantTo(room, turn, { request, authority, until: until.value, how: 'typed' }),
  );
};

interface Granting {
  readonly request: DataRequest;
  readonly authority: AuthorityCode;
  readonly until: Day;
  readonly how: How;
}

const grantTo = (
  room: Room,
  turn: MemberTurn,
  { request, authority, until, how }: Granting,
): Promise<Reply> =>
  room.store.change({ request, authority }, savingOf(turn, how), ({ value }): Decided<DataReturn> => {
    const name = authorityName(turn.register, authority);
    const before = value ?? blankReturn(request, authority);
    const no = noTime(request, before, name) ?? notLater(request, until) ?? answeredAs(before, turn, until);
    if (no) return no;
    const says = `${name} has until ${sayDay(until)} for ${sayRequest(request)}.`;
    return {
      after: granted(before, until, actingOf(turn)),
      verb: 'grant-time',
      for: authority,
      to: { until },
      reply: { text: plain(says), tell: [toldOf(before, turn, says)], ...touching(request) },
    };
  });

const noTime = (request: DataRequest, before: DataReturn, name: string): Reply | undefined => {
  if (!request.asked.includes(before.authority))
    return { text: plain(`${name} was not asked for it.`), refused: 'not-asked' };
  if (request.state === 'withdrawn') return { text: 'That request was withdrawn.', refused: 'withdrawn' };
  return isSettled(before)
    ? { text: plain(`${name} needs no more time: its return is in or settled.`), refused: 'settled' }
    : undefined;
};

/** More time is never less. */
const notLater = (request: DataRequest, until: Day): Reply | undefined => {
  const { due } = request;
  if (due && until > due) return undefined;
  const why = due
    ? `${sayDay(until)} is not after the day it is due, ${sayDay(due)}.`
    : 'It has no due day, so no more time is needed.';
  return { text: plain(`${sayRequest(request)}: ${why}`), refused: 'not-later' };
};

/** Another coordinator was quicker, or the same day was given before. */
const answeredAs = ({ extension }: DataReturn, { register }: MemberTurn, until: Day): Reply | undefined => {
  const answer = extension?.answer;
  return answer?.until === until && !answer.reason
    ? {
        text: plain(`${nameOf(register, answer.by)} has given it until ${sayDay(until)} already.`),
        refused: 'already',
      }
    : undefined;
};

/** Whoever asked is told; where nobody had asked, the authority's officers are. */
const toldOf = ({ extension, authority }: DataReturn, turn: MemberTurn, says: string): Post => {
  const asker = extension?.asked.by;
  const officers = officersOf(turn.register, authority, turn.today).map(({ id }) => id);
  return { to: asker ? [asker] : officers, reply: { text: plain(says) } };
};

export interface Answering {
  readonly key: CollectionKey;
  readonly authority: AuthorityCode;
  readonly until: string;
  readonly reason: string;
}

/** Grant, as pressed on the card that tells of an extension asked for: the day in the box, else the day asked for. */
export const grant = async (room: Room, turn: MemberTurn, answering: Answering): Promise<Reply> => {
  if (turn.place.kind !== 'personal') return OWN_CHAT;
  const { key, authority } = answering;
  const side = await room.store.side(key, authority);
  if (!side) return GONE;
  const asked = side.own.value?.extension?.asked.until;
  const until = dayIn(answering.until.trim() || (asked ?? ''), turn);
  if (until.refused)
    return { card: extensionCard(side, answering, { ...turn, problem: until.say }), refused: until.code };
  return grantTo(room, turn, { request: side.request, authority, until: until.value, how: 'pressed' });
};

/** Refuse, with the reason that whoever asked is told. */
export const refuseTime = async (room: Room, turn: MemberTurn, answering: Answering): Promise<Reply> => {
  if (turn.place.kind !== 'personal') return OWN_CHAT;
  const { key, authority } = answering;
  const side = await room.store.side(key, authority);
  if (!side) return GONE;
  const reason = reasonIn(answering.reason, turn.today);
  const problem = reason.refused ? reason.say : 'Enter why it is refused.';
  if (reason.refused || !reason.value)
    return {
      card: extensionCard(side, answering, { ...turn, problem }),
      refused: reason.refused ? reason.code : 'no-reason',
      ...(reason.refused && reason.code === IDENTITY && { unkept: true as const }),
    };
  const { request, own } = side;
  return room.store.change({ request, authority, seen: own }, savingOf(turn, 'pressed'), ({ value }) =>
    refusedAt(turn, {
      request,
      before: value ?? blankReturn(request, authority),
      reason: reason.value,
    }),
  );
};

const refusedAt = (
  turn: MemberTurn,
  {
    request,
    before,
    reason,
  }: { readonly request: DataRequest; readonly before: DataReturn; readonly reason: string },
): Decided<DataReturn> => {
  const after = waitsForAnswer(before) ? refusedTime(before, reason, actingOf(turn)) : undefined;
  if (!after) return alreadyAnswered(before, turn);
  const name = authorityName(turn.register, before.authority);
  const says = `${name} gets no more time for ${sayRequest(request)}: ${reason}`;
  return {
    after,
    verb: 'refuse-time',
    for: before.authority,
    to: { reason },
    reply: { text: plain(says), tell: [toldOf(before, turn, says)], ...touching(request) },
  };
};

const alreadyAnswered = ({ extension }: DataReturn, { register }: MemberTurn): Reply => {
  const answer = extension?.answer;
  const said = answer?.until ? `gave it until ${sayDay(answer.until)}` : 'refused it';
  return {
    text: plain(
      answer ? `${nameOf(register, answer.by)} ${said} already.` : 'Nobody has asked for more time.',
    ),
    refused: 'answered',
  };
};
