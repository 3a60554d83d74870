import type { Day } from '../../domain/day.ts';
import { sayDay } from '../../domain/day.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import type { Refusal } from '../../domain/result.ts';
import { listOf } from '../../domain/words.ts';
import type { Owner } from './action.ts';
import { ownerName } from './owner.ts';
import type { OwnerChoice } from './reading.ts';
import { sayMeeting } from './say-due.ts';

/** Which actions to list. */
export interface Filter {
  readonly scope: 'all' | 'owner';
  /** Set where the scope is an owner. */
  readonly owner?: Owner;
  /** "actions for Kent and Surrey": more owners, whose parts are listed too. */
  readonly also?: readonly Owner[];
  /** The owner is the speaker, who said "mine": their authority's and roles' parts are theirs to do too. */
  readonly mine?: true;
  /** `any`, open and closed, is listed of a meeting alone. */
  readonly state: 'open' | 'overdue' | 'closed' | 'any';
  /** Closed in this way alone; all closed ones where it is left out. */
  readonly as?: 'done' | 'cancelled' | 'carried';
  /** Closed on these days, both included. */
  readonly from?: Day;
  readonly to?: Day;
  /** Due on these days, both included: "due this week" has no first day, since what is overdue is due too. */
  readonly dueFrom?: Day;
  readonly dueTo?: Day;
  /** Recorded in that meeting. */
  readonly meeting?: MeetingId;
  /** As typed, so that it can be read again. */
  readonly words: string;
}

export type WhichActions =
  | { readonly is: 'filter'; readonly filter: Filter }
  | { readonly is: 'asks'; readonly words: string; readonly choices: readonly OwnerChoice[] }
  | { readonly is: 'refused'; readonly refusal: Refusal };

/** "Open actions", "Your overdue actions", "Actions for Kent done from 2 September 2026 to 18 December 2026". */
export const sayFilter = (filter: Filter, register: Register): string => {
  const state = filter.state === 'closed' || filter.state === 'any' ? '' : `${filter.state} `;
  const owners = filter.mine ? [] : ownersIn(filter);
  const whose = owners.length > 0 ? ` for ${listOf(owners.map((one) => ownerName(one, register)))}` : '';
  const from = filter.meeting ? ` from ${sayMeeting(filter.meeting, register)}` : '';
  const said = `${filter.mine ? 'your ' : ''}${state}actions${whose}${from}${sayClosed(filter)}${sayWithin(filter)}`;
  return said.charAt(0).toUpperCase() + said.slice(1);
};

/** All that a filter names. */
export const ownersIn = ({ owner, also = [] }: Filter): readonly Owner[] => (owner ? [owner, ...also] : []);

const sayClosed = ({ state, as }: Filter): string => {
  if (state !== 'closed') return '';
  return ` ${as === 'carried' ? 'carried forward' : (as ?? 'closed')}`;
};

const sayWithin = ({ from, to, dueFrom, dueTo }: Filter): string => {
  if (!dueTo) return dueFrom ? ` due${span(dueFrom)}` : span(from, to);
  return dueFrom ? ` due${span(dueFrom, dueTo)}` : ` due by ${sayDay(dueTo)}`;
};

const span = (from?: Day, to?: Day): string => {
  if (from && from === to) return ` on ${sayDay(from)}`;
  return `${from ? ` from ${sayDay(from)}` : ''}${to ? ` to ${sayDay(to)}` : ''}`;
};
