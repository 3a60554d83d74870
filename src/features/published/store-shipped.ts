import { dayOf } from '../../domain/day.ts';
import { periodKey } from '../../domain/returns/period.ts';
import { type LoadedPeriod, periodsIn, withLoaded } from './loaded.ts';
import { SHIPPED_VERSION, type ShippedFigures, shippedFigures } from './shipped.ts';
import type { PublishedStore } from './store.ts';

/**
 * Puts the figures that ship with the bot into its tables, once for each version of them: one request where they are
 * there already. A period that somebody has loaded stays theirs. Any number of instances may do so at once, and what
 * breaks off in between is done anew.
 */
export const ship = async (store: PublishedStore, now: Date): Promise<void> => {
  if ((await store.shipped()) >= SHIPPED_VERSION) return;
  for (const figures of shippedFigures()) await shipOne(store, figures, now);
  await store.markShipped(SHIPPED_VERSION);
};

const shipOne = async (store: PublishedStore, figures: ShippedFigures, now: Date): Promise<void> => {
  const type = figures.type.id;
  const loaded = (await store.of(type))?.periods ?? [];
  const theirs = new Set(loaded.filter(isTheirs).map(({ period }) => period));
  const rows = figures.rows.filter(({ period }) => !theirs.has(periodKey(period)));
  if (rows.length === 0) return;
  const load = { file: 'the bot', on: dayOf(now), by: 'system', how: 'shipped' } as const;
  const periods = periodsIn(rows, { ...load, roundedTo: figures.rounding.authority });
  await store.write({ type, rows, rounding: figures.rounding });
  const saving = {
    turn: `shipped-${SHIPPED_VERSION}-${type}`,
    by: 'system',
    how: 'system' as const,
    at: now,
  };
  const reply = await store.change(type, saving, ({ value }) => {
    const free = periods.filter(
      ({ period }) => !value?.periods.some((one) => one.period === period && isTheirs(one)),
    );
    const after = withLoaded(value, type, free);
    return { after, reply: {}, verb: 'ship', to: free.map(({ period }) => period) };
  });
  if (reply.refused) throw new Error(`the figures shipped for ${type} were not told of: ${reply.refused}`);
};

const isTheirs = ({ how }: LoadedPeriod): boolean => how !== 'shipped';
