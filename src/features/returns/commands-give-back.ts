import { plain } from '../../cards/plain.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY, onOneLine } from '../../domain/keepable.ts';
import type { PersonId } from '../../domain/person.ts';
import { nameOf } from '../../domain/register.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import type { Decided } from '../../storage/sheet.ts';
import { noticeCard } from './cards.ts';
import { tellAll } from './cards-tell.ts';
import { checkReply } from './commands-check.ts';
import { change, type Loaded, type Room, stampOf, type Where, withdrawn, work } from './commands-room.ts';
import { returnOf, titleOf } from './filling.ts';
import { maySubmit } from './may.ts';
import { keepable } from './texts.ts';
import { saySubmitters } from './who.ts';

export interface Giving {
  readonly where: Where;
  /** As typed. */
  readonly reason: string;
}

/** The lead does not submit it: whoever sent it is told why. */
export const giveBack = (room: Room, turn: MemberTurn, { where, reason }: Giving): Promise<Reply> =>
  work(room, turn, {
    where,
    stops: [withdrawn, notLead, (loaded) => reasonFault(loaded, turn, reason)],
    run: (loaded) =>
      change(room, turn, {
        loaded,
        rule: (here) => givenBack(here, turn, { reason: onOneLine(reason), room }),
      }),
  });

const notLead = ({ authority, request }: Loaded, turn: MemberTurn): Reply | undefined =>
  maySubmit(turn.caller, authority, request)
    ? undefined
    : { text: plain(saySubmitters(authority, turn)), refused: 'not-allowed' };

const reasonFault = (loaded: Loaded, turn: MemberTurn, reason: string): Reply | undefined => {
  const read = keepable(reason, 'reason', turn.today);
  if (!read.refused)
    return read.value
      ? undefined
      : { ...checkReply(loaded, turn, { problem: 'Say why you give it back.' }), refused: 'no-reason' };
  return {
    ...checkReply(loaded, turn, { problem: read.say, reason }),
    refused: read.code,
    ...(read.code === IDENTITY && { unkept: true as const }),
  };
};

interface Back {
  readonly reason: string;
  readonly room: Room;
}

const givenBack = (here: Loaded, turn: MemberTurn, { reason, room }: Back): Decided<DataReturn> => {
  const { withLead, ...rest } = returnOf(here);
  if (!withLead)
    return {
      ...checkReply(here, turn, { problem: 'It does not wait for a lead any more.' }),
      refused: 'not-waiting',
    };
  return {
    after: { ...rest, back: { reason, ...stampOf(turn) } },
    reply: {
      ...givenReply(here, turn, { to: withLead.by, reason }),
      ...room.collections.touches(here.request),
    },
    verb: 'give-back',
    to: { reason },
  };
};

const givenReply = (
  here: Loaded,
  turn: MemberTurn,
  { to, reason }: { readonly to: PersonId; readonly reason: string },
): Reply => {
  const title = `Given back: ${titleOf(here)}`;
  const says = `${nameOf(turn.register, turn.caller.person.id)}: ${reason}`;
  const told = noticeCard(here, { title, says, works: true, checks: true });
  return {
    card: noticeCard(here, { title, says: `${nameOf(turn.register, to)} is told why.`, checks: true }),
    tell: tellAll([to], told, turn),
  };
};
