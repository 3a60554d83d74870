import type { FiguresOffer, GroupAsked, GroupFigures } from '../../core/offers/figures.ts';
import { type Period, type PeriodKey, periodKey } from '../../domain/returns/period.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import type { Props, Range, Row, Table } from '../table.ts';
import { under } from '../table.ts';
import { columnOf, groupPrefix, inverted, partsOf, periodPrefix, type Source } from './keys.ts';
import { figuresOf, holdsFigures, type PeriodRows, type Reading, readingOf } from './read-rows.ts';

/** What rows say beside the columns of places. */
const HEAD = ['request', 'recipient', 'agreement', 'asked', 'on', 'stage', 'k', 'totals'] as const;
const PUBLISHED = ['region', 'country', 'roundedTo'] as const;

/** More named columns than these would make a longer address than a request may have: then all of them come. */
const NAMED_MOST = 60;
/** The same for periods that are named one by one. */
const PERIODS_MOST = 15;
/** Rows that a period may have: collected, published, released. */
const SOURCES = 3;
/** Periods looked at beyond those wanted: the newest may hold nothing yet, and more often nothing of one authority. */
const SPARE = { all: 1, only: 5 } as const;

/**
 * Figures by group and period, from the rows that returns, releases and published files keep up to date. One request,
 * whatever other periods hold; one more where several of the newest periods hold nothing of whom was asked about.
 */
export const figuresIn = (table: Table): FiguresOffer => ({
  group: async (asked) => {
    const type = findReturnType(asked.type);
    if (!type) return [];
    const listed = { table, asked, reading: readingOf(type, asked) };
    const { periods } = asked;
    if ('of' in periods) return named(listed, periods.of);
    if (!('newest' in periods)) return within(listed, span(asked.group, periods));
    return type.period === 'once' ? latest(listed, periods.newest) : newest(listed, periods.newest);
  },
});

interface Listed {
  readonly table: Table;
  readonly asked: GroupAsked;
  readonly reading: Reading;
}

const rowsOf = ({ table, asked }: Listed, range: Range): Promise<readonly Row[]> => {
  const { only } = asked;
  const select = only && only.length <= NAMED_MOST && [...HEAD, ...PUBLISHED, ...only.map(columnOf)];
  return table.list(asked.type, { ...range, ...(select && { select }) });
};

/** Everything in a range of periods. */
const within = async (listed: Listed, range: Range): Promise<readonly GroupFigures[]> =>
  byPeriod(await rowsOf(listed, range))
    .map((one) => figuresOf(one, listed.reading))
    .filter(isSomething);

const named = async (listed: Listed, periods: readonly Period[]): Promise<readonly GroupFigures[]> => {
  const keys = new Set(periods.map(periodKey));
  if (keys.size === 0) return [];
  const found = await within(listed, oneOf(listed.asked.group, [...keys]));
  return found.filter(({ period }) => keys.has(periodKey(period)));
};

/** A request that nobody has answered yet is something: so many were asked, and none has sent. */
const isSomething = (one: GroupFigures): boolean => one.collected !== undefined || holdsFigures(one);

const newest = async (listed: Listed, wanted: number): Promise<readonly GroupFigures[]> => {
  const found: GroupFigures[] = [];
  const whole = under(groupPrefix(listed.asked.group));
  const spare = listed.asked.only ? SPARE.only : SPARE.all;
  for (let after: string | undefined; found.length < wanted; ) {
    const top = (wanted - found.length + spare) * SOURCES;
    const rows: readonly Row[] = await rowsOf(listed, { ...whole, top, ...(after && { after }) });
    const isEnd = rows.length < top;
    // The last one may be cut in the middle.
    const periods = isEnd ? byPeriod(rows) : byPeriod(rows).slice(0, -1);
    found.push(...periods.map((one) => figuresOf(one, listed.reading)).filter(holdsFigures));
    if (isEnd) break;
    after = lastOf(listed.asked.group, periods);
  }
  return found.slice(0, wanted);
};

const lastOf = (group: string, periods: readonly PeriodRows[]): string | undefined => {
  const last = periods.at(-1);
  return last && under(periodPrefix(group, periodKey(last.period))).below;
};

/** What is asked for once has no period that would sort it: it goes by the day on which it was asked for. */
const latest = async (listed: Listed, wanted: number): Promise<readonly GroupFigures[]> => {
  const periods = byPeriod(await rowsOf(listed, under(groupPrefix(listed.asked.group))));
  const sentOn = ({ rows }: PeriodRows): string => String(rows.get('n')?.['on'] ?? '');
  return [...periods]
    .sort((a, b) => (sentOn(a) < sentOn(b) ? 1 : -1))
    .map((one) => figuresOf(one, listed.reading))
    .filter(holdsFigures)
    .slice(0, wanted);
};

const byPeriod = (rows: readonly Row[]): readonly PeriodRows[] => {
  const found = new Map<string, { readonly period: Period; readonly rows: Map<Source, Props> }>();
  for (const { key, props } of rows) {
    const { period, source } = partsOf(key);
    if (!period || !isSource(source)) continue;
    const id = periodKey(period);
    const one = found.get(id) ?? { period, rows: new Map<Source, Props>() };
    found.set(id, one);
    one.rows.set(source, props);
  }
  return [...found.values()];
};

const isSource = (source: string): source is Source => ['n', 'p', 'r'].includes(source);

/** From the newest of them to the oldest; those between are left out where so few are named. */
const oneOf = (group: string, periods: readonly PeriodKey[]): Range => {
  const keys = [...periods].sort((a, b) => (inverted(a) < inverted(b) ? -1 : 1));
  const range = between(group, keys[0], keys.at(-1));
  const isNamed = keys.length > 1 && keys.length <= PERIODS_MOST;
  return isNamed ? { ...range, any: keys.map((key) => ['period', key] as const) } : range;
};

const span = (group: string, { from, to }: { readonly from?: Period; readonly to?: Period }): Range =>
  between(group, to && periodKey(to), from && periodKey(from));

const between = (group: string, first: PeriodKey | undefined, last: PeriodKey | undefined): Range => {
  const whole = under(groupPrefix(group));
  return {
    from: first ? periodPrefix(group, first) : whole.from,
    below: last ? under(periodPrefix(group, last)).below : whole.below,
  };
};
