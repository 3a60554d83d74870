import type { Props, Row, Value } from './table.ts';

/** A row as Azure writes it: its keys, its ETag, its properties, and beside some of these what kind they are. */
export type Written = Readonly<Record<string, unknown>>;

const KEYS = new Set(['PartitionKey', 'RowKey', 'Timestamp']);
const NUMBER = /^Edm\.(Double|Int32)$/;

/** Kinds of property that this program does not keep (dates, bytes, 64-bit numbers) are left out. */
export const rowOf = (written: Written): Row => {
  const props: Record<string, Value> = {};
  for (const [name, value] of Object.entries(written))
    if (!KEYS.has(name) && !name.includes('odata.') && isValue(value, written[`${name}@odata.type`]))
      props[name] = value;
  return {
    key: String(written['RowKey']),
    etag: String(written['odata.etag']),
    props: props satisfies Props,
  };
};

const isValue = (value: unknown, kind: unknown): value is Value => {
  if (kind !== undefined && !NUMBER.test(String(kind))) return false;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
};
