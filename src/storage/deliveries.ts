import { addDays, type Day, dayOf } from '../domain/day.ts';
import type { Batch, Cause, Delivery } from '../domain/delivery.ts';
import type { PersonId } from '../domain/person.ts';
import { type Chunk, chunkIn, entryIn } from './deliveries-chunk.ts';
import { type Sender, senderIn } from './deliveries-sender.ts';
import { joined, pieces } from './pieces.ts';
import { type Row, type Table, under } from './table.ts';

/** Whom a round tells, in the order in which they are told; a person stands there once for each message. */
export interface Plan {
  readonly people: readonly PersonId[];
  /** The London day on which it was made. */
  readonly on: Day;
  /** Messages of each chunk, in their order: together they are all. */
  readonly sizes: readonly number[];
}

/** A post of a turn to somebody else that could not be made. */
export interface Missed {
  readonly to: PersonId;
  readonly cause: Cause;
  readonly state: 'unknown' | 'stopped' | 'busy';
  readonly at: Date;
}

export interface Deliveries {
  /** The plan of this batch: the one that was kept first, whoever made it; without one to keep, none may be there. */
  plan(batch: Batch, made: Plan): Promise<Plan>;
  planned(batch: Batch): Promise<Plan | undefined>;
  chunk(batch: Batch, n: number): Chunk;
  readonly sender: Sender;
  /**
   * What was sent, and what could not be, on the last so many days, today included: the newest rounds first. One request
   * for the rounds, one for each 300 messages of theirs, one for each month of posts that turns could not make.
   */
  recent(days: number, today: Day): Promise<readonly Delivery[]>;
  /** One request. It counts as the batch TOLD of its day. */
  missed(missed: Missed): Promise<void>;
}

/** Posts of turns to others belong to no job: their deliveries say this in its place. */
export const TOLD = 'told';

export const ROUNDS = 'rounds';
/** Chunks asked for at the same time. */
const TOGETHER = 8;

/**
 * The ledger of deliveries: rounds in one partition by inverted day, each chunk of a round in a partition of its own, so
 * that none grows past some 300 rows and a message costs the same whatever was sent before. It holds no word of any message.
 */
export const deliveriesIn = (table: Table): Deliveries => {
  const planned = async (batch: Batch): Promise<Plan | undefined> => {
    const row = await table.get(ROUNDS, planKey(batch));
    return row && planOf(row);
  };
  const chunk = (batch: Batch, n: number): Chunk => chunkIn(table, partitionOf(batch, n));
  return {
    planned,
    chunk,
    sender: senderIn(table),
    plan: async (batch, made) => {
      const kept = { v: 1, on: made.on, sizes: made.sizes.join(' '), ...pieces(made.people.join(' ')) };
      const listed = { v: 1, ...batch, chunks: made.sizes.length };
      const { done } = await table.transact(ROUNDS, [
        { do: 'insert', key: planKey(batch), props: kept },
        { do: 'insert', key: roundKey(batch, made.on), props: listed },
      ]);
      return done ? made : ((await planned(batch)) ?? made);
    },
    recent: async (days, today) => {
      const [rounds, missed] = await Promise.all([
        table.list(ROUNDS, daysFrom('d|', days, today)),
        missedIn(table, days, today),
      ]);
      return [...(await deliveredIn(table, rounds)), ...missed];
    },
    missed: async ({ to, cause, state, at }) => {
      const props = { v: 1, to, cause, state, at: at.toISOString() };
      const key = `${inverted(dayOf(at))}|${at.toISOString()}|${to}`;
      await table.transact(monthOf(dayOf(at)), [{ do: 'upsert', key, props }]);
    },
  };
};

export const planKey = ({ job, id }: Batch): string => `b|${job}|${id}`;
const roundKey = ({ job, id }: Batch, on: Day): string => `d|${inverted(on)}|${job}|${id}`;
export const partitionOf = ({ job, id }: Batch, n: number): string =>
  `${job}|${id}|${String(n).padStart(3, '0')}`;
const monthOf = (of: Day): string => `missed|${of.slice(0, 7)}`;

/** A later day sorts first. */
export const inverted = (of: Day): string => String(99_999_999 - Number(of.replaceAll('-', '')));

const daysFrom = (prefix: string, days: number, today: Day) => ({
  from: `${prefix}${inverted(today)}`,
  below: `${prefix}${inverted(addDays(today, -days))}`,
});

const planOf = ({ props }: Row): Plan => ({
  people: joined(props)
    .split(' ')
    .filter(Boolean)
    .map((id) => id as PersonId), // written from ids
  on: String(props['on']) as Day, // written from a day
  sizes: String(props['sizes']).split(' ').filter(Boolean).map(Number),
});

const deliveredIn = async (table: Table, rounds: readonly Row[]): Promise<readonly Delivery[]> => {
  const chunks = rounds.flatMap(({ props }) => {
    const batch = { job: String(props['job']), id: String(props['id']) };
    return Array.from({ length: Number(props['chunks']) }, (_, n) => ({ batch, n }));
  });
  const found: Delivery[] = [];
  for (let from = 0; from < chunks.length; from += TOGETHER) {
    const some = chunks.slice(from, from + TOGETHER).map(async ({ batch, n }) => {
      const rows = await table.list(partitionOf(batch, n), under('m|'));
      return rows.map(({ props }) => deliveryOf(batch, props));
    });
    found.push(...(await Promise.all(some)).flat());
  }
  return found;
};

const deliveryOf = (batch: Batch, props: Row['props']): Delivery => {
  const { to, state, cause, at, heard } = entryIn(props);
  return { batch, to, state, at, ...(cause && { cause }), ...(heard && { heard }) };
};

const missedIn = async (table: Table, days: number, today: Day): Promise<readonly Delivery[]> => {
  const first = addDays(today, 1 - days);
  const months = [...new Set(Array.from({ length: days }, (_, n) => monthOf(addDays(first, n))))].reverse();
  const rows = await Promise.all(months.map((month) => table.list(month, daysFrom('', days, today))));
  return rows.flat().map(({ props }) => deliveryOf({ job: TOLD, id: dayIn(props) }, props));
};

const dayIn = (props: Row['props']): Day => dayOf(new Date(String(props['at'])));
