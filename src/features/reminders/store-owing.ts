import type { Meeting } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Told } from './cards.ts';
import type { Room } from './commands-room.ts';
import { type AllPrefs, type Load, loadsIn } from './loads.ts';
import { type MeetingTodo, type Prepared, todoOf } from './meeting-todo.ts';
import { type Hearing, type Reached, reachedIn, type Sources, undatedIn } from './owing.ts';
import { pointsOfMeeting } from './points.ts';
import type { Kind } from './prefs.ts';
import { personIn, type World } from './reach.ts';
import type { NetworkReminders } from './store-rows.ts';
import { type IsWorking, workingIn } from './working.ts';

/** All that is owed in the network today, and what was said of reminders. */
export interface Owing {
  readonly world: World;
  readonly sources: Sources;
  readonly prefs: AllPrefs;
  readonly network: NetworkReminders;
  readonly isWorking: IsWorking;
}

/** Two requests, one for each 1,000 open actions and each 1,000 people with settings, and one for each open request. */
export const readOwing = async (
  { store, rooms, closed }: Room,
  { register, today }: World,
): Promise<Owing> => {
  const world = { register, today };
  const [parts, owed, prefs, network] = await Promise.all([
    rooms.actions.openParts(world),
    rooms.requests.owed(world),
    store.prefs(register),
    store.network(),
  ]);
  return { world, sources: { parts, owed }, prefs, network, isWorking: workingIn(network.quiet, closed) };
};

const hears =
  (prefs: AllPrefs, kind: Kind) =>
  (person: PersonId): boolean =>
    !prefs.get(person)?.muted.includes(kind);

/** Whoever has muted something is passed over, and the next of an authority hears of it. */
export const heard = (prefs: AllPrefs): Hearing => ({
  actions: hears(prefs, 'actions'),
  returns: hears(prefs, 'returns'),
});

/** Everybody hears, whatever they have muted: a person asks, not the bot. */
export const EVERYBODY: Hearing = { actions: () => true, returns: () => true };

/** What is muted is passed over, but for this person: a card of theirs shows all it was about. */
const but = (me: PersonId, hearing: Hearing): Hearing => ({
  actions: (person) => person === me || hearing.actions(person),
  returns: (person) => person === me || hearing.returns(person),
});

export const reachedOf = ({ sources, world }: Owing, hearing: Hearing): readonly Reached[] =>
  reachedIn(sources, hearing, world);

/** What one person is told just now, as an old card of theirs is drawn anew. */
export const toldTo = async (room: Room, me: PersonId, owing: Owing): Promise<Told> => {
  const { world, prefs, sources } = owing;
  const hearing = but(me, heard(prefs));
  const load = loadsIn(reachedOf(owing, hearing), prefs, world.today).get(me);
  const isMuted = prefs.get(me)?.muted.includes('meetings');
  const meetings = isMuted ? [] : await readPrepared(room, soonIn(owing), world);
  return {
    items: load?.items ?? [],
    meetings: todosOf(me, { meetings, load, world }),
    undated: undatedIn(sources, hearing, world).get(me) ?? 0,
  };
};

/** Meetings of whose eve it is that day or was, and that are still to be held. */
const soonIn = ({ world: { register, today }, isWorking }: Owing): readonly Meeting[] =>
  register.meetings.filter(
    ({ state, on }) =>
      state === 'planned' &&
      today <= on &&
      pointsOfMeeting(on, { window: { after: FIRST, to: today }, isWorking }).length > 0,
  );

const FIRST = '0000-01-01' as World['today']; // sorts before every day

/** Three requests a meeting. */
export const readPrepared = (
  { rooms }: Room,
  meetings: readonly Meeting[],
  world: World,
): Promise<readonly Prepared[]> =>
  Promise.all(
    meetings.map(async (meeting) => {
      const [attendance, updates, promised] = await Promise.all([
        rooms.attendance.of(meeting.id, world.register),
        rooms.roundTable.of(meeting.id),
        rooms.agenda.promised(meeting, world),
      ]);
      return { meeting, attendance, updates, promised };
    }),
  );

/** What that person has still to do before each meeting. */
export const todosOf = (
  id: PersonId,
  {
    meetings,
    load,
    world,
  }: { readonly meetings: readonly Prepared[]; readonly load: Load | undefined; readonly world: World },
): readonly MeetingTodo[] => {
  const person = personIn(world.register, id);
  return person ? meetings.flatMap((one) => todoOf(person, one, load?.items ?? []) ?? []) : [];
};
