import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { SCHEDULE } from '../../domain/retention/schedule.ts';
import { dryCard, logCard, scheduleCard } from './cards.ts';
import { newOp, type Room } from './commands-room.ts';
import { NOTHING_YET, periodsOf } from './keeping.ts';
import { sayLog } from './say-log.ts';
import { runThrough } from './store-purge.ts';

/** Storage requests that a look may take while somebody waits. */
const REQUESTS = 400;
/** Lines of history: two of them are one run. */
const LINES = 50;
const SHOWN = 20;

/** What is over now: counted as a run would delete it. */
const looked = async (room: Room, turn: MemberTurn) => {
  const { value: keeping = NOTHING_YET } = await room.store.read();
  const { register, now } = turn;
  const kinds = SCHEDULE.filter(({ purged }) => purged);
  const { gone } = await runThrough(room, {
    kinds,
    periods: periodsOf(keeping),
    unnamed: keeping.unnamed,
    register,
    now,
    dry: true,
    requests: REQUESTS,
  });
  return { keeping, gone, register, now, closed: room.closed, op: newOp(room) };
};

export const schedule = async (room: Room, turn: MemberTurn): Promise<Reply> => ({
  card: scheduleCard(await looked(room, turn)),
});

export const dryRun = async (room: Room, turn: MemberTurn): Promise<Reply> => ({
  card: dryCard(await looked(room, turn)),
});

export const log = async (room: Room, { register }: MemberTurn): Promise<Reply> => ({
  card: logCard(sayLog(await room.store.log(LINES), register).slice(0, SHOWN)),
});
