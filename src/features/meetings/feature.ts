import type { Feature } from '../../core/feature.ts';
import type { Live } from '../../core/live.ts';
import type { Needs } from '../../core/needs.ts';
import { findMeeting } from '../../domain/meeting.ts';
import { claims, commands } from './commands.ts';
import { cardNow, type Others, type Room } from './commands-hold.ts';
import { happens } from './feature-happens.ts';
import { pages } from './pages.ts';
import { isJustOver } from './session.ts';
import { sessionStore } from './store.ts';
import { verbs } from './verbs.ts';

/** What happens while a meeting is held: its card, its start and end, who joins (inventory rows 2, 3, 5 and 17). */
export const meetings = ({ open }: Pick<Needs, 'open'>, others: Others): Feature => {
  const room: Room = { ...others, store: sessionStore(open('meetings')) };
  return {
    name: 'meetings',
    commands: commands(room),
    verbs: verbs(room),
    pages,
    lives: [live(room)],
    happens: happens(room),
    claims,
  };
};

/** Drawn while it is under way, and for a while after its end; then it is left as it stands. */
const live = (room: Room): Live => ({
  name: 'meetings.now',
  show: async (id, seen) => {
    const meeting = findMeeting(seen.register, id);
    if (!meeting || (meeting.state !== 'under-way' && meeting.state !== 'ended')) return undefined;
    const session = await room.store.of(meeting.id);
    if (meeting.state === 'ended' && !isJustOver(session, seen.now)) return undefined;
    return cardNow(room, { meeting, session }, seen);
  },
});
