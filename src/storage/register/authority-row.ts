import { z } from 'zod';
import type { Authority, AuthorityCode } from '../../domain/authority.ts';
import { parseDay } from '../../domain/day.ts';
import type { Props, Row } from '../table.ts';
import { columnsOf, dayColumn, filled, jsonColumn, without } from './columns.ts';
import { readFrom, unreadable } from './row.ts';

export const AUTHORITIES = 'la|';

const columns = z.object({
  ons: z.string(),
  name: z.string(),
  aliases: jsonColumn(z.array(z.string())),
  to: dayColumn.optional(),
});

/** An authority that ends and begins anew under one code has two rows. */
export const authorityKey = ({ code, from }: Authority): string => `${AUTHORITIES}${code}|${from}`;

export const authorityProps = ({ ons, name, aliases, to }: Authority): Props =>
  filled({ ons, name, aliases: JSON.stringify(aliases), to });

export const authorityFrom = (row: Row): Authority => {
  const [, code = '', since = ''] = row.key.split('|');
  const from = parseDay(since);
  if (!code || !from) throw unreadable(row, ['key']);
  return readFrom(row, without({ code: code as AuthorityCode, from, ...columnsOf(row, columns) })); // a key we wrote
};
