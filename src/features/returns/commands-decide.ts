import type { Post, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY, onOneLine } from '../../domain/keepable.ts';
import type { PersonId } from '../../domain/person.ts';
import { nameOf } from '../../domain/register.ts';
import type { DataReturn, Submitted } from '../../domain/returns/data-return.ts';
import type { Decided } from '../../storage/sheet.ts';
import { type Notice, noticeCard } from './cards.ts';
import { tellAll } from './cards-tell.ts';
import { lookReply } from './commands-look.ts';
import { as, change, type Loaded, type Room, stampOf, type Where, work } from './commands-room.ts';
import { notYoursToDecide } from './commands-yours.ts';
import { isWithdrawn, titleOf } from './filling.ts';
import { sayMoment, sayWho } from './say.ts';
import { keepable } from './texts.ts';
import { officersOf } from './who.ts';
import { waitingOf, withApproval } from './work.ts';

/** What is decided on one version of the figures: the one that its card showed. */
export interface Deciding {
  readonly where: Where;
  readonly n: number;
  /** Why it is sent back; as typed. */
  readonly reason: string;
}

type Decision = Deciding & { readonly deed: 'approve' | 'back' };

export const approve = (room: Room, turn: MemberTurn, deciding: Deciding): Promise<Reply> =>
  decide(room, turn, { ...deciding, deed: 'approve' });

/** Sends it back with a reason: the authority puts it right and submits it again. */
export const sendBack = (room: Room, turn: MemberTurn, deciding: Deciding): Promise<Reply> =>
  decide(room, turn, { ...deciding, deed: 'back' });

const decide = (room: Room, turn: MemberTurn, deciding: Decision): Promise<Reply> =>
  work(room, turn, {
    where: deciding.where,
    stops: [notYoursToDecide, withdrawnFrom, (loaded) => reasonFault(loaded, turn, deciding)],
    run: (loaded) => change(room, turn, { loaded, rule: (here) => decided(here, turn, { deciding, room }) }),
  });

/** Of what is not asked for any more nothing is decided. */
const withdrawnFrom = (here: Loaded, turn: MemberTurn): Reply | undefined =>
  isWithdrawn(here)
    ? {
        ...lookReply(here, turn, {
          problem: 'The request was withdrawn, so nothing is decided on it any more. The figures are kept.',
        }),
        refused: 'withdrawn',
      }
    : undefined;

const reasonFault = (here: Loaded, turn: MemberTurn, { deed, reason }: Decision): Reply | undefined => {
  if (deed === 'approve') return undefined;
  const read = keepable(reason, 'reason', turn.today);
  if (read.refused)
    return {
      ...lookReply(here, turn, { problem: read.say, reason }),
      refused: read.code,
      ...(read.code === IDENTITY && { unkept: true as const }),
    };
  return read.value
    ? undefined
    : { ...lookReply(here, turn, { problem: 'Say why you send it back.' }), refused: 'no-reason' };
};

const decided = (
  here: Loaded,
  turn: MemberTurn,
  { deciding, room }: { readonly deciding: Decision; readonly room: Room },
): Decided<DataReturn> => {
  const { value } = here;
  const shown = waitingOf(value);
  if (!value || !shown)
    return { ...lookReply(here, turn, { problem: 'Nothing is submitted yet.' }), refused: 'none' };
  const late = tooLate(value, shown, { turn, n: deciding.n });
  if (late) return { ...lookReply(here, turn, { problem: late }), refused: 'changed' };
  const { after, says, to } = outcomeOf(value, shown, { deciding, turn });
  return {
    after,
    reply: {
      ...lookReply(as(here, after), turn, { says }),
      ...room.collections.touches(here.request),
      tell: tells(here, turn, { shown, ...to }),
    },
    verb: deciding.deed,
    to,
  };
};

const outcomeOf = (
  value: DataReturn,
  { n }: Submitted,
  { deciding: { deed, reason: typed }, turn }: { readonly deciding: Decision; readonly turn: MemberTurn },
) => {
  const { by, at } = stampOf(turn);
  const begun = value.draft ? ' An amendment of it has been begun.' : '';
  if (deed === 'approve')
    return { after: withApproval(value, by, at), says: `Approved: version ${n}.${begun}`, to: { n } };
  const reason = onOneLine(typed);
  const after: DataReturn = { ...value, standing: 'queried', query: { reason, by, at } };
  return { after, says: `Sent back. Whoever submitted it is told why.${begun}`, to: { n, reason } };
};

/** The figures are no longer those that the card showed, or somebody has decided already. */
const tooLate = (
  value: DataReturn,
  shown: Submitted,
  { turn: { register, caller }, n }: { readonly turn: MemberTurn; readonly n: number },
): string | undefined => {
  const me = caller.person.id;
  if (shown.n !== n)
    return `The figures have changed: version ${shown.n} came meanwhile, by ${sayWho(shown, register, me)}. Nothing was decided. This is version ${shown.n}: look at it and decide.`;
  const { standing, approval, query } = value;
  if (standing === 'approved')
    return approval
      ? `It was approved already, by ${sayWho(approval, register, me)}.`
      : 'It was approved already.';
  if (standing === 'queried' && query)
    return `It was sent back already, by ${sayWho(query, register, me)}: ${query.reason}`;
  return undefined;
};

/** Whoever submitted it is told, and of what was sent back whoever may put it right. */
const tells = (
  here: Loaded,
  turn: MemberTurn,
  { shown, reason }: { readonly shown: Submitted; readonly reason?: string },
): readonly Post[] => {
  const to: readonly PersonId[] = [shown.by, ...(shown.forAuthority ? officersOf(here.authority, turn) : [])];
  const who = nameOf(turn.register, turn.caller.person.id);
  const when = sayMoment(turn.now.toISOString());
  const notice: Notice =
    reason === undefined
      ? {
          title: `Approved: ${titleOf(here)}`,
          says: `By ${who} on ${when}, version ${shown.n}.`,
          looks: true,
        }
      : {
          title: `Sent back: ${titleOf(here)}`,
          says: `${who} asks: ${reason}`,
          more: 'Put it right and submit it again, or explain it in a note. A colleague of your local authority can do it too.',
          looks: true,
          works: true,
        };
  return tellAll(to, noticeCard(here, notice), turn);
};
