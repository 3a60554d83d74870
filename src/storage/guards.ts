import type { Op, Props } from './table.ts';

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
  /** Bytes of one transaction; Azure's own limit is 4 MiB. */
  transaction: 3.5 * 1024 * 1024,
} as const;

// biome-ignore lint/suspicious/noControlCharactersInRegex: Azure refuses control characters in keys
const BAD_KEY = /[/\\#?{}\u0000-\u001f\u007f-\u009f]/;

/** Why the transaction may not be sent, in words for the log, or nothing. */
export const faultOf = (partition: string, ops: readonly Op[]): string | undefined => {
  if (ops.length === 0 || ops.length > LIMITS.operations) return `a transaction of ${ops.length} operations`;
  if (new Set(ops.map((op) => op.key)).size !== ops.length) return 'a row named twice in one transaction';
  const sizes = ops.map((op) => (op.do === 'remove' ? 0 : sizeOf(partition, op.key, op.props)));
  if (sizes.reduce((sum, size) => sum + size, 0) > LIMITS.transaction) return 'a transaction of over 3.5 MiB';
  for (const op of ops) {
    const fault =
      keyFault(partition) ?? keyFault(op.key) ?? (op.do === 'remove' ? undefined : propsFault(op));
    if (fault) return `${fault} (row ${op.key.slice(0, 40)})`;
  }
  return sizes.some((size) => size > LIMITS.row) ? 'a row of over 1 MiB' : undefined;
};

const keyFault = (key: string): string | undefined => {
  if (key.length > LIMITS.key) return `a key of ${key.length} characters`;
  return BAD_KEY.test(key) ? 'a key with a character that Azure refuses' : undefined;
};

const propsFault = ({ props }: { readonly props: Props }): string | undefined => {
  const names = Object.keys(props);
  if (names.length > LIMITS.properties) return `${names.length} properties`;
  const bad = names.find((name) => !/^[A-Za-z_]\w{0,254}$/.test(name));
  if (bad) return `a property called ${bad.slice(0, 40)}`;
  const long = names.find((name) => String(props[name]).length > LIMITS.text);
  return long ? `${String(props[long]).length} characters in ${long}` : undefined;
};

/** Bytes as Azure counts them: 4, the keys, and for each property 8, its name and its value. */
export const sizeOf = (partition: string, key: string, props: Props): number =>
  Object.entries(props).reduce(
    (sum, [name, value]) =>
      sum + 8 + 2 * name.length + (typeof value === 'string' ? 4 + 2 * value.length : 8),
    4 + 2 * (partition.length + key.length),
  );
