import { plain } from '../../cards/plain.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Attendee } from '../../domain/attendee.ts';
import { isCoordinator, type Member } from '../../domain/caller.ts';
import { findPeopleNamed } from '../../domain/find-people.ts';
import { IDENTITY, identityFault } from '../../domain/keepable.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { isName } from '../../domain/name.ts';
import { type ReadPerson, readPeopleList } from '../../domain/read-people.ts';
import { sayPerson } from '../../domain/register.ts';
import type { Decided } from '../../storage/sheet.ts';
import { asKnown, keyOf, NOBODY, ofPerson, type Roll } from './attendee.ts';
import { askCard, receiptCard } from './cards.ts';
import { maySayFor, maySpeakForAll } from './may.ts';
import { type Resolved, resolve } from './resolve.ts';
import { apologised, attended } from './roll.ts';
import { type Deed, sayWhoMay } from './say.ts';
import type { AttendanceStore } from './store.ts';

export interface Room {
  readonly store: AttendanceStore;
}

/** People to be put down for a meeting. */
export interface Recording {
  readonly deed: Deed;
  readonly meeting: Meeting;
  /** As typed; left out for the speaker alone. */
  readonly people?: string;
  readonly instead?: string;
  /** What was chosen about entries that could be several: by their place in the list. */
  readonly chosen?: Readonly<Record<number, string>>;
  readonly op: string;
  readonly how: 'typed' | 'pressed';
  readonly hints?: readonly string[];
}

export const savingOf = (turn: MemberTurn, how: 'typed' | 'pressed') => ({
  turn: turn.id,
  by: turn.caller.person.id,
  how,
  at: turn.now,
});

/** Puts them down, or asks about those who could be several; then nothing is recorded yet. */
export const record = async (room: Room, turn: MemberTurn, recording: Recording): Promise<Reply> => {
  const fault = identityFault([recording.people, recording.instead].join(' '), turn.today);
  if (fault)
    return recording.how === 'typed'
      ? { text: plain(fault.say), refused: IDENTITY, unkept: true }
      : { card: askCard({ ...asForm(recording), problem: fault.say }), refused: IDENTITY, unkept: true };
  const resolved = resolvedIn(recording, turn);
  const asked = resolved.flatMap((one, line) => (one.is === 'asked' ? [{ ...one, line }] : []));
  if (asked.length > 0 || resolved.length === 0)
    return { card: askCard({ ...asForm(recording), asked }), refused: 'asked' };
  const people = resolved.flatMap((one) => (one.is === 'asked' ? [] : [placed(one.attendee, turn.caller)]));
  const barred = people.filter((one) => !maySayFor(turn.caller, one));
  if (barred.length > 0)
    return { text: plain(sayWhoMay(barred, recording.deed, turn.register)), refused: 'not-allowed' };
  return save(room, turn, { recording, people: withInstead(people, recording, turn) });
};

const asForm = ({ deed, meeting, op, people = '', instead }: Recording) => ({
  deed,
  meeting,
  op,
  people,
  ...(instead && { instead }),
});

const resolvedIn = ({ people, chosen = {} }: Recording, turn: MemberTurn): readonly Resolved[] => {
  if (people === undefined) return [{ is: 'known', attendee: ofPerson(turn.caller.person) }];
  return readPeopleList(unmentioned(people, turn), turn.register, turn.today).map((read, line) =>
    isMe(read) ? { is: 'known', attendee: ofPerson(turn.caller.person) } : resolve(read, chosen[line], turn),
  );
};

const isMe = ({ name }: ReadPerson): boolean => /^(me|myself)$/i.test(name);

/** "@Dev (Kent County Council)" is who Teams says it is, with the place the register knows. */
const unmentioned = (people: string, { mentions, register }: MemberTurn): string =>
  mentions
    .reduce((text, { words, person }) => {
      const known = register.people.find(({ id }) => id === person);
      return known ? text.replace(words, sayPerson(known, register)) : text;
    }, people)
    .replace(/@(?=\p{L})/gu, '');

/** Somebody new without a place is of the speaker's own: they may speak for no others. */
const placed = (attendee: Attendee, caller: Member): Attendee => {
  const { authority, organisation } = caller.person;
  if (attendee.person || attendee.authority || attendee.organisation || maySpeakForAll(caller))
    return attendee;
  return { ...attendee, ...(authority && { authority }), ...(organisation && { organisation }) };
};

/** Who comes instead is known by an id where the register has one such person. */
const withInstead = (
  people: readonly Attendee[],
  { instead }: Recording,
  { register, today }: MemberTurn,
): readonly Attendee[] => {
  if (!instead) return people;
  const [first, ...others] = findPeopleNamed(instead, register, today);
  const bare = instead.replace(/\s*\(.*$/, '').replace(/^@/, '');
  const who = first && others.length === 0 ? first.id : bare;
  return isName(bare) ? people.map((one) => ({ ...one, instead: who })) : people;
};

interface Settled {
  readonly recording: Recording;
  readonly people: readonly Attendee[];
}

const save = (room: Room, turn: MemberTurn, settled: Settled): Promise<Reply> => {
  const { deed, meeting, how } = settled.recording;
  const doing = { by: turn.caller.person.id, at: turn.now.toISOString(), register: turn.register };
  const rule = deed === 'apologies' ? apologised : attended;
  return room.store.change(meeting.id, savingOf(turn, how), ({ value = NOBODY }): Decided<Roll> => {
    const { roll, changed } = rule(value, settled.people, doing);
    const reply = receipt(turn, settled, changed);
    if (changed.length === 0) return reply;
    return { after: roll, reply, verb: deed, to: changed.map(inHistory) };
  });
};

/** The history names people by their ids; a name that is in no register does not stand in it. */
export const inHistory = ({ person, authority, organisation }: Attendee): string =>
  person ?? `not in the register (${authority ?? organisation ?? 'no authority'})`;

const receipt = (turn: MemberTurn, settled: Settled, changed: readonly Attendee[]): Reply => {
  const { recording, people } = settled;
  const keys = new Set(changed.map(keyOf));
  const known = people.map((one) => asKnown(one, turn.register));
  const strangers = isCoordinator(turn.caller) ? known.filter(({ person }) => !person) : [];
  const card = receiptCard(
    {
      ...recording,
      changed,
      already: known.filter((one) => !keys.has(keyOf(one))),
      strangers,
      hints: recording.hints ?? [],
      own: known.every(({ person }) => person === turn.caller.person.id),
    },
    turn.register,
  );
  const isShared = recording.how === 'pressed' && turn.place.kind !== 'personal' && changed.length > 0;
  return isShared ? { card, everyone: card } : { card };
};
