import type { ActionAsked } from '../../core/offers/actions.ts';
import type { Decision } from '../../core/offers/decisions.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Attendee } from '../../domain/attendee.ts';
import type { Due } from '../../domain/due.ts';
import type { Meeting, MeetingId } from '../../domain/meeting.ts';
import { isDeed } from './accept.ts';
import type { Room } from './commands-room.ts';
import type { Suggestion } from './minutes.ts';
import type { ReadAttendee } from './notes-read.ts';
import { referenceAs } from './suggest.ts';
import { idOf, personNamed, type World } from './world.ts';

/** As many actions as one transaction of their room holds. */
const BATCH = 30;
const DECISIONS = 20;

/**
 * Records what was accepted, each kind in its own room and under the reference that was fixed when it was read: done
 * again, after a crash or on another instance, it is recorded once all the same.
 */
export const carryOut = async (
  { others }: Room,
  turn: MemberTurn,
  { taken, world }: { readonly taken: readonly Suggestion[]; readonly world: World },
): Promise<void> => {
  const { meeting } = world;
  const part = (name: string): MemberTurn => ({ ...turn, id: `${turn.id}-${name}` });
  const people = taken.filter(({ kind, ref }) => kind === 'person' && !isEntered(ref, world));
  if (people.length > 0) await others.contacts.add(part('people'), people.map(contactOf));
  const rolls = rollsOf(taken, world);
  if (rolls) await others.attendance.add({ ...part('roll'), by: turn.caller.person.id }, meeting.id, rolls);
  const actions = taken.filter(isDeed).map((one) => actionOf(one, meeting.id));
  for (let from = 0; from < actions.length; from += BATCH)
    await others.actions.record(part(`actions-${from}`), actions.slice(from, from + BATCH), {});
  const decisions = taken.filter(({ kind }) => kind === 'decision').map((one) => decisionOf(one, meeting.id));
  for (let from = 0; from < decisions.length; from += DECISIONS)
    await others.decisions.record(part(`decisions-${from}`), decisions.slice(from, from + DECISIONS), {});
  for (const one of taken.filter(({ kind }) => kind === 'meeting'))
    await plan(others, part(one.ref), { one, world });
};

const isEntered = (ref: string, { register }: World): boolean => register.people.some(({ id }) => id === ref);

const contactOf = (one: Suggestion) => ({
  id: idOf(one),
  name: one.person?.name ?? one.text,
  ...(one.person?.authority && { authority: one.person.authority }),
  ...(one.person?.organisation && { organisation: one.person.organisation }),
});

const rollsOf = (taken: readonly Suggestion[], world: World) => {
  const of = (kind: 'present' | 'apologies'): readonly Attendee[] =>
    taken
      .filter((one) => one.kind === kind)
      .flatMap(({ people = [] }) => people.map((one) => attendeeOf(one, world)));
  const rolls = { present: of('present'), apologies: of('apologies') };
  return rolls.present.length + rolls.apologies.length > 0 ? rolls : undefined;
};

/** Somebody of the register is kept by their id alone; others by the name the notes give. */
const attendeeOf = ({ person, name, authority, organisation }: ReadAttendee, world: World): Attendee => {
  const known = person ?? personNamed(name, world)?.id;
  if (known && isEntered(known, world)) return { person: known };
  return { name, ...(authority && { authority }), ...(organisation && { organisation }) };
};

const actionOf = (one: Suggestion, meeting: MeetingId): ActionAsked => ({
  ref: referenceAs('action', one.ref),
  text: one.text,
  owners: one.owners,
  ownerWords: one.ownerWords,
  due: shortDue(one.due),
  meeting,
  ...(one.stillOpen && { stillOpen: one.stillOpen }),
});

const shortDue = (due: Due): Due => ('words' in due ? { ...due, words: due.words.slice(0, 300) } : due);

const OUTCOMES = { agreed: 'agreed', 'not agreed': 'not-agreed', proposed: 'proposed' } as const;

const decisionOf = (one: Suggestion, meeting: MeetingId): Omit<Decision, 'on'> => ({
  ref: referenceAs('decision', one.ref),
  text: one.text,
  outcome: OUTCOMES[one.outcome ?? 'proposed'],
  ...(one.reason && { reason: one.reason }),
  meeting,
});

/** A date of the notes becomes a meeting of the calendar, unless there is one on that day. */
const plan = async (
  { calendar }: Room['others'],
  turn: MemberTurn,
  { one, world }: { readonly one: Suggestion; readonly world: World },
): Promise<void> => {
  const { meeting: read } = one;
  if (!read?.on || isThere(read.on, world)) return;
  const id = referenceAs('meeting', one.ref) as MeetingId; // made as an MTG
  await calendar.plan(
    turn,
    {
      id,
      on: read.on,
      where: read.where ?? { kind: 'undecided' },
      ...(read.start && { start: read.start }),
      ...(read.end && { end: read.end }),
      ...(read.focus && { focus: read.focus }),
    },
    {},
  );
};

const isThere = (on: Meeting['on'], { register }: World): boolean =>
  register.meetings.some((one) => one.on === on && one.state !== 'cancelled');

/** Of what was accepted before, that which its room does not have: a crash came between. Two requests at most. */
export const missingOf = async (
  { others }: Room,
  turn: MemberTurn,
  { wanted, world }: { readonly wanted: readonly Suggestion[]; readonly world: World },
): Promise<readonly Suggestion[]> => {
  const has = (kind: (one: Suggestion) => boolean): boolean => wanted.some(kind);
  const isDecision = ({ kind }: Suggestion): boolean => kind === 'decision';
  const [actions, decisions] = await Promise.all([
    has(isDeed) ? others.actions.ofMeeting(world.meeting.id, turn) : [],
    has(isDecision) ? others.decisions.ofMeeting(world.meeting.id) : [],
  ]);
  const there = new Set<string>([...actions, ...decisions].map(({ ref }) => ref));
  return wanted.filter((one) => {
    if (isDeed(one) || isDecision(one)) return !there.has(one.ref);
    return one.kind !== 'person' || !isEntered(one.ref, world);
  });
};
