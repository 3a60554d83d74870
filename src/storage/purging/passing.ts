import type { Expired } from '../../core/offers/keeping.ts';
import { accountKey, type Register } from '../../domain/register.ts';
import type { Last } from '../deed.ts';
import { EVERY_KEY, type OpenTable, type Scanned, under } from '../table.ts';
import { dayIn, NONE, type Sweep, sweepRows, together } from './over.ts';

/** One scan of each table that has ledgers, which answers nothing but rows of that kind. */
const inLedgers =
  (open: OpenTable, ledgers: readonly string[], sweep: Omit<Sweep, 'table'>): Expired =>
  async (looking) => {
    let found = NONE;
    for (const name of ledgers)
      found = together(found, await sweepRows({ table: open(name), ...sweep }, looking));
    return found;
  };

/** What is kept so that the bot works: each a sweep through a table that holds little else. */
export const passing = (open: OpenTable, ledgers: readonly string[]) => ({
  receipts: inLedgers(open, ledgers, { range: { ...under('~r|'), select: ['at'] }, dayOf: atOf }),
  undo: inLedgers(open, ledgers, {
    range: { ...under('~u|'), select: ['last'] },
    dayOf: ({ props }) => dayIn((JSON.parse(String(props['last'])) as Last).at), // a ledger wrote it
  }),
  answers: ((looking) =>
    sweepRows(
      { table: open('turns'), range: { ...under('t|'), select: ['at'] }, dayOf: atOf },
      looking,
    )) satisfies Expired,
  /** A list from before lists were dated is over. */
  lists: ((looking) =>
    sweepRows(
      { table: open('turns'), range: { ...under('l|'), select: ['at'] }, dayOf: (row) => atOf(row) ?? EVER },
      looking,
    )) satisfies Expired,
  links: ((looking) =>
    sweepRows(
      { table: open('links'), range: { ...EVERY_KEY, select: ['until'] }, dayOf: untilOf },
      looking,
    )) satisfies Expired,
  pictures: ((looking) =>
    sweepRows(
      { table: open('images'), range: { ...EVERY_KEY, select: ['until'] }, dayOf: untilOf },
      looking,
    )) satisfies Expired,
});

const EVER = dayIn('2000-01-01');
const atOf = ({ props }: Scanned) => dayIn(props['at']);
const untilOf = ({ props }: Scanned) => dayIn(props['until']);

/**
 * The table of conversations, by the beginnings of its partitions: `u|` where people are reached, `c|` groups, `live|`
 * cards that stay current, `h|` events and `o|` offered files that were dealt with.
 */
export const conversations = (open: OpenTable) => {
  const table = open('conversations');
  const of =
    (starts: readonly string[], column: 'at' | 'on', isKept?: (row: Scanned) => boolean): Expired =>
    (looking) =>
      sweepRows(
        {
          table,
          range: { ...EVERY_KEY, select: [column] },
          dayOf: (row) =>
            starts.some((start) => row.partition.startsWith(start)) && !isKept?.(row)
              ? dayIn(row.props[column])
              : undefined,
        },
        looking,
      );
  return {
    /** Of accounts that no member uses. */
    chats: (register: Register): Expired => {
      const used = new Set(memberAccounts(register));
      return of(['u|'], 'on', ({ key }) => used.has(key));
    },
    groups: of(['c|'], 'on'),
    live: of(['live|'], 'at'),
    events: of(['h|', 'o|'], 'at'),
  };
};

/** Accounts of those who are in the network: whoever has left is not. */
const memberAccounts = ({ accounts, people }: Register): readonly string[] => {
  const left = new Set(people.filter((person) => person.left).map(({ id }) => id));
  return accounts
    .filter(({ state, person }) => state === 'approved' && person && !left.has(person))
    .map(accountKey);
};
