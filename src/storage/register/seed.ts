import type { Register } from '../../domain/register.ts';
import type { Op, Props, Table } from '../table.ts';
import { accountProps, accountRowKey } from './account-row.ts';
import { agreementKey, agreementProps } from './agreement-row.ts';
import { authorityKey, authorityProps } from './authority-row.ts';
import { censusKey, censusProps } from './census-row.ts';
import { meetingKey, meetingProps } from './meeting-row.ts';
import { personKey, personProps } from './person-row.ts';
import { VERSION } from './row.ts';
import { CONTENT } from './snapshot.ts';
import { termKey, termProps } from './term-row.ts';

const MOST = 50;
const TRIES = 5;

export interface Ground {
  readonly table: Table;
  readonly partition: string;
  /** The operation that tells every instance of the change. */
  readonly epoch: Op;
}

/**
 * Puts in what is missing and leaves what is there as it is: a coordinator may have changed it. Two instances may
 * do so at once; the one that comes second finds nothing left to do.
 */
export const seedRows = async (
  { table, partition, epoch }: Ground,
  things: Partial<Register>,
): Promise<void> => {
  const wanted = rowsOf(things);
  for (let refused = 0; refused < TRIES; ) {
    const there = await keysThere(table, partition);
    const missing = wanted.filter(({ key }) => !there.has(key));
    if (missing.length === 0) return;
    const { done } = await table.transact(partition, [...missing.slice(0, MOST), epoch]);
    if (!done) refused += 1;
  }
  throw new Error('the register could not be filled: others kept writing to it');
};

const rowsOf = ({
  authorities = [],
  people = [],
  accounts = [],
  terms = [],
  meetings = [],
  censuses = [],
  agreements = [],
}: Partial<Register>): readonly Op[] => [
  ...authorities.map((one) => rowOf(authorityKey(one), authorityProps(one))),
  ...people.map((one) => rowOf(personKey(one.id), personProps(one))),
  ...accounts.map((one) => rowOf(accountRowKey(one), accountProps(one))),
  ...terms.map((one) => rowOf(termKey(one), termProps(one))),
  ...meetings.map((one) => rowOf(meetingKey(one.id), meetingProps(one))),
  ...censuses.map((one) => rowOf(censusKey(one), censusProps(one))),
  ...agreements.map((one) => rowOf(agreementKey(one), agreementProps(one))),
];

const rowOf = (key: string, props: Props): Op => ({ do: 'insert', key, props: { ...props, v: VERSION } });

const keysThere = async (table: Table, partition: string): Promise<ReadonlySet<string>> => {
  const rows = await table.list(partition, CONTENT);
  return new Set(rows.map(({ key }) => key));
};
