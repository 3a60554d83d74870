import { nameInTexts, pseudonymOf } from '../../domain/pseudonym.ts';
import { scheduledTables } from '../../domain/retention/schedule.ts';
import { eraseFrom } from '../../storage/erasing/store.ts';
import type { Room } from './commands-room.ts';
import { type Erasure, NOTHING_YET } from './keeping.ts';
import { isOutOfRegister } from './store-register.ts';

export type CarriedOut =
  | { readonly is: 'done'; readonly rows: number }
  | { readonly is: 'goes-on' }
  /** Meanwhile they had become the only coordinator: nothing was done. */
  | { readonly is: 'last' };

interface How {
  readonly now: Date;
  readonly pages: number;
}

/** Takes the name out of the register, and then out of all else, as far as this run may: the next one goes on. */
export const carryOut = async (room: Room, erasure: Erasure, how: How): Promise<CarriedOut> =>
  (await isOutOfRegister(room, erasure, how.now))
    ? goOn(room, erasure, how)
    : givenUp(room, erasure, how.now);

const savingOf = ({ person, by, table, next, rows }: Erasure, now: Date) => ({
  turn: `erasing ${person} ${now.toISOString()} ${table} ${rows} ${next ? next.length : 0}`,
  by,
  how: 'system' as const,
  at: now,
});

const givenUp = async (room: Room, erasure: Erasure, now: Date): Promise<CarriedOut> => {
  const { person } = erasure;
  await room.store.change(savingOf(erasure, now), ({ value = NOTHING_YET }) => ({
    after: { ...value, erasing: value.erasing.filter((one) => one.person !== person) },
    reply: {},
    verb: 'not-erased',
    to: { person },
  }));
  return { is: 'last' };
};

/** The tables to go through, in an order that stays. */
const tablesToSweep = (): readonly string[] => scheduledTables().filter((name) => name !== 'keeping');

const goOn = async (room: Room, erasure: Erasure, { now, pages }: How): Promise<CarriedOut> => {
  const { table, next, person, ids, by, accounts } = erasure;
  const taking = { names: erasure.names.map(nameInTexts), instead: pseudonymOf(person), accounts };
  const from = { table, ...(next !== undefined && { next }) };
  const sweeping = { tables: tablesToSweep(), from, pages };
  const swept = await eraseFrom(room.open, { ...taking, ids, person, by, at: now }, sweeping);
  const rows = erasure.rows + swept.rows;
  await room.store.change(savingOf(erasure, now), ({ value = NOTHING_YET }) => {
    const others = value.erasing.filter((one) => one.person !== person);
    const { next: _, ...rest } = erasure;
    const left: Erasure | undefined = swept.at && { ...rest, ...swept.at, rows };
    return {
      after: { ...value, erasing: left ? [...others, left] : others },
      reply: {},
      verb: left ? 'erasing' : 'erased',
      to: { person, rows },
    };
  });
  return swept.at ? { is: 'goes-on' } : { is: 'done', rows };
};
