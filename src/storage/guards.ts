import type { Op, Props, Value } from './table.ts';

/** Limits of Azure Tables. Azurite lets some of them pass, so they are held here, before anything is sent. */
export const LIMITS = {
  /** UTF-16 units of one text property; Azure's own limit is 32,768. */
  text: 30_000,
  /** Custom properties of one row. */
  properties: 252,
  /** Characters of a key. */
  key: 500,
  /** Bytes of one row. */
  row: 1024 * 1024,
  operations: 100,
  /** Bytes of one transaction as it is sent; Azure's own limit is 4 MiB. */
  transaction: 3.5 * 1024 * 1024,
} as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: Azure refuses control characters in keys
const BAD_KEY = /[/\\#?{}\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/u;

/** Names that Azure or its SDK gives a meaning of its own. */
const OWN_NAMES = new Set(['partitionkey', 'rowkey', 'timestamp', 'etag']);

/** Why the transaction may not be sent, in words for the log, or nothing. */
export const faultOf = (partition: string, ops: readonly Op[]): string | undefined => {
  if (ops.length === 0 || ops.length > LIMITS.operations)
    return `a transaction of ${ops.length} operations; one holds 1 to ${LIMITS.operations}`;
  if (new Set(ops.map((op) => op.key)).size !== ops.length) return 'a row named twice in one transaction';
  for (const op of ops) {
    const fault = keyFault(partition) ?? keyFault(op.key) ?? rowFault(partition, op);
    if (fault) return `${fault} (row ${op.key.slice(0, 40)})`;
  }
  return sizeFault(partition, ops);
};

/** Why Azure would refuse this PartitionKey or RowKey, or nothing. */
export const keyFault = (key: string): string | undefined => {
  if (key.length > LIMITS.key) return `a key of ${key.length} characters`;
  return BAD_KEY.test(key) ? 'a key with a character that Azure refuses' : undefined;
};

const rowFault = (partition: string, op: Op): string | undefined => {
  if (op.do === 'remove') return undefined;
  const entries = Object.entries(op.props);
  if (entries.length > LIMITS.properties) return `${entries.length} properties`;
  for (const [name, value] of entries) {
    const fault = nameFault(name) ?? valueFault(name, value);
    if (fault) return fault;
  }
  return sizeOf(partition, op.key, op.props) > LIMITS.row ? 'a row of over 1 MiB' : undefined;
};

const nameFault = (name: string): string | undefined =>
  /^[A-Za-z_]\w{0,254}$/.test(name) && !OWN_NAMES.has(name.toLowerCase())
    ? undefined
    : `a property called ${name.slice(0, 40)}`;

const valueFault = (name: string, value: Value): string | undefined => {
  if (typeof value === 'string')
    return value.length > LIMITS.text ? `${value.length} characters in ${name}` : undefined;
  if (typeof value === 'boolean' || Number.isFinite(value)) return undefined;
  return `neither a text, a number nor a boolean in ${name}`;
};

/** What a part of a transaction takes beside its row: its address, headers and boundary. */
const AROUND = 2048;

const sizeFault = (partition: string, ops: readonly Op[]): string | undefined => {
  const rows = ops.map((op) => (op.do === 'remove' ? {} : op.props));
  const rough = ops.reduce((sum, { key }, at) => sum + sizeOf(partition, key, rows[at] ?? {}), 0);
  if (rough < LIMITS.transaction / 4) return undefined;
  const sent = rows.reduce((sum, row) => sum + AROUND + Buffer.byteLength(JSON.stringify(row)), 0);
  return sent > LIMITS.transaction ? 'a transaction of over 3.5 MiB' : undefined;
};

/** Bytes as Azure counts them: 4, the keys, and for each property 8, its name and its value. */
export const sizeOf = (partition: string, key: string, props: Props): number =>
  Object.entries(props).reduce(
    (sum, [name, value]) =>
      sum + 8 + 2 * name.length + (typeof value === 'string' ? 4 + 2 * value.length : 8),
    4 + 2 * (partition.length + key.length),
  );
