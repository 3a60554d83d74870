import type { Expired, Looking, Over } from '../../core/offers/keeping.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { dayIn, NONE, overOf, together } from '../../storage/purging/over.ts';
import { type Op, type Row, type Table, under } from '../../storage/table.ts';
import { inverted, NOWHERE } from './store-place.ts';
import { entityKey } from './store-rows.ts';

const LIVE = 'live';
/** So many are looked for at once. */
const PAGE = 200;
/** Lines of history that go in one transaction with the action and its listing row. */
const LINES = 95;

/**
 * Closed actions whose time is over: found by the day they were closed, which orders the closed list, so that what is kept
 * costs nothing. What was recorded by mistake and taken back has no listing row and is looked for by that.
 */
export const expiredActions =
  (table: Table): Expired =>
  async (looking) =>
    together(await closedBefore(table, looking), await takenBackBefore(table, looking));

const closedBefore = async (table: Table, looking: Looking): Promise<Over> => {
  const from = `c|${inverted(addDays(looking.before, -1))}`;
  let found = NONE;
  for (let after: string | undefined; ; ) {
    if (!looking.spend()) return { ...found, left: true };
    const range = { from, below: under('c|').below, select: ['ref', 'closedOn'], top: PAGE };
    const rows = await table.list(LIVE, { ...range, ...(after && { after }) });
    found = together(found, await removed(table, rows, looking));
    after = rows.at(-1)?.key;
    if (rows.length < PAGE || found.left) return found;
  }
};

const takenBackBefore = async (table: Table, looking: Looking): Promise<Over> => {
  if (!looking.spend()) return { count: 0, left: true };
  const rows = await table.list(LIVE, {
    ...under('a|'),
    any: [['listed', NOWHERE]],
    select: ['ref', 'closedOn'],
  });
  return removed(
    table,
    rows.filter((row) => isBefore(dayIn(row.props['closedOn']), looking.before)),
    looking,
  );
};

const isBefore = (day: Day | undefined, before: Day): boolean => day !== undefined && day < before;

const removed = async (table: Table, rows: readonly Row[], looking: Looking): Promise<Over> => {
  let found = NONE;
  for (const row of rows) {
    const { ref, closedOn } = row.props;
    const isGone = looking.dry || (await isRemoved(table, { row, ref: String(ref) }, looking.spend));
    const on = dayIn(closedOn);
    if (isGone && on) found = together(found, overOf([on]));
    if (!isGone) found = { ...found, left: true };
  }
  return found;
};

/** History first where it is long, then the action with its listing row: what was begun is found again, and ended. */
const isRemoved = async (
  table: Table,
  { row, ref }: { readonly row: Row; readonly ref: string },
  spend: () => boolean,
): Promise<boolean> => {
  if (!spend() || !spend()) return false;
  const [entity, lines] = await Promise.all([
    table.get(LIVE, entityKey(ref)),
    table.list(LIVE, { ...under(`~h|${ref}|`), select: [] }),
  ]);
  const old = lines.map(removal);
  const long = Math.max(0, old.length - LINES);
  for (let from = 0; from < long; from += LINES)
    await table.transact(LIVE, old.slice(from, Math.min(from + LINES, long)));
  const rest = old.slice(long);
  const own = [...(entity ? [entity] : []), ...(row.key === entity?.key ? [] : [row])].map(removal);
  return spend() && (await table.transact(LIVE, [...own, ...rest])).done;
};

const removal = ({ key, etag }: Row): Op => ({ do: 'remove', key, etag });
