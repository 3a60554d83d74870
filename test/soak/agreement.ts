import { isDeepStrictEqual } from 'node:util';
import { lineOps } from '../../src/features/actions/store-line.ts';
import { actionIn } from '../../src/features/actions/store-rows.ts';
import type { Last } from '../../src/storage/deed.ts';
import type { Kept } from '../../src/storage/history.ts';
import { historyIsIntact, type Ledger } from '../../src/storage/ledger.ts';
import { type Row, under } from '../../src/storage/table.ts';

/** Every row of the actions' ledger, by kind. */
export interface Rows {
  readonly entities: readonly Row[];
  readonly listed: readonly Row[];
  /** History lines by reference, oldest first. */
  readonly histories: ReadonlyMap<string, readonly Kept[]>;
  readonly receipts: readonly Row[];
  readonly undos: readonly Row[];
}

export const rowsIn = async (book: Ledger): Promise<Rows> => {
  const [all, lines, receipts, undos] = await Promise.all([
    book.list({ from: '!', below: '~' }),
    book.list(under('~h|')),
    book.list(under('~r|')),
    book.list(under('~u|')),
  ]);
  const histories = new Map<string, Kept[]>();
  for (const { key, props } of lines) {
    const [, ref = ''] = key.split('|');
    const kept = { line: JSON.parse(String(props['line'])), hash: String(props['hash']) };
    histories.set(ref, [...(histories.get(ref) ?? []), kept]);
  }
  const isEntity = ({ key }: Row): boolean => key.startsWith('a|');
  return {
    entities: all.filter(isEntity),
    listed: all.filter((row) => !isEntity(row)),
    histories,
    receipts,
    undos,
  };
};

/** What of these rows does not agree with the others, in words, where each deed changed one action. */
export const disagreements = (rows: Rows): readonly string[] => {
  const { entities, listed, histories, receipts, undos } = rows;
  const lists = new Map(listed.map((row) => [row.key, row]));
  const refs = new Set(entities.map(refOf));
  const lines = [...histories.values()].reduce((sum, { length }) => sum + length, 0);
  const wanted = entities.filter((row) => row.props['listed'] !== 'no');
  const strays = [...histories.keys()].filter((ref) => !refs.has(ref));
  const faults = [
    listed.length !== wanted.length && `${listed.length} listing rows of ${wanted.length} listed actions`,
    receipts.length !== lines && `${receipts.length} receipts of ${lines} history lines`,
    ...strays.map((ref) => `${ref}: a history and no action`),
    ...entities.flatMap((row) => faultsOf(row, lists, histories.get(refOf(row)) ?? [])),
    ...undos.map((row) => undoFault(row, histories)),
  ];
  return faults.flatMap((fault) => fault || []);
};

const refOf = ({ key }: Row): string => key.slice(2);

/** Its listing row must be the very one that the room would write for it now. */
const faultsOf = (row: Row, lists: ReadonlyMap<string, Row>, lines: readonly Kept[]): readonly string[] => {
  const ref = refOf(row);
  const [wanted] = lineOps(undefined, actionIn(row.props), { meetings: [] });
  const listed = wanted && lists.get(wanted.key);
  const isNowhere = !wanted && row.props['listed'] === 'no';
  const isListed =
    isNowhere || (listed && 'props' in wanted && isDeepStrictEqual({ ...listed.props }, { ...wanted.props }));
  return [
    ...(isListed ? [] : [`${ref}: its listing row`]),
    ...(historyIsIntact(lines, row) ? [] : [`${ref}: its history`]),
    ...(lines.length === row.props['n'] ? [] : [`${ref}: ${lines.length} lines, not ${row.props['n']}`]),
  ];
};

/** What `undo` would take back was written by that person, in the line it names. */
const undoFault = (row: Row, histories: Rows['histories']): string | false => {
  const { things } = JSON.parse(String(row.props['last'])) as Last; // written by the ledger alone
  const by = row.key.slice('~u|'.length);
  const isThere = things.every(({ of, n }) => histories.get(of)?.[n - 1]?.line.by === by);
  return !isThere && `${by}: what undo would take back`;
};
