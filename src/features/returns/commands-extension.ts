import { plain } from '../../cards/plain.ts';
import type { Card, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { readDue } from '../../domain/due-read.ts';
import { IDENTITY, identityFault } from '../../domain/keepable.ts';
import { authorityName } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type DataReturn, isSettled } from '../../domain/returns/data-return.ts';
import type { Decided } from '../../storage/sheet.ts';
import { noticeCard, toldOf } from './cards.ts';
import { tellAll } from './cards-tell.ts';
import { change, type Loaded, type Room, stampOf, type Where, withdrawn, work } from './commands-room.ts';
import { notYours } from './commands-yours.ts';
import { buttonData, dueOf, returnOf, titleOf } from './filling.ts';
import { sayWhere } from './say.ts';
import { keepable } from './texts.ts';
import { coordinatorsOf } from './who.ts';
import { isOpenToWork } from './work.ts';

/** More time, as asked for; both as typed. */
export interface Asking {
  readonly where: Where;
  readonly until: string;
  readonly reason: string;
  readonly how: 'typed' | 'pressed' | 'asked';
}

const formCard = (
  here: Loaded,
  turn: MemberTurn,
  asking: Pick<Asking, 'until' | 'reason'> & { problem?: string },
): Card => ({
  template: 'returns/extension',
  data: {
    ...buttonData(here),
    title: plain(`More time: ${titleOf(here)}`),
    ...toldOf({ says: sayWhere(here, turn), ...(asking.problem && { problem: asking.problem }) }),
    until: asking.until,
    reason: asking.reason,
  },
});

/** Asks the coordinators for more time; what is missing is asked for in a form. */
export const askTime = (room: Room, turn: MemberTurn, asking: Asking): Promise<Reply> =>
  work(room, turn, {
    where: asking.where,
    stops: [withdrawn, notYours, noNeed],
    run: (loaded) => {
      const { how, reason } = asking;
      if (how === 'asked' || (how === 'typed' && !reason.trim()))
        return { card: formCard(loaded, turn, asking) };
      const read = readAsking(asking, loaded, turn);
      return read.refused
        ? {
            card: formCard(loaded, turn, { ...asking, problem: read.say }),
            refused: read.code,
            ...(read.code === IDENTITY && { unkept: true as const }),
          }
        : change(room, turn, { loaded, how, rule: (here) => asked(here, turn, read.value) });
    },
  });

const noNeed = (here: Loaded): Reply | undefined => {
  if (!isOpenToWork(here.value))
    return { text: 'It is submitted already, so no more time is needed.', refused: 'submitted' };
  if (isSettled(here.value))
    return {
      text: 'Nobody waits for it any more, so no more time is needed. It can still be submitted.',
      refused: 'settled',
    };
  return dueOf(here)
    ? undefined
    : { text: 'It has no due date, so no more time is needed.', refused: 'no-due' };
};

interface Read {
  readonly until?: Day;
  readonly reason: string;
}

const readAsking = (
  { until, reason }: Asking,
  here: Loaded,
  { today, register }: MemberTurn,
): Result<Read> => {
  const child = identityFault(until, today);
  if (child) return child;
  const why = keepable(reason, 'reason', today);
  if (why.refused) return why;
  if (!why.value) return refuse('no-reason', 'Say why you need more time.');
  if (!until.trim()) return ok({ reason: why.value });
  const due = readDue(until.trim(), { today, terms: register.terms });
  if (!due || !('kind' in due) || due.kind !== 'day')
    return refuse(
      'no-day',
      `“${until.trim().slice(0, 60)}” is not a day. Write one such as 4 December, or leave it empty.`,
    );
  const now = dueOf(here);
  return now && due.on <= now
    ? refuse('not-later', `${sayDay(due.on)} is not after the day it is due, ${sayDay(now)}.`)
    : ok({ until: due.on, reason: why.value });
};

const asked = (here: Loaded, turn: MemberTurn, read: Read): Decided<DataReturn> => {
  const { by, at } = stampOf(turn);
  const before = returnOf(here);
  const after: DataReturn = { ...before, extension: { ...before.extension, asked: { ...read, by, at } } };
  const until = read.until ? ` until ${sayDay(read.until)}` : '';
  return {
    after,
    reply: {
      card: noticeCard(here, {
        title: `Asked for more time: ${titleOf(here)}`,
        says: `The coordinator is asked for more time${until}. You will be told. Until then the due date stays as it is; a late return is still taken.`,
        works: true,
      }),
      tell: tellAll(
        coordinatorsOf(turn).map(({ id }) => id),
        askedCard(here, turn, read),
        turn,
      ),
    },
    verb: 'ask-time',
    to: read,
  };
};

/** Whoever may grant it has both buttons on the card; they are the room of requests'. */
const askedCard = (here: Loaded, { register, caller }: MemberTurn, { until, reason }: Read): Card => ({
  template: 'returns/extension-asked',
  data: {
    ...buttonData(here),
    title: plain(`${authorityName(register, here.authority)} asks for more time`),
    says: plain(
      `${titleOf(here)}${until ? `, until ${sayDay(until)}` : ''}. ${caller.person.name}: ${reason}`,
    ),
    until: until ? sayDay(until) : '',
  },
});
