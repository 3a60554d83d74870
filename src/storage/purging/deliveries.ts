import type { Expired, Looking, Over } from '../../core/offers/keeping.ts';
import { addDays } from '../../domain/day.ts';
import { inverted, partitionOf, planKey, ROUNDS } from '../deliveries.ts';
import { EVERY_KEY, type OpenTable, type Row, type Table, under } from '../table.ts';
import { dayIn, NONE, sweepRows, together } from './over.ts';
import { removeRows } from './remove.ts';

/**
 * Rounds of long ago, found by their day, which orders them: what is kept costs nothing. A round goes with its chunks and
 * its plan, the row that lists it last, so that one which broke off is found again.
 */
export const expiredDeliveries =
  (open: OpenTable): Expired =>
  async (looking) => {
    const table = open('deliveries');
    const oldest = inverted(addDays(looking.before, -1));
    const missed = await sweepRows(
      {
        table,
        range: { from: oldest, below: '9', select: ['at'] },
        dayOf: ({ props }) => dayIn(props['at']),
      },
      looking,
    );
    if (!looking.spend()) return { ...missed, left: true };
    let found = missed;
    const rounds = await table.list(ROUNDS, { from: `d|${oldest}`, below: under('d|').below });
    for (const round of rounds) found = together(found, await oneRound(table, round, looking));
    return found;
  };

const oneRound = async (table: Table, round: Row, { dry, spend }: Looking): Promise<Over> => {
  if (!spend()) return { count: 0, left: true };
  const batch = { job: String(round.props['job']), id: String(round.props['id']) };
  const plan = await table.get(ROUNDS, planKey(batch));
  const on = dayIn(plan?.props['on']);
  const sizes = String(plan?.props['sizes'] ?? '').split(' ');
  const count = sizes.reduce((sum, size) => sum + Number(size), 0);
  const over: Over = { count, left: false, ...(on && { oldest: on, newest: on }) };
  if (dry) return over;
  for (let n = 0; n < Number(round.props['chunks']); n += 1)
    if (!(await isChunkGone(table, partitionOf(batch, n), spend))) return { count: 0, left: true };
  const rows = [...(plan ? [plan] : []), round].map((row) => ({ partition: ROUNDS, ...row }));
  return (await removeRows(table, rows, spend)).length === rows.length ? over : { ...NONE, left: true };
};

const isChunkGone = async (table: Table, partition: string, spend: () => boolean): Promise<boolean> => {
  if (!spend()) return false;
  const rows = (await table.list(partition, { ...EVERY_KEY, select: [] })).map((row) => ({
    partition,
    ...row,
  }));
  return (await removeRows(table, rows, spend)).length === rows.length;
};
