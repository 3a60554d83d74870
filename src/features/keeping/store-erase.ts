import { type Day, dayOf } from '../../domain/day.ts';
import { isLastCoordinator } from '../../domain/find-people.ts';
import type { PersonId } from '../../domain/person.ts';
import { nameInTexts, pseudonymOf } from '../../domain/pseudonym.ts';
import { accountKey, findPerson, type Register } from '../../domain/register.ts';
import { scheduledTables } from '../../domain/retention/schedule.ts';
import { eraseFrom } from '../../storage/erasing/store.ts';
import type { Change } from '../../storage/ledger.ts';
import { personChange } from '../../storage/register/changes.ts';
import { rowBehind } from '../../storage/register/row.ts';
import { type Op, under } from '../../storage/table.ts';
import type { Room } from './commands-room.ts';
import { erasedRecord, recordsOf } from './erase.ts';
import { type Erasure, NOTHING_YET } from './keeping.ts';

/** Accounts of all of a person's records, whatever their state. */
export const accountsOfAll = ({ accounts }: Register, ids: readonly PersonId[]) =>
  accounts.filter(({ person }) => person && ids.includes(person));

/**
 * The register without the name: each record under its pseudonym, the accounts deleted with their history, since both are
 * known by what Teams calls the person.
 */
const registerChanges = async (
  { registers }: Pick<Room, 'registers'>,
  register: Register,
  { person, on }: Pick<Erasure, 'person'> & { readonly on: Day },
): Promise<readonly Change[]> => {
  const records = recordsOf(register, person);
  const changes = records.map((before) =>
    personChange({ before, after: erasedRecord(before, person, on) }, { verb: 'erase' }),
  );
  const accounts = accountsOfAll(
    register,
    records.map(({ id }) => id),
  );
  const gone: Op[] = [];
  for (const account of accounts) {
    const row = rowBehind(account);
    if (row) gone.push({ do: 'remove', key: row.key, etag: row.etag });
    const lines = await registers.ledger.list({ ...under(`~h|${accountKey(account)}|`), select: [] });
    gone.push(...lines.map(({ key, etag }): Op => ({ do: 'remove', key, etag })));
  }
  const [first, ...others] = changes;
  return first ? [{ ...first, rows: [...(first.rows ?? []), ...gone] }, ...others] : [];
};

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

const TRIES = 5;

/** It rests on the whole register: of two coordinators who erase each other at one moment, one stays. */
const isOutOfRegister = async (room: Room, erasure: Erasure, now: Date): Promise<boolean> => {
  const { person, by } = erasure;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const register = await room.registers.read({ fresh: true });
    const before = findPerson(register, person);
    if (!before || before.erased) return true;
    if (isLastCoordinator(before, register, dayOf(now))) return false;
    const changes = await registerChanges(room, register, { person, on: dayOf(now) });
    const turn = `erase ${person} ${erasure.at} ${tries}`;
    const outcome = await room.registers.commit(
      { turn, by, how: 'pressed', at: now, changes, answer: {} },
      register,
    );
    if (outcome.is === 'saved' || outcome.is === 'already') return true;
  }
  throw new Error('somebody could not be erased: others kept writing to the register');
};

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
