import { plain } from '../../cards/plain.ts';
import type { Card, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import type { Decided } from '../../storage/sheet.ts';
import { toldOf } from './cards.ts';
import { formCard } from './cards-form.ts';
import { checkReply } from './commands-check.ts';
import { as, type Loaded, load, type Room, savingOf, type Where, withdrawn } from './commands-room.ts';
import { notYours } from './commands-yours.ts';
import { buttonData, titleOf } from './filling.ts';
import { keepable } from './texts.ts';
import { isAmending, isOpenToWork, waitingOf } from './work.ts';

const amendCard = (here: Loaded, view: { readonly why: string; readonly problem?: string }): Card => ({
  template: 'returns/amend',
  data: {
    ...buttonData(here),
    title: plain(`Amend: ${titleOf(here)}`),
    ...toldOf({
      says: `Version ${waitingOf(here.value)?.n ?? 1} is kept, and what counts goes on counting until the new one is approved. Whoever asked for it is told when you submit it.`,
      ...(view.problem && { problem: view.problem }),
    }),
    why: view.why,
  },
});

/** Begins an amendment, with a reason; without one it is asked for. */
export const amend = async (
  room: Room,
  turn: MemberTurn,
  {
    where,
    why,
    how,
  }: { readonly where: Where; readonly why: string; readonly how: 'typed' | 'pressed' | 'asked' },
): Promise<Reply> => {
  const loading = await load(room, turn, where, 'always');
  if ('reply' in loading) return loading.reply;
  const { loaded } = loading;
  const stop = withdrawn(loaded) ?? notYours(loaded, turn) ?? nothingToAmend(loaded, turn);
  if (stop) return stop;
  const reason = keepable(why, 'why', turn.today);
  if (reason.refused)
    return {
      card: amendCard(loaded, { why, problem: reason.say }),
      refused: reason.code,
      ...(reason.code === IDENTITY && { unkept: true as const }),
    };
  if (!reason.value)
    return how === 'pressed'
      ? { card: amendCard(loaded, { why: '', problem: 'Say why it is amended.' }), refused: 'no-reason' }
      : { card: amendCard(loaded, { why: '' }) };
  return room.collections.change(
    where.key,
    where.authority,
    savingOf(turn, how === 'typed' ? 'typed' : 'pressed'),
    ({ value }) => begun(as(loaded, value), turn, reason.value),
    loaded.own,
  );
};

const nothingToAmend = (here: Loaded, turn: MemberTurn): Reply | undefined => {
  if (isAmending(here.value)) return undefined;
  return isOpenToWork(here.value)
    ? {
        ...checkReply(here, turn, {
          problem: 'It is not submitted, so there is nothing to amend: change the figures as they are.',
        }),
      }
    : undefined;
};

const begun = (here: Loaded, turn: MemberTurn, why: string): Decided<DataReturn> => {
  const { value } = here;
  const waiting = waitingOf(value);
  if (!value || !waiting)
    return checkReply(here, turn, { problem: 'It is not submitted, so there is nothing to amend.' });
  const { answers, notes } = value.draft ?? waiting;
  const draft = { answers, notes, why, by: turn.caller.person.id, at: turn.now.toISOString() };
  const after: DataReturn = { ...value, draft };
  const says = 'The amendment is begun. Change what is wrong, then check and submit it.';
  return {
    after,
    reply: { card: formCard(as(here, after), { step: 0, says }, turn) },
    verb: 'amend',
    to: { why },
  };
};
