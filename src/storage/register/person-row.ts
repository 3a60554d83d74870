import { z } from 'zod';
import type { AuthorityCode } from '../../domain/authority.ts';
import { type Person, type PersonId, ROLE_NAMES } from '../../domain/person.ts';
import type { Props, Row } from '../table.ts';
import { columnsOf, dayColumn, filled, jsonColumn, personColumn, without } from './columns.ts';
import { readFrom } from './row.ts';

export const PEOPLE = 'p|';

const role = z.object({ name: z.enum(ROLE_NAMES), from: dayColumn, to: dayColumn.optional() });
const columns = z.object({
  name: z.string(),
  initials: z.string(),
  authority: z
    .string()
    .transform((code) => code as AuthorityCode) // only codes of the register are written
    .optional(),
  organisation: z.string().optional(),
  roles: jsonColumn(z.array(role)),
  left: dayColumn.optional(),
  erased: dayColumn.optional(),
  mergedInto: personColumn.optional(),
});

export const PERSON_COLUMNS = Object.keys(columns.shape);

export const personKey = (id: PersonId): string => `${PEOPLE}${id}`;

export const personProps = ({ id: _, roles, ...rest }: Person): Props =>
  filled({ ...rest, roles: JSON.stringify(roles) });

export const personFrom = (row: Row): Person => {
  const { roles, ...rest } = columnsOf(row, columns);
  const id = row.key.slice(PEOPLE.length) as PersonId; // a key that `personKey` made
  return readFrom(row, without({ id, ...rest, roles: roles.map(without) }));
};
