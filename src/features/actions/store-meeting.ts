import { addDays } from '../../domain/day.ts';
import { dueNow } from '../../domain/due-meeting.ts';
import { lastDayOf } from '../../domain/due-state.ts';
import { findMeeting, type MeetingId } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import { type Range, under } from '../../storage/table.ts';
import type { ActionLine, Owner } from './action.ts';
import type { Filter } from './filter.ts';
import { isSameOwner } from './owner.ts';
import type { Page } from './page.ts';
import { isLate, isPartOpen, type Now } from './status.ts';
import { inverted } from './store-place.ts';

/** A listing row as read, with its key. */
export interface Keyed {
  readonly key: string;
  readonly line: ActionLine;
}

/** A meeting may have begun before its day, or have been given another since. */
const EARLY_DAYS = 31;

/**
 * Open and closed rows lie apart, so a meeting's list is two requests. What it asked for was closed after it: nothing
 * of the years before is looked through. Its rows are few enough to be read whole and narrowed here.
 */
export const meetingRanges = (id: MeetingId, register: Register): readonly Range[] => {
  const on = findMeeting(register, id)?.on;
  const any = [['meeting', id]] as const;
  const closed = under('c|');
  const below = on ? `c|${inverted(addDays(on, -EARLY_DAYS - 1))}` : closed.below;
  return [
    { ...under('d|'), any },
    { from: closed.from, below, any },
  ];
};

interface Asked {
  readonly filter: Filter;
  readonly owners: readonly Owner[];
  readonly after?: string;
  readonly size: number;
}

/** A page of a meeting's list. */
export const pageOfMeeting = (rows: readonly Keyed[], asked: Asked, now: Now): Page => {
  const { filter, owners, after, size } = asked;
  const fit = rows.filter(({ line }) => isWithin(line, filter, now) && isOf(line, owners));
  const from = after ? fit.filter(({ key }) => placeIn(key) <= placeIn(after)).length : 0;
  const shown = fit.slice(from, from + size);
  const last = shown.at(-1);
  return {
    lines: shown.map(({ line }) => line),
    ...(last && fit.length > from + size && { next: last.key }),
  };
};

/** Text order is the order of the list: the open ones stand before the closed. */
const placeIn = (key: string): string => `${key.startsWith('d|') ? '0' : '1'}${key}`;

const isOf = ({ state, parts }: ActionLine, owners: readonly Owner[]): boolean =>
  owners.length === 0 ||
  parts.some(
    (part) =>
      (state !== 'open' || isPartOpen(part)) && owners.some((owner) => isSameOwner(owner, part.owner)),
  );

const isWithin = (line: ActionLine, filter: Filter, now: Now): boolean => {
  const { state, as, from, to, dueFrom, dueTo } = filter;
  const due = lastDayOf(dueNow(line, now.register));
  return (
    isIn(line, state, now) &&
    (!as || line.state === as) &&
    isBetween(line.closedOn, from, to) &&
    isBetween(due, dueFrom, dueTo)
  );
};

const isIn = (line: ActionLine, state: Filter['state'], now: Now): boolean => {
  if (state === 'any') return true;
  if (state === 'overdue') return isLate(line, now);
  return (line.state === 'open') === (state === 'open');
};

const isBetween = (on: string | undefined, from: string | undefined, to: string | undefined): boolean =>
  (!from && !to) || (on !== undefined && (!from || from <= on) && (!to || on <= to));
