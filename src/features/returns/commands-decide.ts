import type { Post, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import type { PersonId } from '../../domain/person.ts';
import { nameOf } from '../../domain/register.ts';
import type { DataReturn, Submitted } from '../../domain/returns/data-return.ts';
import type { Decided } from '../../storage/sheet.ts';
import { type Notice, noticeCard } from './cards.ts';
import { tellAll } from './cards-tell.ts';
import { lookReply } from './commands-look.ts';
import { as, type Loaded, load, type Room, savingOf, type Where } from './commands-room.ts';
import { notYoursToDecide } from './commands-yours.ts';
import { titleOf } from './filling.ts';
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

type Deed = 'approve' | 'back';

export const approve = (room: Room, turn: MemberTurn, deciding: Deciding): Promise<Reply> =>
  decide(room, turn, { ...deciding, deed: 'approve' });

/** Sends it back with a reason: the authority puts it right and submits it again. */
export const sendBack = (room: Room, turn: MemberTurn, deciding: Deciding): Promise<Reply> =>
  decide(room, turn, { ...deciding, deed: 'back' });

const decide = async (room: Room, turn: MemberTurn, deciding: Deciding & { deed: Deed }): Promise<Reply> => {
  const { key, authority } = deciding.where;
  const loading = await load(room, turn, deciding.where);
  if ('reply' in loading) return loading.reply;
  const { loaded } = loading;
  const stop = notYoursToDecide(loaded, turn) ?? reasonFault(loaded, turn, deciding);
  if (stop) return stop;
  return room.collections.change(
    key,
    authority,
    savingOf(turn, 'pressed'),
    ({ value }) => decided(as(loaded, value), turn, { deciding, room }),
    loaded.own,
  );
};

const reasonFault = (here: Loaded, turn: MemberTurn, { deed, reason }: Deciding & { deed: Deed }) => {
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
  { deciding, room }: { readonly deciding: Deciding & { deed: Deed }; readonly room: Room },
): Decided<DataReturn> => {
  const { value } = here;
  const shown = waitingOf(value);
  if (!value || !shown)
    return { ...lookReply(here, turn, { problem: 'Nothing is submitted yet.' }), refused: 'none' };
  const late = tooLate(value, shown, { turn, n: deciding.n });
  if (late) return { ...lookReply(here, turn, { problem: late }), refused: 'changed' };
  const { by, at } = { by: turn.caller.person.id, at: turn.now.toISOString() };
  const reason = deciding.reason.trim();
  const isApproved = deciding.deed === 'approve';
  const after: DataReturn = isApproved
    ? withApproval(value, by, at)
    : { ...value, standing: 'queried', query: { reason, by, at } };
  const says = isApproved ? `Approved: version ${shown.n}.` : 'Sent back. Whoever submitted it is told why.';
  const begun = value.draft ? ' An amendment of it has been begun.' : '';
  return {
    after,
    reply: {
      ...lookReply(as(here, after), turn, { says: `${says}${begun}` }),
      ...room.collections.touches(here.request),
      tell: tells(here, turn, { shown, ...(!isApproved && { reason }) }),
    },
    verb: deciding.deed,
    to: isApproved ? { n: shown.n } : { n: shown.n, reason },
  };
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
