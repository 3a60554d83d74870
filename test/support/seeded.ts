import { type Day, day } from '../../src/domain/day.ts';
import type { Due } from '../../src/domain/due.ts';
import { ALPHABET, type Reference } from '../../src/domain/reference.ts';
import type { Action, Owner } from '../../src/features/actions/action.ts';
import { entityKey, lineOps, propsOf } from '../../src/features/actions/store-rows.ts';
import { type Change, opsOf } from '../../src/storage/deed.ts';
import type { Table } from '../../src/storage/table.ts';
import { code, NOW, PEOPLE, TODAY } from './builders.ts';

/** A deed of so many actions is one transaction: three rows each, and the receipt. */
const TOGETHER = 32;
/** Transactions under way at once. */
const LANES = 4;

export interface Seeding {
  readonly open: number;
  readonly closed: number;
}

/** Puts actions of earlier years into the table, each with its list row and its history, as the room would. */
export const seedActions = async (table: Table, { open, closed }: Seeding): Promise<void> => {
  const actions = Array.from({ length: open + closed }, (_, n) => actionOf(n, n < closed));
  const deeds = Array.from({ length: Math.ceil(actions.length / TOGETHER) }, (_, n) =>
    actions.slice(n * TOGETHER, (n + 1) * TOGETHER),
  );
  const next = deeds.entries();
  await Promise.all(Array.from({ length: LANES }, () => lane(table, next)));
};

const lane = async (table: Table, deeds: IterableIterator<[number, readonly Action[]]>): Promise<void> => {
  for (const [n, actions] of deeds) {
    const turn = `seed-${n}`;
    const deed = {
      turn,
      by: 'system',
      how: 'import',
      at: NOW,
      changes: actions.map(changeOf),
      answer: {},
    } as const;
    const { done } = await table.transact('live', opsOf(deed, turn));
    if (!done) throw new Error(`${turn} was not written`);
  }
};

const changeOf = (action: Action): Change => ({
  of: action.ref,
  key: entityKey(action.ref),
  after: propsOf(action),
  rows: lineOps(undefined, action),
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

const dayIn = (year: number, n: number): Day =>
  day(`${year + (n % 2)}-${String((n % 9) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`);

/** ACT-Z..., which no other test makes by its own hand. */
const referenceOf = (n: number): Reference => {
  const letter = (place: number): string =>
    ALPHABET[Math.floor(n / ALPHABET.length ** place) % ALPHABET.length] ?? '2';
  return `ACT-${letter(3)}${letter(2)}${letter(1)}${letter(0)}`;
};
