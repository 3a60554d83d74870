import type { Notice } from '../../src/core/job.ts';
import type { Chat, Told } from '../../src/core/reaching.ts';
import { type Day, day } from '../../src/domain/day.ts';
import type { Cause } from '../../src/domain/delivery.ts';
import type { Backlog } from '../../src/domain/job-state.ts';
import type { PersonId } from '../../src/domain/person.ts';
import type { Register } from '../../src/domain/register.ts';
import { delivering } from '../../src/jobs/deliver.ts';
import { createLog } from '../../src/log.ts';
import { deliveriesIn } from '../../src/storage/deliveries.ts';
import type { Table } from '../../src/storage/table.ts';
import { accountOf, aPerson, aRegister, NOW } from './builders.ts';

/** What Teams answers the nth try to tell somebody something: it takes it unless said. */
export type Answers = (to: PersonId, tried: number) => Told | Promise<Told>;

/** People with a chat each, a clock that waits for nobody, and every try to tell one of them something. */
export interface Town {
  readonly people: readonly PersonId[];
  readonly register: Register;
  readonly tries: { readonly to: PersonId; readonly text: string; readonly at: number }[];
  readonly closed: Map<PersonId, Cause>;
  /** Waits of any length, so far. */
  readonly waits: number[];
  /** Moves the clock. */
  later(ms: number): void;
  now(): number;
  notices(to?: readonly PersonId[]): readonly Notice[];
  /** One instance of the program. */
  instance(over?: Partial<Instance>): (notices?: readonly Notice[]) => Promise<Backlog>;
}

export interface Instance {
  readonly table: Table;
  readonly lanes: number;
  readonly answers: Answers;
  goesOn(): boolean;
  /** Called before and after each thing that leaves the instance; may throw, as if it were killed there. */
  event(): void;
  readonly id: string;
}

const HEARD: Day = day('2026-11-20');

export const townOf = (size: number, table: Table): Town => {
  const persons = Array.from({ length: size }, (_, n) => aPerson({ id: `MEM-P${n}` }));
  const people = persons.map(({ id }) => id);
  const register = aRegister({ people: persons, accounts: persons.map(accountOf) });
  const tries: Town['tries'] = [];
  const closed = new Map<PersonId, Cause>();
  const waits: number[] = [];
  let now = NOW.getTime();
  const pause = async (ms: number): Promise<void> => {
    waits.push(ms);
    now += ms;
  };
  const chatOf = (to: PersonId, { event, answers }: Pick<Instance, 'event' | 'answers'>): Chat => ({
    heard: HEARD,
    get closed() {
      return closed.get(to);
    },
    turn: () => 0,
    messages: ({ text = '' }) =>
      text.split('+').map((part) => async () => {
        event();
        tries.push({ to, text: part, at: now });
        const told = await answers(to, tries.filter((one) => one.to === to).length);
        event();
        return told;
      }),
    close: async (cause) => void closed.set(to, cause),
  });
  return {
    people,
    register,
    tries,
    closed,
    waits,
    now: () => now,
    later: (ms) => {
      now += ms;
    },
    notices: (to = people) => to.map((one) => ({ to: one, draw: () => ({ text: `for ${one}` }) })),
    instance: (over = {}) => {
      const { lanes = 1, answers = () => ({ is: 'taken' }), goesOn = () => true } = over;
      const { event, isAlive } = living(over.event);
      const watched = watching(over.table ?? table, event);
      const deliver = delivering({
        deliveries: deliveriesIn(watched),
        chats: async () =>
          new Map(people.map((to) => [`host|user-${to}`.toLowerCase(), chatOf(to, { event, answers })])),
        clock: () => new Date(now),
        log: createLog('silent'),
        pause,
        lanes,
      });
      return (notices = people.map((to) => ({ to, draw: () => ({ text: `for ${to}` }) }))) =>
        deliver({ job: 'reminders.daily', id: over.id ?? '2026-11-23' }, notices, {
          register,
          goesOn: () => isAlive() && goesOn(),
        });
    },
  };
};

/** An instance that was killed at an event does not go on. */
const living = (happens: () => void = () => undefined) => {
  let isAlive = true;
  return {
    isAlive: () => isAlive,
    event: (): void => {
      try {
        happens();
      } catch (error) {
        isAlive = false;
        throw error;
      }
    },
  };
};

/** Every request of a table is an event before it is made, and another once it is done. */
const watching = (table: Table, event: () => void): Table => {
  const watched =
    <Given extends readonly unknown[], T>(call: (...given: Given) => Promise<T>) =>
    async (...given: Given): Promise<T> => {
      event();
      const answer = await call(...given);
      event();
      return answer;
    };
  const { get, list, transact, scan } = table;
  return { get: watched(get), list: watched(list), transact: watched(transact), scan: watched(scan) };
};
