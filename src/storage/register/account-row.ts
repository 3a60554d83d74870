import { z } from 'zod';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Account, AccountKey } from '../../domain/person.ts';
import { accountKey } from '../../domain/register.ts';
import type { Props, Row } from '../table.ts';
import { columnsOf, dayColumn, filled, personColumn, without } from './columns.ts';
import { readFrom } from './row.ts';

export const ACCOUNTS = 'm|';

const columns = z.object({
  state: z.enum(['pending', 'approved', 'removed']),
  name: z.string(),
  address: z.string(),
  person: personColumn.optional(),
  asksAuthority: z
    .string()
    .transform((code) => code as AuthorityCode) // only codes of the register are written
    .optional(),
  asksOrganisation: z.string().optional(),
  asksOn: dayColumn.optional(),
});

export const ACCOUNT_COLUMNS = Object.keys(columns.shape);

export const accountRowKey = (key: AccountKey): string => `${ACCOUNTS}${accountKey(key)}`;

export const accountProps = ({ state, name, address, person, asks }: Account): Props =>
  filled({
    state,
    name,
    address,
    person,
    asksAuthority: asks?.authority,
    asksOrganisation: asks?.organisation,
    asksOn: asks?.on,
  });

export const accountFrom = (row: Row): Account => {
  const {
    asksAuthority: authority,
    asksOrganisation: organisation,
    asksOn: on,
    ...rest
  } = columnsOf(row, columns);
  const [, tenant = '', user = ''] = row.key.split('|');
  const asks = on && without({ authority, organisation, on });
  return readFrom(row, without({ tenant, user, ...rest, asks }));
};
