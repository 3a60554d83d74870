import { pino } from 'pino';
import { bind } from '../../../src/cards/card.ts';
import { answerer } from '../../../src/core/answer.ts';
import type { Reply } from '../../../src/core/reply.ts';
import { router } from '../../../src/core/router.ts';
import { dayOf } from '../../../src/domain/day.ts';
import type { Account, Person } from '../../../src/domain/person.ts';
import { callerOf, type Register } from '../../../src/domain/register.ts';
import { members } from '../../../src/features/members/feature.ts';
import { terms } from '../../../src/features/terms/feature.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import { registers } from '../../../src/storage/register.ts';
import type { Op } from '../../../src/storage/table.ts';
import { turnsIn } from '../../../src/storage/turns.ts';
import { aRegister, aTurn, NOW } from '../../support/builders.ts';
import { someNeeds } from '../../support/needs.ts';
import { counting } from '../../support/tables.ts';

/** Somebody with a Teams account: a person of the register, or a stranger by that name. */
export type Somebody = Person | string;

interface Of {
  readonly turn?: string;
  /** With the register of a moment ago: what another instance may still hold. */
  readonly register?: Register;
}

const accountOf = (who: Somebody) =>
  typeof who === 'string'
    ? { tenant: 'host', user: who.toLowerCase().replace(/\s/g, '-'), name: who, address: `29:${who}` }
    : { tenant: 'host', user: `user-${who.id}`.toLowerCase(), name: who.name, address: `29:${who.id}` };

/** The words of an answer as a person reads them: its card bound, Markdown's backslashes gone. */
export const seen = ({ text = '', card }: Pick<Reply, 'text' | 'card'>): string =>
  `${text} ${card ? JSON.stringify(bind(card)) : ''}`.replace(/\\+/g, '');

/** Two rooms on tables in memory, spoken to as the bot speaks to them; `there` is another instance. */
export const aWorld = async (seed: Partial<Register> = {}) => {
  const tables = counting(memoryTables());
  let ms = NOW.getTime();
  const clock = (): Date => new Date(ms);
  const instance = () => registers(tables.open('network'), clock);
  const [here, there] = [instance(), instance()];
  await here.seed(aRegister(seed));
  let made = 0;
  const newReference = (kind: string) => {
    made += 1;
    return `${kind}-${String(made).padStart(4, 'W')}` as const;
  };
  const needs = someNeeds({ open: tables.open, registers: here, newReference });
  const route = router([members(needs), terms(needs)]);
  const turns = turnsIn(tables.open('turns'));
  const answer = answerer({ turns, log: pino({ level: 'silent' }), newReference, elapsed: () => 0 });
  let asked = 0;
  const turnOf = async (who: Somebody, fresh: boolean, { turn, register }: Of) => {
    asked += 1;
    const read = register ?? (await here.read({ fresh }));
    const today = dayOf(clock());
    const id = turn ?? `world-${asked}`;
    return aTurn({ id, caller: callerOf(read, accountOf(who), today), register: read, now: clock(), today });
  };
  return {
    here,
    there,
    asked: tables.asked,
    wait: (seconds: number): void => {
      ms += seconds * 1000;
    },
    read: () => here.read({ fresh: true }),
    /** Writes to the table behind the register's back. */
    raw: (ops: readonly Op[]) =>
      tables
        .open('network')
        .transact('net', [...ops, { do: 'upsert', key: '!', props: { token: `raw ${ops.length}` } }]),
    says: async (who: Somebody, text: string, of: Of = {}): Promise<Reply> => {
      const found = route.command(text);
      if (!found) throw new Error(`nobody claims "${text}"`);
      return answer.typed(found, await turnOf(who, found.command.fresh === true, of));
    },
    presses: async (who: Somebody, name: string, data: object, of: Of = {}): Promise<Reply> => {
      const found = route.verb(name);
      if (!found) throw new Error(`nobody handles ${name}`);
      return answer.pressed(found, data, await turnOf(who, found.verb.fresh === true, of));
    },
    person: async (name: string): Promise<Person> => {
      const found = (await here.read({ fresh: true })).people.find((one) => one.name === name);
      if (!found) throw new Error(`${name} is not there`);
      return found;
    },
    account: async (who: Somebody): Promise<Account | undefined> =>
      (await here.read({ fresh: true })).accounts.find(({ user }) => user === accountOf(who).user),
    /** Every history line there is, as text. */
    history: async (): Promise<string> => {
      const rows = await here.ledger.list({ from: '~h|', below: '~h}' });
      return rows.map(({ props }) => String(props['line'])).join('\n');
    },
  };
};

export type World = Awaited<ReturnType<typeof aWorld>>;

/** The data that a card's buttons of one verb send, in order; the newer form, not its fallback. */
export const buttons = (reply: Pick<Reply, 'card'>, verb: string): readonly Record<string, unknown>[] =>
  reply.card ? buttonsIn(bind(reply.card), verb) : [];

const buttonsIn = (value: unknown, verb: string): readonly Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap((one) => buttonsIn(one, verb));
  if (typeof value !== 'object' || value === null) return [];
  const one = value as Record<string, unknown>;
  const own =
    one['type'] === 'Action.Execute' && one['verb'] === verb ? [one['data'] as Record<string, unknown>] : [];
  return [...own, ...Object.values(one).flatMap((inner) => buttonsIn(inner, verb))];
};
