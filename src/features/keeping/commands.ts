import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { coordinators } from '../../domain/caller.ts';
import { refuse } from '../../domain/result.ts';
import { SCHEDULE } from '../../domain/retention/schedule.ts';
import { saySpan } from '../../domain/retention/span.ts';
import { dryCard, logCard, receipt, scheduleCard } from './cards.ts';
import { askToErase } from './commands-erase.ts';
import { newOp, type Room } from './commands-room.ts';
import { NOTHING_YET, periodsOf } from './keeping.ts';
import { readPeriod, setPeriod } from './period.ts';
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
  return { keeping, gone, register, now, op: newOp(room) };
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

const savingOf = (turn: MemberTurn, how: 'typed' | 'pressed') => ({
  turn: turn.id,
  by: turn.caller.person.id,
  how,
  at: turn.now,
});

const period = async (room: Room, rest: string, turn: MemberTurn): Promise<Reply> => {
  const asked = readPeriod(rest);
  if (asked.refused) return refusedAs(asked);
  return room.store.change(savingOf(turn, 'typed'), ({ value = NOTHING_YET }) => {
    const done = setPeriod(value, asked.value, { today: turn.today, by: turn.caller.person.id });
    if (done.refused) return refusedAs(done);
    const { keeping, set, before } = done.value;
    const was = before ? ` Before, it was ${saySpan(before)}.` : '';
    const card = receipt(
      'Period saved',
      `${asked.value.kind.title} are kept for ${saySpan(set.span)} from today’s runs on.${was}`,
      'Type “retention dry run” to see what that means.',
    );
    return { after: keeping, reply: { card }, verb: 'period', ...(before && { from: before }), to: set };
  });
};

export const stop = (room: Room, turn: MemberTurn, how: 'typed' | 'pressed'): Promise<Reply> =>
  room.store.change(savingOf(turn, how), ({ value = NOTHING_YET }) => {
    if (!value.started)
      return refusedAs(refuse('not-started', 'Purging is not running: nothing is deleted by itself.'));
    const { started: _, ...rest } = value;
    const card = receipt(
      'Purging stopped',
      'Nothing is deleted by itself until a coordinator starts it again.',
    );
    return { after: rest, reply: { card }, verb: 'stop' };
  });

export const start = (room: Room, turn: MemberTurn): Promise<Reply> =>
  room.store.change(savingOf(turn, 'pressed'), ({ value = NOTHING_YET }) => {
    if (value.started)
      return refusedAs(
        refuse('started', 'Purging has been started already. To stop it, type "retention stop".'),
      );
    const card = receipt(
      'Purging started',
      'What is over is deleted at 4:30pm on working days, from the next one on.',
      'Each run is in the log: type “retention log”. To stop it, type “retention stop”.',
    );
    const started = { by: turn.caller.person.id, at: turn.now.toISOString() };
    return { after: { ...value, started }, reply: { card }, verb: 'start' };
  });

const LOOK = { may: coordinators, fresh: true } as const;
const CHANGE = { ...LOOK, changes: true } as const;

export const commands = (room: Room): readonly Command[] => [
  {
    name: 'retention',
    aliases: ['retention schedule', 'what is kept'],
    summary: 'How long each kind of record is kept, and what is over',
    example: 'retention',
    ...LOOK,
    run: (_rest, turn) => schedule(room, ofMember(turn)),
  },
  {
    name: 'retention dry run',
    aliases: ['dry run', 'retention preview', 'retention start', 'start purging'],
    summary: 'What would be deleted today; purging is started from there',
    ...LOOK,
    run: (_rest, turn) => dryRun(room, ofMember(turn)),
  },
  {
    name: 'retention log',
    summary: 'What was deleted, and who was erased: when and how much',
    ...LOOK,
    run: (_rest, turn) => log(room, ofMember(turn)),
  },
  {
    name: 'retention period',
    aliases: ['set retention period'],
    summary: 'Set how long a kind of record is kept',
    example: 'retention period closed 7 years',
    ...CHANGE,
    run: (rest, turn) => period(room, rest, ofMember(turn)),
  },
  {
    name: 'retention stop',
    aliases: ['stop purging'],
    summary: 'Stop deleting what is over',
    ...CHANGE,
    run: (_rest, turn) => stop(room, ofMember(turn), 'typed'),
  },
  {
    name: 'erase',
    aliases: ['erase person', 'erase member', 'forget person'],
    summary: 'Erase somebody’s name for good; shows first what goes and what stays',
    example: 'erase Mara Swift',
    ...LOOK,
    run: (rest, turn) => askToErase(room, rest, ofMember(turn)),
  },
];
