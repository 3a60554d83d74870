import { type Day, day } from '../../src/domain/day.ts';
import type { Due } from '../../src/domain/due.ts';
import { ALPHABET, type Reference } from '../../src/domain/reference.ts';
import type { Action, Owner } from '../../src/features/actions/action.ts';
import { lineOps } from '../../src/features/actions/store-line.ts';
import { entityKey, propsOf } from '../../src/features/actions/store-rows.ts';
import { type Change, opsOf } from '../../src/storage/deed.ts';
import type { Op, Table } from '../../src/storage/table.ts';
import { code, NOW, PEOPLE, TODAY } from './builders.ts';

/** Rows in one transaction. */
const TOGETHER = 100;

export interface Seeding {
  readonly open: number;
  readonly closed: number;
}

/**
 * Puts actions of earlier years into the table as the room would: each with its list row, the open ones with their
 * history. (That of the closed is left out, since a partition of 30,000 rows takes Azurite a minute to fill.)
 */
export const seedActions = async (table: Table, { open, closed }: Seeding): Promise<void> => {
  const numbered = Array.from({ length: open + closed }, (_, n) => actionOf(n, n < closed));
  const rows = [ASKED, ...numbered].flatMap(rowsOf);
  for (let from = 0; from < rows.length; from += TOGETHER) {
    const { done } = await table.transact('live', rows.slice(from, from + TOGETHER));
    if (!done) throw new Error(`rows ${from} and after were not written`);
  }
};

const rowsOf = (action: Action): readonly Op[] => {
  const deed = {
    turn: 'seed',
    by: 'system',
    how: 'system',
    at: NOW,
    changes: [changeOf(action)],
    answer: {},
  } as const;
  const [, ...rows] = opsOf(deed, 'seed');
  const kept = action.state === 'open' ? rows : rows.filter(({ key }) => !key.startsWith('~'));
  // Nothing is there yet, and to find that out is what an upsert costs more.
  return kept.map((row) => (row.do === 'upsert' ? { ...row, do: 'insert' } : row));
};

/** None of them follows a meeting. */
const UNPLANNED = { meetings: [] };

const changeOf = (action: Action): Change => ({
  of: action.ref,
  key: entityKey(action.ref),
  after: propsOf(action, UNPLANNED),
  rows: lineOps(undefined, action, UNPLANNED),
  verb: 'record',
});

const OWNERS: readonly Owner[] = [
  { kind: 'authority', code: code('886') },
  { kind: 'person', id: PEOPLE.mara.id },
  { kind: 'authority', code: code('851') },
  { kind: 'authority', code: code('936') },
];

/** Due or closed on days that spread over the years before today, and the months after it. */
const actionOf = (n: number, isClosed: boolean): Action => {
  const owner = OWNERS[n % OWNERS.length] ?? { kind: 'role', role: 'chair' };
  const due: Due = { kind: 'day', on: dayIn(isClosed ? 2024 : 2027, n), words: 'as noted' };
  return {
    ref: referenceOf(n),
    text: `send the figures of round ${n}`,
    parts: [{ owner, status: isClosed ? 'done' : 'open' }],
    ownerWords: 'as noted',
    due,
    state: isClosed ? 'done' : 'open',
    recordedBy: PEOPLE.cora.id,
    recordedOn: TODAY,
    ...(isClosed && { closedOn: dayIn(2024, n) }),
  };
};

/** Mara's of old notes: whether it is still open is asked. */
const ASKED: Action = {
  ref: 'ACT-ASKD',
  text: 'send the figures of the year before',
  parts: [{ owner: { kind: 'person', id: PEOPLE.mara.id }, status: 'open' }],
  ownerWords: 'MS',
  due: { kind: 'day', on: day('2025-07-31'), words: 'by 31 July' },
  state: 'open',
  recordedBy: PEOPLE.cora.id,
  recordedOn: TODAY,
  stillOpen: 'asked',
};

const dayIn = (year: number, n: number): Day =>
  day(`${year + (n % 2)}-${String((n % 9) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`);

/** Each its own, in order. */
const referenceOf = (n: number): Reference => {
  const letter = (place: number): string =>
    ALPHABET[Math.floor(n / ALPHABET.length ** place) % ALPHABET.length] ?? '2';
  return `ACT-${letter(3)}${letter(2)}${letter(1)}${letter(0)}`;
};
