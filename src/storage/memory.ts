import { faultOf } from './guards.ts';
import type { Op, OpenTable, Props, Range, Row, Table, Transacted } from './table.ts';

/**
 * Tables kept in memory, with the rules of the real ones: transactions that happen whole or not at all,
 * ETags, order by ordinal key. It passes the same contract suite as Azure Tables (test/storage).
 */
export const memoryTables = (): OpenTable => {
  const tables = new Map<string, Table>();
  return (name) => {
    const table = tables.get(name) ?? memoryTable();
    tables.set(name, table);
    return table;
  };
};

const memoryTable = (): Table => {
  const partitions = new Map<string, Map<string, Row>>();
  let version = 0;
  const rowsOf = (partition: string): Map<string, Row> => partitions.get(partition) ?? new Map();
  return {
    get: async (partition, key) => rowsOf(partition).get(key),
    list: async (partition, range) => listed([...rowsOf(partition).values()], range),
    transact: async (partition, ops) => {
      const fault = faultOf(partition, ops);
      if (fault) throw new Error(fault);
      const before = rowsOf(partition);
      const refused = firstRefused(before, ops);
      if (refused) return refused;
      const after = new Map(before);
      for (const op of ops) {
        version += 1;
        if (op.do === 'remove') after.delete(op.key);
        else after.set(op.key, { key: op.key, etag: `v${version}`, props: { ...op.props } });
      }
      partitions.set(partition, after);
      return { done: true };
    },
  };
};

const listed = (rows: readonly Row[], range: Range): readonly Row[] =>
  rows
    .filter(({ key }) => key >= range.from && key < range.below && (!range.after || key > range.after))
    .filter(({ props }) => !range.any || holdsAny(props, range.any))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, range.top ?? rows.length);

const holdsAny = (props: Props, any: NonNullable<Range['any']>): boolean =>
  any.some(([name, value]) => props[name] === value);

const firstRefused = (rows: ReadonlyMap<string, Row>, ops: readonly Op[]): Transacted | undefined => {
  for (const [failed, op] of ops.entries()) {
    const there = rows.get(op.key);
    if (op.do === 'insert' && there) return { done: false, failed, why: 'exists' };
    if (op.do !== 'replace' && op.do !== 'remove') continue;
    if (!there) return { done: false, failed, why: 'missing' };
    if (there.etag !== op.etag) return { done: false, failed, why: 'changed' };
  }
  return undefined;
};
