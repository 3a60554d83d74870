import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Post, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { PersonId } from '../../domain/person.ts';
import { accountsOf, nameOf } from '../../domain/register.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { listOf } from '../../domain/words.ts';
import { change } from './commands-change.ts';
import { forRequest, type Room } from './commands-room.ts';
import { readNewDue } from './read-deed.ts';
import { howToChange, sayByWhen, sayRequest } from './say.ts';
import { recipientNamed } from './settle.ts';

const HOW: Reply = {
  text: 'Type the request and who gets its returns from now on, for example **change recipient of the CME census to Dana Perry**.',
  refused: 'unread',
};

/** "change recipient of the CME census to Dana Perry": both the old one and the new one are told. */
export const recipientTyped = async (room: Room, turn: MemberTurn, typed: string): Promise<Reply> => {
  const said = readNewDue(typed);
  if (!said) return HOW;
  const by = turn.caller.person.id;
  const recipient = recipientNamed(said.words.replace(/[.\s]+$/, ''), { ...turn, by });
  if (recipient.refused) return refusedAs(recipient);
  return forRequest(room, { words: said.about, turn }, (request) =>
    change(room, turn, {
      request,
      verb: 'recipient',
      change: (now) => newRecipient(now, recipient.value, turn),
      tell: () => tellBoth(request, recipient.value, turn),
      told: sayTold(request, recipient.value, turn),
    }),
  );
};

const newRecipient = (now: DataRequest, recipient: PersonId, { register }: MemberTurn) => {
  const name = nameOf(register, recipient);
  return now.recipient === recipient
    ? `The returns of ${sayRequest(now)} go to ${name} already.`
    : {
        after: { ...now, recipient },
        to: { recipient },
        says: `The returns of ${sayRequest(now)} now go to ${name}; they went to ${nameOf(register, now.recipient)}.`,
      };
};

/** Whoever did it knows. */
const othersOf = ({ recipient }: DataRequest, next: PersonId, { caller }: MemberTurn): readonly PersonId[] =>
  [next, recipient].filter((id) => id !== caller.person.id);

const tellBoth = (request: DataRequest, next: PersonId, turn: MemberTurn): readonly Post[] => {
  const { caller } = turn;
  const what = `${sayRequest(request)} (${sayByWhen(request.due)})`;
  return othersOf(request, next, turn).map((id) => ({
    to: [id],
    reply: {
      text:
        id === next
          ? `${plain(`From now on the returns of ${what} come to you: ${caller.person.name} has changed that.`)} Type **requests** to see how far they are.`
          : plain(
              `The returns of ${what} go to ${nameOf(turn.register, next)} from now on: ${caller.person.name} has changed that. You see them no more.`,
            ),
    },
  }));
};

const sayTold = (request: DataRequest, next: PersonId, turn: MemberTurn): string => {
  const { register } = turn;
  const others = othersOf(request, next, turn);
  const reached = others.filter((id) => accountsOf(register, id).length > 0);
  const names = (ids: readonly PersonId[]): string => listOf(ids.map((id) => nameOf(register, id)));
  const missed = others.filter((id) => !reached.includes(id));
  return [
    ...(reached.length > 0 ? [`${names(reached)} ${reached.length > 1 ? 'are' : 'is'} told.`] : []),
    ...(missed.length > 0 ? [`${names(missed)} cannot be told, having never used the bot.`] : []),
  ].join(' ');
};

/** "change the CME census request": what can be changed once it is sent, and the words for each. */
export const changeTyped = (room: Room, turn: MemberTurn, said: string): Promise<Reply> =>
  forRequest(room, { words: said, turn }, async (request) => ({
    text: plain(
      `${sayRequest(request)} is ${request.state === 'open' ? sayByWhen(request.due) : request.state}; its returns go to ${nameOf(turn.register, request.recipient)}. ${howToChange(request)} To ask more local authorities, type the request again with their names. To end it, type “close request ${request.id}” or “withdraw request ${request.id}”.`,
    ),
  }));
