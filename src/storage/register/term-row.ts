import { z } from 'zod';
import type { Term, TermName } from '../../domain/term.ts';
import type { Props, Row } from '../table.ts';
import { columnsOf, dayColumn } from './columns.ts';
import { readFrom, unreadable } from './row.ts';

export const TERMS = 'day|term|';

const columns = z.object({ first: dayColumn, last: dayColumn, assumed: z.boolean() });
const names = z.enum(['autumn', 'spring', 'summer']);

export const TERM_COLUMNS = Object.keys(columns.shape);

export const termKey = ({ year, name }: { readonly year: number; readonly name: TermName }): string =>
  `${TERMS}${year}|${name}`;

export const termProps = ({ first, last, assumed }: Term): Props => ({ first, last, assumed });

export const termFrom = (row: Row): Term => {
  const [year = '', name = ''] = row.key.slice(TERMS.length).split('|');
  const named = names.safeParse(name);
  if (!named.success || !/^\d{4}$/.test(year)) throw unreadable(row, ['key']);
  return readFrom(row, { year: Number(year), name: named.data, ...columnsOf(row, columns) });
};
