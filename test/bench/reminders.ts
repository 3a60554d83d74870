import { setTimeout as pause } from 'node:timers/promises';
import { clock } from '../../src/clock.ts';
import type { Notice } from '../../src/core/job.ts';
import type { Person, PersonId } from '../../src/domain/person.ts';
import { delivering } from '../../src/jobs/deliver.ts';
import { createLog } from '../../src/log.ts';
import { azureTables } from '../../src/storage/azure.ts';
import { deliveriesIn } from '../../src/storage/deliveries.ts';
import { accountOf, aPerson, aRegister } from '../support/builders.ts';
import { aCard } from '../support/room.ts';
import { remembered, sendingOver } from '../support/sending.ts';
import { anotherAzurite } from '../support/tables.ts';
import { sink } from './connector.ts';

/** Everybody there is to remind. */
const MANY = 10_000;
/** As many as one run is timed with. */
const TIMED = { 1: 400, 5: 1_500 } as const;
/** What Teams takes for an answer. */
const ANSWER_MS = 100;
/** People of so many organisations: each of them may be sent 48 messages a second. */
const TENANTS = 20;

type Figure = (name: string, value: number, unit: string) => void;

interface Run {
  readonly people: readonly Person[];
  readonly lanes: number;
  readonly answerMs: number;
  readonly tenants: number;
}

interface Ran {
  readonly perSecond: number;
  /** What the double's own answers would allow: nothing else took any time. */
  readonly allowed: number;
  readonly requests: number;
  readonly heap: readonly number[];
}

/** One round of reminders on an Azurite of its own, to people whose chats are known. */
const ran = async ({ people, lanes, answerMs, tenants }: Run): Promise<Ran> => {
  const [azurite, teams] = [await anotherAzurite(), await sink(answerMs)];
  const asked: string[] = [];
  const tables = azureTables(azurite.connectionString, { onRequest: (op) => void asked.push(op) });
  await tables.ensure(['conversations', 'deliveries']);
  const { chats, references } = sendingOver(tables.open('conversations'), clock);
  const tenantOf = (n: number): string => `tenant-${n % tenants}`;
  const ids = people.map(({ id }) => id);
  await remembered(references, ids, { url: teams.url, now: clock(), tenantOf });
  const deliver = delivering({
    deliveries: deliveriesIn(tables.open('deliveries')),
    chats,
    clock,
    log: createLog('silent'),
    pause,
    lanes,
  });
  const register = aRegister({ people, accounts: people.map(accountOf) });
  const heap: number[] = [];
  const watched = (to: PersonId, n: number): Notice => ({
    to,
    draw: () => {
      if (n % 2_000 === 1_000) heap.push(heapNow());
      return { card: aCard(`What ${to} owes`) };
    },
  });
  asked.splice(0);
  const began = performance.now();
  const { sent } = await deliver({ job: 'reminders.daily', id: 'bench' }, ids.map(watched), {
    register,
    goesOn: () => true,
  });
  const seconds = (performance.now() - began) / 1_000;
  if (sent !== people.length || teams.received() !== sent)
    throw new Error(`${sent} of ${people.length} were sent`);
  const meanMs = teams.took.reduce((sum, ms) => sum + ms, 0) / teams.took.length;
  tables.close();
  teams.close();
  azurite.stop();
  return {
    perSecond: sent / seconds,
    allowed: (lanes * 1_000) / meanMs,
    requests: asked.length / sent,
    heap,
  };
};

/** Mebibytes in use after a collection. */
const heapNow = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

const people = (many: number): readonly Person[] =>
  Array.from({ length: many }, (_, n) => aPerson({ id: `MEM-${10_000 + n}` }));

/** How fast reminders go out beside what Teams' own answers allow, and what each costs of the tables and in memory. */
export const reminders = async (figure: Figure): Promise<void> => {
  for (const lanes of [1, 5] as const) {
    const { perSecond, allowed } = await ran({
      people: people(TIMED[lanes]),
      lanes,
      answerMs: ANSWER_MS,
      tenants: 1,
    });
    figure(`reminders_${lanes}_lanes`, perSecond, 'messages/s');
    figure(`reminders_${lanes}_lanes_allowed_by_answers`, allowed, 'messages/s');
    figure(`reminders_${lanes}_lanes_to_allowed`, perSecond / allowed, 'ratio');
  }
  const { requests, heap } = await ran({ people: people(MANY), lanes: 5, answerMs: 0, tenants: TENANTS });
  figure('reminders_10000_requests_a_message', requests, 'requests');
  figure('reminders_10000_heap_at_1000', heap[0] ?? Number.NaN, 'MB');
  figure('reminders_10000_heap_at_9000', heap.at(-1) ?? Number.NaN, 'MB');
};
