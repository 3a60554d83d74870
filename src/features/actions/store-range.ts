import { addDays, type Day } from '../../domain/day.ts';
import type { Range } from '../../storage/table.ts';
import { under } from '../../storage/table.ts';
import type { Owner } from './action.ts';
import type { Filter } from './filter.ts';
import { facetOf } from './owner.ts';
import { inverted, PLACES } from './store-place.ts';

const CLOSED_AS = ['done', 'carried', 'cancelled'] as const;
/** Sorts before what is asked about, follows a meeting that is not planned, is ongoing or has no date. */
const UNDATED = `d|${PLACES.asked}`;

/** One range of the open or the closed list, narrowed by the owners' facets: always one request. */
export const rangeOf = (filter: Filter, owners: readonly Owner[], today: Day): Range => {
  const any = filter.state === 'closed' ? closedFacets(filter, owners) : openFacets(owners);
  const range = filter.state === 'closed' ? closedRange(filter) : openRange(filter, today);
  return any.length > 0 ? { ...range, any } : range;
};

type Facets = NonNullable<Range['any']>;

const openFacets = (owners: readonly Owner[]): Facets =>
  owners.map((owner) => [facetOf(owner), 'o'] as const);

const closedFacets = ({ as }: Filter, owners: readonly Owner[]): Facets => {
  if (owners.length === 0) return as ? [['state', as]] : [];
  const states = as ? [as] : CLOSED_AS;
  return owners.flatMap((owner) => states.map((state) => [facetOf(owner), state] as const));
};

const openRange = ({ state, dueFrom, dueTo }: Filter, today: Day): Pick<Range, 'from' | 'below'> => {
  const from = dueFrom ? `d|${dueFrom}` : under('d|').from;
  const after = dueTo && addDays(dueTo, 1);
  if (state === 'overdue') return { from, below: `d|${after && after < today ? after : today}` };
  if (after) return { from, below: `d|${after}` };
  return { from, below: dueFrom ? UNDATED : under('d|').below };
};

const closedRange = ({ from, to }: Filter): Pick<Range, 'from' | 'below'> => ({
  from: to ? `c|${inverted(to)}` : under('c|').from,
  below: from ? `c|${inverted(addDays(from, -1))}` : under('c|').below,
});
