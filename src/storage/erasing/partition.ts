import type { PersonId } from '../../domain/person.ts';
import { historyKey } from '../deed.ts';
import { hashOf, type Line } from '../history.ts';
import { EVERY_KEY, type Op, type Props, type Row, type Table } from '../table.ts';
import { MARK, type Thing, thingsIn } from './things.ts';
import { type Taking, withoutName } from './words.ts';

/** Who has a name taken out, whose, and when. */
export interface Erasing extends Taking {
  readonly person: PersonId;
  /** Theirs, those of records that were merged into it too. */
  readonly ids: readonly PersonId[];
  readonly by: string;
  readonly at: Date;
}

/** Rows of one transaction: a history line may be 30,000 characters long. */
const TOGETHER = 40;
const TRIES = 6;

/**
 * Takes a name out of every row of a partition. History is chained by hashes, so that an edit of it shows: here each line
 * from the changed one on is hashed anew, and a line of its own says that a name was erased, by whom and when. What
 * somebody changes at the same moment is read again.
 */
export const rewritePartition = async (
  table: Table,
  partition: string,
  erasing: Erasing,
): Promise<number> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const rows = await table.list(partition, EVERY_KEY);
    const all = thingsIn(rows).flatMap((thing) => opsFor(thing, erasing));
    const done = await writtenAll(table, partition, all);
    if (done) return all.reduce((sum, { changed }) => sum + changed, 0);
  }
  throw new Error('a name could not be taken out: others kept writing there');
};

interface Written {
  readonly of: string;
  /** History lines, oldest first. */
  readonly lines: readonly Op[];
  /** Written with the last of them, since the thing is known by that one's hash. */
  readonly ends: readonly Op[];
  readonly changed: number;
}

const opsFor = (thing: Thing, erasing: Erasing): readonly Written[] => {
  const { of, head, lines, marked } = thing;
  const clean = lines.map((row) => ({ row, props: withoutName(row.props, erasing) }));
  const isChanged = ({ row, props }: (typeof clean)[number]): boolean => row.props !== props;
  const own = head ? [{ row: head, props: withoutName(head.props, erasing) }] : [];
  const changed = [...clean, ...own].filter(isChanged).length;
  if (changed === 0 && !marked) return [];
  if (lines.length === 0)
    return [{ of, lines: [], ends: own.map(({ row, props }) => replace(row, props)), changed }];
  const first = marked ? 0 : clean.findIndex(isChanged);
  const from = first < 0 ? lines.length : first;
  const rehashed = chainFrom(clean.slice(from), hashIn(lines[from - 1]));
  const ends = own.flatMap((end) => lastOps({ of, ...end, n: lines.length }, rehashed.hash, erasing));
  return [{ of, lines: rehashed.ops, ends, changed }];
};

const hashIn = (row: Row | undefined): string => String(row?.props['hash'] ?? '');

const chainFrom = (
  clean: readonly { readonly row: Row; readonly props: Props }[],
  start: string,
): { readonly ops: readonly Op[]; readonly hash: string } => {
  let hash = start;
  const ops = clean.map(({ row, props }): Op => {
    hash = hashOf(hash, JSON.parse(String(props['line'])) as Line); // `commit` wrote it, and the name alone is gone
    return replace(row, { ...props, hash });
  });
  return { ops, hash };
};

interface End {
  readonly of: string;
  readonly row: Row;
  readonly props: Props;
  readonly n: number;
}

/** The thing itself, and the line that says what was done to it. */
const lastOps = ({ of, row, props, n }: End, before: string, { person, by, at }: Erasing): readonly Op[] => {
  const line: Line = {
    of,
    n: n + 1,
    by,
    how: 'pressed',
    at: at.toISOString(),
    verb: 'erase',
    to: { person },
  };
  const hash = hashOf(before, line);
  return [
    replace(row, { ...props, n: n + 1, hash }),
    { do: 'insert', key: historyKey(of, n + 1), props: { line: JSON.stringify(line), hash } },
  ];
};

const replace = ({ key, etag }: Row, props: Props): Op => ({ do: 'replace', key, etag, props });

const writtenAll = async (table: Table, partition: string, all: readonly Written[]): Promise<boolean> => {
  for (const written of all)
    for (const ops of transactionsOf(written)) if (!(await table.transact(partition, ops)).done) return false;
  return true;
};

const transactionsOf = ({ of, lines, ends }: Written): readonly (readonly Op[])[] => {
  if (lines.length + ends.length <= TOGETHER) return [[...lines, ...ends]];
  const earlier = lines.slice(0, -1);
  const parts = Array.from({ length: Math.ceil(earlier.length / TOGETHER) }, (_, at) => [
    ...earlier.slice(at * TOGETHER, (at + 1) * TOGETHER),
    markOp(of, false),
  ]);
  return [...parts, [...lines.slice(-1), ...ends, markOp(of, true)]];
};

const markOp = (of: string, isLast: boolean): Op =>
  isLast
    ? { do: 'remove', key: `${MARK}${of}`, etag: '*' }
    : { do: 'upsert', key: `${MARK}${of}`, props: { v: 1 } };
