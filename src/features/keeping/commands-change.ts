import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { refuse } from '../../domain/result.ts';
import { saySpan } from '../../domain/retention/span.ts';
import { receipt } from './cards.ts';
import type { Room } from './commands-room.ts';
import { NOTHING_YET } from './keeping.ts';
import { readPeriod, setPeriod } from './period.ts';

const savingOf = (turn: MemberTurn, how: 'typed' | 'pressed') => ({
  turn: turn.id,
  by: turn.caller.person.id,
  how,
  at: turn.now,
});

export const period = async (room: Room, rest: string, turn: MemberTurn): Promise<Reply> => {
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
