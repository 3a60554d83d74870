import type { Row, Value } from './table.ts';

/** What the SDK adds to the properties of a row. */
const ADDED = new Set(['partitionKey', 'rowKey', 'timestamp', 'etag', 'odata.metadata']);

/** A row as the SDK gives it. Kinds of property that this program does not keep are left out. */
export const rowOf = (entity: Readonly<Record<string, unknown>>): Row => ({
  key: String(entity['rowKey']),
  etag: String(entity['etag']),
  props: Object.fromEntries(
    Object.entries(entity).filter(
      (entry): entry is [string, Value] => !ADDED.has(entry[0]) && isValue(entry[1]),
    ),
  ),
});

const isValue = (value: unknown): value is Value =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
