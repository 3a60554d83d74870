import { z } from 'zod';
import type { Agreement } from '../../domain/agreement.ts';
import type { AuthorityCode } from '../../domain/authority.ts';
import type { Props, Row } from '../table.ts';
import { columnsOf, dayColumn, filled, jsonColumn, without } from './columns.ts';
import { readFrom } from './row.ts';

export const AGREEMENTS = 'agr|';

const signature = z.object({
  authority: z.string().transform((code) => code as AuthorityCode), // only codes of the register are written
  from: dayColumn,
  to: dayColumn.optional(),
});
const columns = z.object({
  title: z.string(),
  smallNumbers: z.string().optional(),
  signed: jsonColumn(z.array(signature)),
});

export const AGREEMENT_COLUMNS = Object.keys(columns.shape);

export const agreementKey = ({ id }: Pick<Agreement, 'id'>): string => `${AGREEMENTS}${id}`;

export const agreementProps = ({ title, smallNumbers, signed }: Agreement): Props =>
  filled({ title, smallNumbers, signed: JSON.stringify(signed) });

export const agreementFrom = (row: Row): Agreement => {
  const { signed, ...rest } = columnsOf(row, columns);
  return readFrom(
    row,
    without({ id: row.key.slice(AGREEMENTS.length), ...rest, signed: signed.map((one) => without(one)) }),
  );
};
