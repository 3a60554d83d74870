import { randomInt, randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Notice } from '../core/job.ts';
import type { Chat, FindChats } from '../core/reaching.ts';
import { dayOf } from '../domain/day.ts';
import type { Batch } from '../domain/delivery.ts';
import { accountKey, accountsOf, type Register } from '../domain/register.ts';
import type { Logger } from '../log.ts';
import { once } from '../once.ts';
import type { Deliveries, Plan } from '../storage/deliveries.ts';
import { type ChunkWork, workThrough } from './chunk-work.ts';
import { holderOf, type Pause } from './holder.ts';
import type { Deliver } from './needs.ts';
import { type Permit, permits } from './permit.ts';
import { chunksOf, type Item, peopleOf, sizesFor } from './plan.ts';
import { NOTHING, tallied } from './tally.ts';
import { whomAt } from './whom.ts';

export interface DeliverNeeds {
  readonly deliveries: Deliveries;
  readonly chats: FindChats;
  readonly clock: Clock;
  readonly log: Logger;
  readonly pause: Pause;
  /** Messages on their way at the same time; as many may come twice where this program is killed. */
  readonly lanes: number;
  /** For how long a chunk is a holder's; 30 seconds unless said. */
  readonly leaseMs?: number;
}

const LEASE_MS = 30_000;

/**
 * Each notice once, whichever instance begins a round and whichever goes on with it. Whoever of the first plan has no notice
 * any more is `cancelled`; who was not of it waits for the next round.
 * @throws where the tables stay away: what was on its way then is sent again by the next call.
 */
export const delivering = (needs: DeliverNeeds): Deliver => {
  const { deliveries, leaseMs = LEASE_MS } = needs;
  const permitted = permits({ ...needs, sender: deliveries.sender, leaseMs: 2 * leaseMs });
  return async (batch, notices, how) => {
    const plan = await planFor(needs, batch, notices);
    if (!plan) return NOTHING;
    const chunks = chunksOf(plan, notices);
    const chats = once(() => needs.chats(accountsFor(plan, how.register)));
    const permit = permitted();
    const round: Round = { needs, batch, how, chats, owner: randomUUID(), come: new Map(), permit };
    const lanes = await Promise.allSettled(
      Array.from({ length: needs.lanes }, (_, lane) => laneOf(round, chunks, lane)),
    );
    await permit.end();
    const failed = lanes.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
    return tallied(plan.people.length, [...round.come.values()]);
  };
};

const planFor = async (
  { deliveries, clock, lanes }: DeliverNeeds,
  batch: Batch,
  notices: readonly Notice[],
): Promise<Plan | undefined> => {
  const people = peopleOf(notices);
  if (people.length === 0) return deliveries.planned(batch);
  return deliveries.plan(batch, { people, on: dayOf(clock()), sizes: sizesFor(people, lanes) });
};

const accountsFor = ({ people }: Plan, register: Register): readonly string[] =>
  [...new Set(people)].flatMap((to) => accountsOf(register, to).map(accountKey));

interface Round {
  readonly needs: DeliverNeeds;
  readonly batch: Batch;
  readonly how: Parameters<Deliver>[2];
  readonly owner: string;
  readonly permit: Permit;
  readonly chats: () => Promise<ReadonlyMap<string, Chat>>;
  /** How far each chunk has come. */
  readonly come: Map<number, Parameters<typeof tallied>[1][number]>;
}

/** One chunk after the other: every so many-th of them. Where one is another holder's the lane ends, since that one is at work. */
const laneOf = async (round: Round, chunks: readonly (readonly Item[])[], lane: number): Promise<void> => {
  for (let n = lane; n < chunks.length; n += round.needs.lanes) {
    if (!round.how.goesOn()) return;
    if (!(await chunkOf(round, chunks[n] ?? [], n))) return;
  }
};

/** Whether it is done. */
const chunkOf = async (round: Round, items: readonly Item[], n: number): Promise<boolean> => {
  const { needs, batch, owner, come, permit } = round;
  const { deliveries, leaseMs = LEASE_MS } = needs;
  const goesOn = (): boolean => round.how.goesOn();
  const chunk = deliveries.chunk(batch, n);
  const { holder, entries, isDone } = await holderOf({ ...needs, chunk, owner, leaseMs, goesOn });
  come.set(n, holder?.entries ?? entries);
  if (!holder) return isDone;
  if (!(await permit.may())) return (await permit.wait(goesOn)) && chunkOf(round, items, n); // it may have come further
  const { may } = permit;
  const work = { ...needs, holder, items, leaseMs, goesOn, may, jitter, whom: whomIn(round) };
  return (await workThrough(work)) === 'done';
};

const whomIn =
  ({ how: { register }, chats }: Round): ChunkWork['whom'] =>
  async (to, today) =>
    whomAt(to, { register, today, chats: await chats() });

const jitter = (): number => randomInt(1_000) / 1_000;
