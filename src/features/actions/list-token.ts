import { parseDay } from '../../domain/day.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import { type Filter, ownersIn } from './filter.ts';
import { ownerKey, ownerOf } from './owner.ts';

/** A list and the place in it, as a card carries them: what "mine" means does not change with who presses. */
export interface Place {
  readonly filter: Filter;
  /** The key to go on after; the first page where it is left out. */
  readonly after?: string;
}

const MINE = '*';
const AND = '+';
const DAYS = ['from', 'to', 'dueFrom', 'dueTo'] as const;

/** "886,open,,,,,>d|2026-11-25|ACT-2F7K"; a meeting stands last: ",any,,,,,,MTG-2F7K". */
export const tokenOf = ({ filter, after }: Place): string => {
  const owner = `${filter.mine ? MINE : ''}${ownersIn(filter).map(ownerKey).join(AND)}`;
  const days = DAYS.map((name) => filter[name] ?? '');
  const meeting = filter.meeting ? [filter.meeting] : [];
  return `${[owner, filter.state, filter.as ?? '', ...days, ...meeting].join(',')}${after ? `>${after}` : ''}`;
};

/** Nothing where it is no such token. */
export const placeOf = (token: string): Place | undefined => {
  const [list = '', after] = token.split('>');
  const [owner = '', state, as, ...days] = list.split(',');
  const meeting = meetingIn(days[DAYS.length]);
  const [whose, ...also] = owner.replace(MINE, '').split(AND).map(ownerOf);
  if (!isState(state, meeting) || (owner && !whose)) return undefined;
  const filter: Filter = {
    scope: whose ? 'owner' : 'all',
    ...(whose && { owner: whose }),
    ...(also.length > 0 && { also: also.flatMap((one) => one ?? []) }),
    ...(owner.startsWith(MINE) && { mine: true }),
    state,
    ...((as === 'done' || as === 'cancelled' || as === 'carried') && { as }),
    ...daysOf(days),
    ...(meeting && { meeting }),
    words: '',
  };
  return after && /^[cd]\|/.test(after) ? { filter, after } : { filter };
};

/** Open and closed together are listed of a meeting alone. */
const isState = (state: string | undefined, meeting: MeetingId | undefined): state is Filter['state'] =>
  state === 'open' || state === 'overdue' || state === 'closed' || (state === 'any' && meeting !== undefined);

const meetingIn = (text = ''): MeetingId | undefined =>
  /^MTG-\w+$/.test(text) ? (text as MeetingId) : undefined; // it starts with MTG-

const daysOf = (days: readonly string[]): Pick<Filter, (typeof DAYS)[number]> =>
  Object.fromEntries(
    DAYS.flatMap((name, index) => {
      const day = parseDay(days[index] ?? '');
      return day ? [[name, day]] : [];
    }),
  );
