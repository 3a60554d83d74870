import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Post, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { identityFault } from '../../domain/keepable.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { type DataReturn, isSettled } from '../../domain/returns/data-return.ts';
import type { Decided } from '../../storage/sheet.ts';
import { dayIn, dueOn, isUnderWay } from './alter.ts';
import { forRequest, keyOf, OWN_CHAT, type Room, savingOf } from './commands-room.ts';
import { touching } from './feature-offers.ts';
import { officersOf } from './reach.ts';
import { readNewDue } from './read-deed.ts';
import { sayDue, sayRequest } from './say.ts';

interface Changing {
  readonly request: DataRequest;
  readonly verb: string;
  /** What it becomes, and what is said of that; words alone where it is so already. */
  change(
    now: DataRequest,
  ): { readonly after: DataRequest; readonly says: string; readonly to?: unknown } | string;
  /** Who is told. */
  readonly tell?: (says: string) => readonly Post[];
}

/** One change of a request, by whoever is first; the second is told how it stands. */
export const change = (
  room: Room,
  turn: MemberTurn,
  { request, verb, change: rule, tell }: Changing,
): Promise<Reply> =>
  room.store.changeRequest(keyOf(request), savingOf(turn, 'typed'), ({ value }): Decided<DataRequest> => {
    const now = value ?? request;
    // What was withdrawn is neither due nor released any more; asked anew, it begins anew.
    const changed = now.state === 'withdrawn' ? `${sayRequest(now)} is withdrawn already.` : rule(now);
    if (typeof changed === 'string') return { text: plain(changed), refused: 'as-it-was' };
    const { after, says, to } = changed;
    const told = tell?.(says) ?? [];
    return {
      after,
      verb,
      ...(to !== undefined && { to }),
      reply: { text: plain(says), ...touching(after), ...(told.length > 0 && { tell: told }) },
    };
  });

/** "close request CME census": late returns are still taken, and nobody is reminded any more. */
export const closeTyped = (room: Room, turn: MemberTurn, said: string): Promise<Reply> =>
  forRequest(room, { words: said, turn }, (request) =>
    change(room, turn, {
      request,
      verb: 'close',
      change: (now) =>
        now.state === 'open'
          ? {
              after: { ...now, state: 'closed' },
              says: `Closed: ${sayRequest(now)}. Nobody is reminded any more; late returns are still taken.`,
            }
          : `${sayRequest(now)} is ${now.state} already.`,
    }),
  );

/** "withdraw request CME census": nothing is taken any more, and those who had begun are told. */
export const withdrawTyped = (room: Room, turn: MemberTurn, said: string): Promise<Reply> =>
  forRequest(room, { words: said, turn }, async (request) => {
    const collected = await room.store.collected(keyOf(request));
    const begun = [...(collected?.returns.values() ?? [])].filter(isUnderWay);
    return change(room, turn, {
      request,
      verb: 'withdraw',
      change: (now) => ({ after: { ...now, state: 'withdrawn' }, says: saidWithdrawn(now, begun) }),
      tell: () =>
        toOfficers(
          begun.map(({ authority }) => authority),
          turn,
          toldWithdrawn(request, turn),
        ),
    });
  });

const saidWithdrawn = (request: DataRequest, begun: readonly DataReturn[]): string =>
  `Withdrawn: ${sayRequest(request)}. Nothing is asked for any more.${begun.length > 0 ? ' Those who had begun are told.' : ''}`;

const toldWithdrawn = (request: DataRequest, { caller }: MemberTurn): string =>
  `${caller.person.name} has withdrawn the request for ${sayRequest(request)}. Nothing more is needed from you.`;

const toOfficers = (
  codes: readonly AuthorityCode[],
  { register, today }: MemberTurn,
  says: string,
): readonly Post[] => {
  const to = codes.flatMap((code) => officersOf(register, code, today)).map(({ id }) => id);
  return to.length > 0 ? [{ to: [...new Set(to)], reply: { text: plain(says) } }] : [];
};

const HOW_DUE: Reply = {
  text: 'Type the request and its new day, for example **change due of the CME census to 4 December**, or **to none**.',
  refused: 'unread',
};

/** "change due of the CME census to 4 December": whoever still owes it is told. */
export const dueTyped = async (room: Room, turn: MemberTurn, typed: string): Promise<Reply> => {
  const said = readNewDue(typed);
  if (!said) return HOW_DUE;
  const day: Result<Day | undefined> = /^none$/i.test(said.words) ? ok(undefined) : dayIn(said.words, turn);
  if (day.refused) return refusedAs(day);
  return forRequest(room, { words: said.about, turn }, async (request) => {
    const collected = await room.store.collected(keyOf(request));
    const owing = request.asked.filter((code) => !isSettled(collected?.returns.get(code)));
    return change(room, turn, {
      request,
      verb: 'due',
      change: (now) => newDue(now, day.value),
      tell: (says) => toOfficers(owing, turn, says),
    });
  });
};

const newDue = (now: DataRequest, due: Day | undefined) =>
  now.due === due
    ? `${sayRequest(now)} has ${due ? `been due ${sayDay(due)}` : 'no due day'} already.`
    : {
        after: dueOn(now, due),
        to: { due: due ?? 'none' },
        says: `${sayRequest(now)} is now due ${due ? sayDay(due) : 'on no particular day'}; it was ${sayDue(now.due)}.`,
      };

/** Words that could identify a child are neither kept nor told back, whatever was to be done with them. */
export const unlessChild =
  (work: (room: Room, turn: MemberTurn, said: string) => Promise<Reply>) =>
  async (room: Room, turn: MemberTurn, said: string): Promise<Reply> => {
    const fault = identityFault(said, turn.today);
    return fault ? refusedAs(fault) : work(room, turn, said);
  };

/** Changes are typed in one's own chat: their answers name who owes what. */
export const inOwnChat =
  (work: (room: Room, turn: MemberTurn, said: string) => Promise<Reply>) =>
  (room: Room, turn: MemberTurn, said: string): Promise<Reply> | Reply =>
    turn.place.kind === 'personal' ? work(room, turn, said) : OWN_CHAT;
