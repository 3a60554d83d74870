import type { Happening, Happens, Seen } from '../../core/live.ts';
import type { Reply } from '../../core/reply.ts';
import type { Attendee } from '../../domain/attendee.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { findAccount, findPerson, type Register } from '../../domain/register.ts';
import { askCard } from './cards.ts';
import { end, type Holding, type Room, start } from './commands-hold.ts';
import { joinedBy } from './session.ts';
import { tiedTo, toldOf, untied } from './which.ts';

const holdingOf = ({ id }: Happening, seen: Seen): Holding => ({
  ...seen,
  turn: id,
  by: 'system',
  how: 'system',
});

/** What this room makes of a Teams meeting. Each does no harm twice: its turn is the happening's id. */
export const happens =
  (room: Room): Happens =>
  async (happening, seen) => {
    const known = { meetings: seen.register.meetings, today: seen.today };
    if (happening.kind === 'started') return started(room, happening, seen);
    const meeting = tiedTo(happening.conversation, known);
    if (!meeting) return undefined;
    if (happening.kind === 'ended')
      return meeting.state === 'planned' ? undefined : ended(room, meeting, holdingOf(happening, seen));
    return happening.kind === 'joined' ? joined(room, meeting, { happening, seen }) : undefined;
  };

/** A refusal is for whoever typed or pressed; a happening has nobody to tell. */
const unlessRefused = (reply: Reply): Reply | undefined => (reply.refused ? undefined : reply);

const started = async (room: Room, happening: Happening, seen: Seen): Promise<Reply | undefined> => {
  const known = { meetings: seen.register.meetings, today: seen.today };
  const meeting = toldOf(happening, known);
  if (meeting) {
    const { conversation } = happening;
    return unlessRefused(await start(room, meeting, { conversation, holding: holdingOf(happening, seen) }));
  }
  const maybe = untied(known);
  return maybe.length > 0 ? { card: askCard(maybe) } : undefined;
};

const ended = async (room: Room, meeting: Meeting, holding: Holding): Promise<Reply | undefined> => {
  const { reply } = await end(room, meeting, holding);
  return unlessRefused(reply);
};

interface Joining {
  readonly happening: Happening;
  readonly seen: Seen;
}

/** Members by their accounts; of others it is kept that they joined, and not who they are. */
const joined = async (
  room: Room,
  meeting: Meeting,
  { happening, seen }: Joining,
): Promise<Reply | undefined> => {
  const found = happening.people.map((one) => attendeeOf(one, seen.register));
  const present = found.flatMap((one) => one ?? []);
  const { id, by } = { id: happening.id, by: 'system' as const };
  if (present.length > 0)
    await room.attendance.add({ id, now: seen.now, register: seen.register, by }, meeting.id, { present });
  const count = found.length - present.length;
  if (count > 0)
    await room.store.change(meeting.id, { turn: id, by, how: 'system', at: seen.now }, ({ value }) => ({
      after: joinedBy(value, count),
      reply: {},
      verb: 'join',
      to: { unknown: count },
    }));
  return undefined;
};

const attendeeOf = (
  { tenant, user }: Happening['people'][number],
  register: Register,
): Attendee | undefined => {
  const account = tenant && user ? findAccount(register, { tenant, user }) : undefined;
  const person = account?.state === 'approved' && account.person && findPerson(register, account.person);
  if (!person) return undefined;
  const { id, authority, organisation } = person;
  return { person: id, ...(authority && { authority }), ...(organisation && { organisation }) };
};
