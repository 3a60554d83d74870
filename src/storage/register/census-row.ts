import { z } from 'zod';
import type { Census } from '../../domain/census.ts';
import type { TermName } from '../../domain/term.ts';
import type { Props, Row } from '../table.ts';
import { columnsOf, dayColumn } from './columns.ts';
import { readFrom, unreadable } from './row.ts';

export const CENSUSES = 'day|census|';

const columns = z.object({ on: dayColumn, assumed: z.boolean() });
const names = z.enum(['autumn', 'spring', 'summer']);

export const CENSUS_COLUMNS = Object.keys(columns.shape);

export const censusKey = ({ year, term }: { readonly year: number; readonly term: TermName }): string =>
  `${CENSUSES}${year}|${term}`;

export const censusProps = ({ on, assumed }: Census): Props => ({ on, assumed });

export const censusFrom = (row: Row): Census => {
  const [year = '', name = ''] = row.key.slice(CENSUSES.length).split('|');
  const named = names.safeParse(name);
  if (!named.success || !/^\d{4}$/.test(year)) throw unreadable(row, ['key']);
  return readFrom(row, { year: Number(year), term: named.data, ...columnsOf(row, columns) });
};
