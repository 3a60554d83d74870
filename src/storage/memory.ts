import { faultOf } from './guards.ts';
import type { Op, OpenTable, Props, Range, Row, Scanned, ScanPage, Table, Transacted } from './table.ts';

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
  const rowsOf = (partition: string): Map<string, Row> => {
    const rows = partitions.get(partition) ?? new Map<string, Row>();
    partitions.set(partition, rows);
    return rows;
  };
  return {
    get: async (partition, key) => rowsOf(partition).get(key),
    list: async (partition, range) => listed([...rowsOf(partition).values()], range),
    transact: async (partition, ops) => {
      const fault = faultOf(partition, ops);
      if (fault) throw new Error(`refused before sending: ${fault}`);
      const rows = rowsOf(partition);
      const refused = firstRefused(rows, ops);
      if (refused) return refused;
      const write = (op: Op): string | undefined => {
        version += 1;
        if (op.do === 'remove') return void rows.delete(op.key);
        const etag = `v${version}`;
        rows.set(op.key, { key: op.key, etag, props: writtenOver(rows.get(op.key), op) });
        return etag;
      };
      return { done: true, etags: ops.map(write) };
    },
    scan: async (range, next) => {
      const all = [...partitions].flatMap(([partition, rows]) =>
        listed([...rows.values()], range).map((row) => ({ partition, ...row })),
      );
      return pageAfter(all, next);
    },
  };
};

/** Azure's own page. */
const PAGE = 1000;

const pageAfter = (rows: readonly Scanned[], next: string | undefined): ScanPage => {
  const placeOf = ({ partition, key }: Scanned): string => `${partition}\u0000${key}`;
  const inOrder = [...rows].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const left = next === undefined ? inOrder : inOrder.filter((row) => placeOf(row) > next);
  const page = left.slice(0, PAGE);
  const last = left.length > PAGE ? page.at(-1) : undefined;
  return { rows: page, ...(last && { next: placeOf(last) }) };
};

const writtenOver = (there: Row | undefined, op: Exclude<Op, { readonly do: 'remove' }>): Props =>
  Object.freeze({ ...(op.do === 'merge' && there?.props), ...op.props });

const listed = (rows: readonly Row[], range: Range): readonly Row[] =>
  rows
    .filter(({ key }) => key >= range.from && key < range.below && !isPassed(key, range.after))
    .filter(({ props }) => !range.any || holdsAny(props, range.any))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, Math.max(0, range.top ?? rows.length))
    .map((row) => (range.select ? { ...row, props: chosenOf(row.props, range.select) } : row));

const chosenOf = (props: Props, names: readonly string[]): Props =>
  Object.fromEntries(Object.entries(props).filter(([name]) => names.includes(name)));

const isPassed = (key: string, after: string | undefined): boolean => after !== undefined && key <= after;

const holdsAny = (props: Props, any: NonNullable<Range['any']>): boolean =>
  any.some(([name, value]) => props[name] === value);

const firstRefused = (rows: ReadonlyMap<string, Row>, ops: readonly Op[]): Transacted | undefined => {
  for (const [failed, op] of ops.entries()) {
    const there = rows.get(op.key);
    if (op.do === 'insert' && there) return { done: false, failed, why: 'exists' };
    if (op.do !== 'replace' && op.do !== 'remove') continue;
    if (!there) return { done: false, failed, why: 'missing' };
    if (op.etag !== '*' && there.etag !== op.etag) return { done: false, failed, why: 'changed' };
  }
  return undefined;
};
