import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import { IDENTITY, identityFault } from '../../domain/keepable.ts';
import { authorityName, currentAuthorities } from '../../domain/register.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import type { Decided } from '../../storage/sheet.ts';
import { blankReturn, type Outside, outsideOf, withoutOutside } from './alter.ts';
import { actingOf, forRequest, type How, OWN_CHAT, type Room, savingOf } from './commands-room.ts';
import { touching } from './feature-offers.ts';
import { readAsked } from './read-asked.ts';
import { readNotReturning, readReceived, type Said } from './read-deed.ts';
import { sayRequest } from './say.ts';
import { reasonIn } from './texts.ts';

/** Recorded for an authority: received by another way, known not to come, or neither after all. */
export type Recorded = Outside | { readonly is: 'outstanding' };

const HOW_RECEIVED: Reply = {
  text: 'Type what was received and from whom, for example **received medical needs policies from Kent, E Sussex**.',
  refused: 'unread',
};
const HOW_NOT: Reply = {
  text: 'Type who is not returning what, and why, for example **Kent is not returning the CME census: nobody to do it**.',
  refused: 'unread',
};

/** "received medical needs policies from Kent, E Sussex, RBWM, Ox" (S0, inventory row 38). */
export const receivedTyped = (room: Room, turn: MemberTurn, typed: string): Promise<Reply> =>
  forAuthorities(room, turn, { said: readReceived(typed), how: HOW_RECEIVED }, ({ words }) => ({
    is: 'received',
    ...(words && { reason: words }),
  }));

export const notReturningTyped = (room: Room, turn: MemberTurn, typed: string): Promise<Reply> =>
  forAuthorities(room, turn, { said: readNotReturning(typed), how: HOW_NOT }, ({ words }) => ({
    is: 'not-returning',
    reason: words,
  }));

export const outstandingTyped = (room: Room, turn: MemberTurn, typed: string): Promise<Reply> =>
  forAuthorities(room, turn, { said: readReceived(typed), how: HOW_RECEIVED }, () => ({ is: 'outstanding' }));

interface Read {
  readonly said: Said | undefined;
  readonly how: Reply;
}

const forAuthorities = async (
  ...[room, turn, { said, how }, recordedOf]: readonly [Room, MemberTurn, Read, (said: Said) => Recorded]
): Promise<Reply> => {
  if (turn.place.kind !== 'personal') return OWN_CHAT;
  if (!said) return how;
  const fault = identityFault(`${said.about} ${said.who} ${said.words}`, turn.today);
  if (fault) return refusedAs(fault);
  const reason = reasonIn(said.words, turn.today);
  if (reason.refused) return refusedAs(reason);
  const recorded = recordedOf({ ...said, words: reason.value });
  if (recorded.is === 'not-returning' && !recorded.reason) return NO_REASON;
  const { codes, unread } = readAsked(said.who, turn.register, turn.today);
  if (unread.length > 0 || codes.length === 0)
    return { text: plain(unread.join(' ') || 'Say whose it is.'), refused: 'which-authority' };
  // "From all" means all who were asked.
  const isAll = codes.length === currentAuthorities(turn.register, turn.today).length;
  return forRequest(room, { words: said.about, turn }, (request) =>
    record(room, turn, { request, codes: isAll ? request.asked : codes, recorded, how: 'typed' }),
  );
};

const NO_REASON: Reply = {
  text: 'Say why it does not come: put a colon and the reason behind it.',
  refused: 'no-reason',
};

export interface Recording {
  readonly request: DataRequest;
  readonly codes: readonly AuthorityCode[];
  readonly recorded: Recorded;
  readonly how: How;
}

/** Each authority's return is its own: one that is in already is told, and holds up none of the others. */
export const record = async (room: Room, turn: MemberTurn, recording: Recording): Promise<Reply> => {
  const { request, codes, recorded } = recording;
  const replies = await Promise.all(codes.map((code) => recordOne(room, turn, { ...recording, code })));
  const kept = codes.filter((_, n) => replies[n]?.saved || replies[n]?.repeated);
  if (recorded.is === 'received' && request.action)
    for (const authority of kept)
      await room.actions.closeFor(turn, request.action, { authority, evidence: 'its return was received' });
  const repeated = replies.find((one) => one.repeated)?.repeated;
  return {
    text: [plain(`${sayRequest(request)}:`), ...replies.map(({ text = '' }) => `- ${text}`)].join('\n'),
    ...(kept.length > 0
      ? { saved: true as const, ...touching(request) }
      : { refused: replies[0]?.refused ?? IDENTITY }),
    ...(repeated && { repeated }),
  };
};

const recordOne = (
  room: Room,
  turn: MemberTurn,
  { request, code, recorded, how }: Recording & { readonly code: AuthorityCode },
): Promise<Reply> => {
  const name = authorityName(turn.register, code);
  const saving = { ...savingOf(turn, how), turn: `${turn.id}|${code}` };
  return room.store.change({ request, authority: code }, saving, ({ value }): Decided<DataReturn> => {
    if (!request.asked.includes(code))
      return { text: plain(`${name} was not asked for it.`), refused: 'not-asked' };
    if (request.state === 'withdrawn') return { text: 'That request was withdrawn.', refused: 'withdrawn' };
    const before = value ?? blankReturn(request, code);
    const after =
      recorded.is === 'outstanding' ? withoutOutside(before) : outsideOf(before, recorded, actingOf(turn));
    if (!after) return { text: plain(`${name}: ${asItWas(before)}.`), refused: 'as-it-was' };
    return {
      after,
      verb: recorded.is,
      for: code,
      to: recorded,
      reply: { text: plain(`${name}: ${DONE[recorded.is]}.`) },
    };
  });
};

const DONE: Readonly<Record<Recorded['is'], string>> = {
  received: 'recorded as received',
  'not-returning': 'recorded as not returning',
  outstanding: 'outstanding again',
};

const asItWas = ({ standing, outside }: DataReturn): string => {
  if (standing) return 'its figures are in already, so nothing was recorded';
  return outside
    ? `already recorded as ${outside.is === 'received' ? 'received' : 'not returning'}`
    : 'is outstanding';
};
