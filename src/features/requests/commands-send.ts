import { plain } from '../../cards/plain.ts';
import type { Post, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { sayDay } from '../../domain/day.ts';
import { type Reference, referenceAfter } from '../../domain/reference.ts';
import { nameOf } from '../../domain/register.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import type { RequestId } from '../../domain/returns/period.ts';
import type { Decided } from '../../storage/sheet.ts';
import { type Again, askedAgain, isAnothers, requestFrom } from './again.ts';
import { askedCard, type Drafting, sentCard } from './cards-request.ts';
import { askingOf, judge } from './commands-request.ts';
import { keyOf, type Room, savingOf } from './commands-room.ts';
import { touching } from './feature-offers.ts';
import { type Reach, reachOf } from './reach.ts';
import { howToChange, namesOf, sayByWhen, sayRequest } from './say.ts';
import type { Settled } from './settle.ts';

const TAKEN: Reply = { refused: 'taken' };
const TRIES = 4;

/** Sends what the preview showed, once; whoever sends the same after somebody else adds to that, and is told. */
export const send = async (room: Room, turn: MemberTurn, drafting: Drafting): Promise<Reply> => {
  const judged = judge(turn, drafting);
  if (!('settled' in judged)) return judged;
  let { id } = drafting;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const reply = await sendAs(room, turn, { settled: judged.settled, drafting: { ...drafting, id } });
    if (reply !== TAKEN) return reply;
    id = referenceAfter(id as Reference) as RequestId; // of the same kind
  }
  throw new Error('no reference was free for a request');
};

interface Sending {
  readonly settled: Settled;
  readonly drafting: Drafting;
}

const sendAs = async (room: Room, turn: MemberTurn, { settled, drafting }: Sending): Promise<Reply> => {
  const asked = requestFrom(settled, askingOf(turn, drafting));
  // What is asked for once lies under its own reference.
  const wanted: DataRequest =
    asked.period.kind === 'once' ? { ...asked, period: { kind: 'once', request: asked.id } } : asked;
  const taken = { is: false };
  const reply = await room.store.changeRequest(keyOf(wanted), savingOf(turn, 'pressed'), ({ value }) => {
    taken.is = isAnothers(value, wanted);
    return taken.is ? {} : decided(turn, value, wanted);
  });
  return taken.is && !reply.repeated ? TAKEN : reply;
};

const decided = (
  turn: MemberTurn,
  before: DataRequest | undefined,
  wanted: DataRequest,
): Decided<DataRequest> => {
  const again = askedAgain(before, wanted);
  if (again.added.length === 0) return alreadyAsked(turn, again);
  const added = reachOf({ ...again.after, asked: again.added }, turn.register, turn.today);
  return {
    after: again.after,
    verb: before ? 'ask-more' : 'ask',
    to: { asked: again.added, ...(again.after.due && { due: again.after.due }) },
    reply: sentReply(turn, { request: again.after, added, already: again.already }),
  };
};

const alreadyAsked = ({ register }: MemberTurn, { after, already }: Again): Reply => ({
  text: plain(
    `${nameOf(register, after.by)} asked ${namesOf(already, register)} for this on ${sayDay(after.sentOn)} (${sayRequest(after)}, ${sayByWhen(after.due)}), so nothing was sent again. To remind them, type chase. ${howToChange(after)}`,
  ),
  refused: 'already-asked',
});

interface Sent {
  readonly request: DataRequest;
  readonly added: readonly Reach[];
  readonly already: Again['already'];
}

const sentReply = (turn: MemberTurn, { request, added, already }: Sent): Reply => {
  const { register } = turn;
  const note =
    already.length > 0
      ? `${namesOf(already, register)} had been asked by ${nameOf(register, request.by)} on ${sayDay(request.sentOn)}, and get nothing again.`
      : '';
  return {
    card: sentCard({ request, added, note }, register),
    tell: [...added.flatMap((one) => postTo(request, one, turn)), ...recipientTold(request, turn)],
    ...touching(request),
  };
};

/** One card for each officer, in their own chat: what one authority owes is nobody else's to read. */
export const postTo = (
  request: DataRequest,
  { authority, officers, unsigned }: Reach,
  { register }: MemberTurn,
): readonly Post[] =>
  officers.length > 0
    ? [
        {
          to: officers.map(({ id }) => id),
          reply: { card: askedCard(request, { authority, unsigned }, register) },
        },
      ]
    : [];

const recipientTold = (request: DataRequest, { caller, register }: MemberTurn): readonly Post[] => {
  if (request.recipient === caller.person.id) return [];
  const told = `${caller.person.name} has asked ${namesOf(request.asked, register)} for ${sayRequest(request)} (${sayByWhen(request.due)}).`;
  const text = `${plain(told)} The returns come to you. Type **requests** to see how far they are.`;
  return [{ to: [request.recipient], reply: { text } }];
};
