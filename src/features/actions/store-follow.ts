import type { Calendar } from '../../domain/meeting.ts';
import type { Op, Row, Table } from '../../storage/table.ts';
import { FOLLOWS, lineOps } from './store-line.ts';
import { lineKey, listedAt, PLACES } from './store-place.ts';
import { actionIn, entityKey, lineIn, VERSION } from './store-rows.ts';

const LIVE = 'live';
/** Three rows of each in one transaction of a hundred. */
const TOGETHER = 33;
/** How often one action is tried again after somebody changed it under our hands. */
const TRIES = 8;

/**
 * Moves the listing rows of what is due at "the next meeting" to where the calendar now has it. The action itself
 * says nothing new, so it gets no history line and stays what `undo` would take back; but its ETag stands in the
 * transaction, so that whoever closes or moves it at this moment is not overrun, and no row is doubled or lost.
 */
export const followIn = async (table: Table, calendar: Calendar): Promise<void> => {
  const rows = await followers(table);
  const refs = rows.filter((row) => isElsewhere(row, calendar)).map(({ props }) => String(props['ref']));
  const world = { table, calendar, tries: TRIES };
  for (let from = 0; from < refs.length; from += TOGETHER)
    await settle(refs.slice(from, from + TOGETHER), world);
};

/** All that follow a meeting: marked ones, and those under no meeting, where rows of an older version have no mark. */
const followers = async (table: Table): Promise<readonly Row[]> => {
  const [placed, waiting] = await Promise.all([
    table.list(LIVE, { from: 'd|', below: `d|${PLACES.meeting}`, any: [FOLLOWS] }),
    table.list(LIVE, { from: `d|${PLACES.meeting}`, below: `d|${PLACES.end}` }),
  ]);
  return [...placed, ...waiting];
};

const isElsewhere = (row: Row, calendar: Calendar): boolean => {
  const { recordedOn, ...line } = lineIn(row);
  if (!recordedOn) return true;
  const placed = { ...line, recordedOn };
  return lineKey(placed, listedAt(placed, calendar)) !== row.key;
};

interface World {
  readonly table: Table;
  readonly calendar: Calendar;
  readonly tries: number;
}

/** All of them together; where somebody was quicker, by halves, and the one it was about again as it now is. */
const settle = async (refs: readonly string[], world: World): Promise<void> => {
  const { table, calendar, tries } = world;
  const found = await Promise.all(refs.map((ref) => table.get(LIVE, entityKey(ref))));
  const ops = found.flatMap((row) => (row ? placing(row, calendar) : []));
  if (ops.length === 0 || (await table.transact(LIVE, ops)).done) return;
  const half = Math.ceil(refs.length / 2);
  if (refs.length > 1) {
    await settle(refs.slice(0, half), world);
    await settle(refs.slice(half), world);
  } else if (tries > 1) await settle(refs, { ...world, tries: tries - 1 });
};

/** Nothing where it stands there already, as after another instance did the same. */
const placing = (row: Row, calendar: Calendar): readonly Op[] => {
  if (Number(row.props['v']) > VERSION) return [];
  const action = actionIn(row.props);
  const { listed: was, ...props } = row.props;
  const listed = listedAt(action, calendar);
  if (listed === undefined || listed === was) return [];
  return [
    { do: 'replace', key: row.key, etag: row.etag, props: { ...props, listed } },
    ...lineOps({ action, listed: was }, action, calendar),
  ];
};
