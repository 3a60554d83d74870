import { plain } from '../../cards/plain.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Attendee } from '../../domain/attendee.ts';
import { findPeopleNamed } from '../../domain/find-people.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { likeName } from '../../domain/name.ts';
import { readPeopleList } from '../../domain/read-people.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import type { Decided } from '../../storage/sheet.ts';
import { asKnown, keyOf, NOBODY, ofPerson, type Roll } from './attendee.ts';
import { inHistory, type Room, savingOf } from './commands-record.ts';
import { maySayFor } from './may.ts';
import { lastBy, struck } from './roll.ts';
import { type Deed, sayStruck, sayWhoMay } from './say.ts';

/** Whom to strike from which list: by their keys, by their names, or whoever this person put there last. */
export interface Striking {
  readonly meeting: Meeting;
  readonly from: Deed;
  readonly keys?: readonly string[];
  readonly people?: string;
  readonly how: 'typed' | 'pressed';
}

/** "undo apologies", "I am coming after all", "not present Ann Lee". */
export const strike = (room: Room, turn: MemberTurn, striking: Striking): Promise<Reply> =>
  room.store.change(
    striking.meeting.id,
    savingOf(turn, striking.how),
    ({ value = NOBODY }): Decided<Roll> => decided(value, turn, striking),
  );

const decided = (roll: Roll, turn: MemberTurn, striking: Striking): Decided<Roll> => {
  const { from, meeting } = striking;
  const people = meant(roll, turn, striking);
  if (people.length === 0) return nobody(striking);
  const barred = people.filter((one) => !maySayFor(turn.caller, asKnown(one, turn.register)));
  if (barred.length > 0)
    return { text: plain(sayWhoMay(barred, from, turn.register)), refused: 'not-allowed' };
  const { roll: after, changed } = struck(roll, people, { from, register: turn.register });
  if (changed.length === 0) return nobody(striking);
  const says = sayStruck(changed, from, { meeting, register: turn.register });
  const again = from === 'apologies' ? ' Type apologies to send them again.' : '';
  return {
    after,
    reply: { text: plain(`${says}${again}`) },
    verb: `no-${from}`,
    from: changed.map(inHistory),
  };
};

const nobody = ({ from, meeting, keys, people }: Striking): Reply => {
  const list = from === 'apologies' ? 'has sent apologies for' : 'is put down as present at';
  const who = keys || people ? 'None of them' : 'Neither you nor anybody you named';
  return {
    text: `${who} ${list} ${sayMeeting(meeting)}. Type **attendance** to see the list.`,
    refused: 'nobody',
  };
};

/** Who is meant, among those on the list. */
const meant = (roll: Roll, turn: MemberTurn, striking: Striking): readonly Attendee[] => {
  const entries = roll[striking.from];
  const { keys, people } = striking;
  const keyed = (key: string) =>
    entries.filter((one) => [keyOf(one), keyOf(asKnown(one, turn.register))].includes(key));
  if (keys) return keys.flatMap(keyed);
  if (people) return namedIn(people, entries, turn);
  const own = keyed(keyOf(ofPerson(turn.caller.person)));
  return own.length > 0 ? own : lastBy(entries, turn.caller.person.id);
};

/** "Bo Ray", "Ray (Kent)": those of the list that are called that, there. */
const namedIn = (people: string, entries: readonly Attendee[], turn: MemberTurn): readonly Attendee[] => {
  const { register, today } = turn;
  return readPeopleList(people, register, today).flatMap((read) => {
    const named = findPeopleNamed(read.name, register, today).map(({ id }) => id);
    return entries.filter((entry) => {
      const { person, name = '', authority } = asKnown(entry, register);
      const isCalled = person ? named.includes(person) : likeName(name) === likeName(read.name);
      return isCalled && (!read.authority || authority === read.authority);
    });
  });
};
