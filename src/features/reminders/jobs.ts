import type { Job, Notice, Round } from '../../core/job.ts';
import { parseDay } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import { dueCard, type Told } from './cards.ts';
import type { Room } from './commands-room.ts';
import { type AllPrefs, type Load, loadsIn } from './loads.ts';
import { missedIn } from './missed.ts';
import { undatedIn } from './owing.ts';
import { pointsOfMeeting, type When } from './points.ts';
import { usersIn, type World } from './reach.ts';
import { heard, type Owing, reachedOf, readOwing, readPrepared, todosOf } from './store-owing.ts';
import { pointsOf, toldIn } from './told.ts';
import { windowOf } from './window.ts';

/** Who is reminded by itself: one message a person a day, with all they owe. */
export const dailyJob = (room: Room): Job => ({
  name: 'reminders.daily',
  title: 'Reminders of what is due',
  at: '08:30',
  on: 'working days',
  run: async (round) => {
    const owing = await readOwing(room, round);
    return owing.isWorking(round.today) ? noticesOf(room, round, owing) : [];
  },
});

const noticesOf = async (room: Room, round: Round, owing: Owing): Promise<readonly Notice[]> => {
  const when = whenOf(round, owing);
  const all = reachedOf(owing, heard(owing.prefs));
  const loads = loadsIn(all, owing.prefs, round.today);
  const hit = new Set(toldIn(loads, owing.prefs, when).map(({ person }) => person));
  const meetings = await readPrepared(room, meetingsIn(round, when), owing.world);
  const attending = meetings.length > 0 ? membersOf(owing.world, owing.prefs) : new Set<PersonId>();
  const undated = undatedIn(owing.sources, heard(owing.prefs), owing.world);
  const notices = inOrder([...hit, ...attending]).flatMap((person) => {
    const load = loads.get(person);
    const todos = attending.has(person) ? todosOf(person, { meetings, load, world: owing.world }) : [];
    if (!hit.has(person) && todos.length === 0) return [];
    const told = { items: load?.items ?? [], meetings: todos, undated: undated.get(person) ?? 0 };
    return [noticeTo(person, told, round)];
  });
  return [...notices, ...unreachable(all, when, round)];
};

/** A round whose delivery broke off yesterday is still about yesterday's points. */
const whenOf = ({ id, since, today }: Round, { network, isWorking }: Owing): When => ({
  window: windowOf({ since, today: parseDay(id) ?? today }, network.quiet),
  isWorking,
  timing: network.timing,
});

const meetingsIn = ({ register, today }: Round, when: When): readonly Meeting[] =>
  register.meetings.filter(
    ({ state, on }) => state === 'planned' && today <= on && pointsOfMeeting(on, when).length > 0,
  );

/** Everybody who uses the bot comes to meetings, unless they say that they do not. */
const membersOf = (world: World, prefs: AllPrefs): ReadonlySet<PersonId> =>
  new Set(usersIn(world).filter((id) => !prefs.get(id)?.muted.includes('meetings')));

const inOrder = (people: readonly PersonId[]): readonly PersonId[] => [...new Set(people)].sort();

export const noticeTo = (
  to: PersonId,
  told: Told,
  { register, today, says }: Pick<Round, 'register' | 'today'> & { readonly says?: string },
): Notice => ({
  to,
  draw: () => ({ card: dueCard(told, says ? { says } : {}, { register, today }) }),
});

/** Whoever has left or has no account is in the round all the same, so that the ledger says that they were not reached. */
const unreachable = (all: ReturnType<typeof reachedOf>, when: When, round: Round): readonly Notice[] =>
  missedIn(all.filter(({ item }) => pointsOf(item, when).length > 0)).flatMap(({ who, items }) => {
    if (!who.startsWith('MEM-')) return [];
    const load: Load = { person: who as PersonId, items }; // a person's id begins so
    return [noticeTo(load.person, { items, meetings: [], undated: 0 }, round)];
  });
