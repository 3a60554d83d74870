import type { Day } from '../../domain/day.ts';
import { dueNow } from '../../domain/due-meeting.ts';
import { dueSortKey } from '../../domain/due-state.ts';
import type { Calendar } from '../../domain/meeting.ts';
import type { Action, ActionLine } from './action.ts';
import { UNDONE } from './restore.ts';
import { isAsked } from './status.ts';

/** Where rows stand that have no day to stand under; the order is that of a list. */
export const PLACES = {
  /** Its day was past when it was recorded, and whether it is still open is asked: it is not overdue. */
  asked: '9996',
  /** It follows a meeting that is not in the calendar yet. */
  meeting: '9997',
  /** Sorts after these. */
  end: '9998',
} as const;

/** Recorded and taken back: it has no listing row, so that thirty are taken back in one transaction too. */
export const NOWHERE = 'no';

type Placed = Pick<Action, 'state' | 'due' | 'stillOpen' | 'ref' | 'recordedOn'> &
  Partial<Pick<Action, 'closedOn' | 'reason' | 'meeting' | 'dueSetOn'>>;

/** Whether its listing row moves with the calendar. */
export const followsMeeting = (line: Pick<ActionLine, 'state' | 'due' | 'stillOpen'>): boolean =>
  line.state === 'open' && line.due.kind === 'meeting' && !isAsked(line);

const isMistaken = ({ state, reason }: Placed): boolean => state === 'cancelled' && reason === UNDONE;

/**
 * What the entity says of where its listing row stands: set where that is not plain from the action itself, since the
 * calendar of the turn that wrote it had a say.
 */
export const listedAt = (action: Placed, calendar: Calendar): string | undefined => {
  if (isMistaken(action)) return NOWHERE;
  return followsMeeting(action) ? dueSortKey(dueNow(action, calendar)) : undefined;
};

/** The key of its listing row, as written; an entity from before there was a calendar says nothing of it. */
export const lineKey = (action: Placed, listed: unknown): string | undefined => {
  if (isMistaken(action) && listed === NOWHERE) return undefined;
  if (action.state !== 'open') return `c|${inverted(action.closedOn ?? action.recordedOn)}|${action.ref}`;
  if (followsMeeting(action)) return `d|${String(listed ?? PLACES.meeting)}|${action.ref}`;
  return `d|${isAsked(action) ? PLACES.asked : dueSortKey(action.due)}|${action.ref}`;
};

/** Eight digits that grow as days go back, so that the last closed stands first. */
export const inverted = (on: Day): string =>
  String(99_999_999 - Number(on.replaceAll('-', ''))).padStart(8, '0');
