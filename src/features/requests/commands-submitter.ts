import { plain } from '../../cards/plain.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { chosenAuthorities } from '../../domain/find-authority.ts';
import { findPeopleNamed } from '../../domain/find-people.ts';
import type { Person } from '../../domain/person.ts';
import { authorityName, sayPerson } from '../../domain/register.ts';
import { listOf } from '../../domain/words.ts';
import { change } from './commands-change.ts';
import { forRequest, type Room } from './commands-room.ts';
import { readSubmitter } from './read-deed.ts';
import { sayRequest } from './say.ts';

const HOW: Reply = {
  text: 'Type who may submit what for whom, for example **let Mara Swift submit the CME census for Portsmouth**.',
  refused: 'unread',
};

/** "let Mara Swift submit for Portsmouth": one officer, of that authority, for one request. */
export const letTyped = async (room: Room, turn: MemberTurn, typed: string): Promise<Reply> => {
  const said = readSubmitter(typed);
  if (!said) return HOW;
  const [person, ...more] = findPeopleNamed(said.who, turn.register, turn.today);
  if (!person || more.length > 0) return whoIsIt(said.who, person ? [person, ...more] : [], turn);
  const [authority, ...others] = chosenAuthorities(said.words, turn.register, turn.today);
  if (!authority || others.length > 0)
    return {
      text: plain(`“${said.words}” is no local authority of the network.`),
      refused: 'which-authority',
    };
  if (person.authority !== authority.code)
    return {
      text: plain(
        `${sayPerson(person, turn.register)} is no officer of ${authority.name}, and only those submit for it.`,
      ),
      refused: 'not-theirs',
    };
  return forRequest(room, { words: said.about, turn }, (request) =>
    change(room, turn, {
      request,
      verb: 'submitter',
      change: (now) => {
        const name = `${person.name} for ${authorityName(turn.register, authority.code)}`;
        if (!now.asked.includes(authority.code))
          return `${authority.name} was not asked for ${sayRequest(now)}.`;
        if (now.submitters.some((one) => one.person === person.id && one.authority === authority.code))
          return `${name} may submit ${sayRequest(now)} already.`;
        return {
          after: {
            ...now,
            submitters: [...now.submitters, { person: person.id, authority: authority.code }],
          },
          to: { submitter: person.id },
          says: `From now on ${name} may submit ${sayRequest(now)}, for this request alone.`,
        };
      },
      tell: (says) => [{ to: [person.id], reply: { text: plain(says) } }],
    }),
  );
};

const whoIsIt = (words: string, people: readonly Person[], { register }: MemberTurn): Reply => ({
  text: plain(
    people.length > 0
      ? `“${words}” may be ${listOf(
          people.map((one) => sayPerson(one, register)),
          'or',
        )}. Type which.`
      : `Nobody of the network is called “${words}”.`,
  ),
  refused: 'who',
});
