import { type Day, dayOf } from '../../domain/day.ts';
import { isLastCoordinator } from '../../domain/find-people.ts';
import type { PersonId } from '../../domain/person.ts';
import { accountKey, findPerson, type Register } from '../../domain/register.ts';
import type { Change } from '../../storage/ledger.ts';
import { personChange } from '../../storage/register/changes.ts';
import { rowBehind } from '../../storage/register/row.ts';
import { type Op, under } from '../../storage/table.ts';
import type { Room } from './commands-room.ts';
import { erasedRecord, recordsOf } from './erase.ts';
import type { Erasure } from './keeping.ts';

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

const TRIES = 5;

/** It rests on the whole register: of two coordinators who erase each other at one moment, one stays. */
export const isOutOfRegister = async (
  room: Pick<Room, 'registers'>,
  erasure: Erasure,
  now: Date,
): Promise<boolean> => {
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
