import { plain } from '../../cards/plain.ts';
import type { Card, Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY, onOneLine } from '../../domain/keepable.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import type { Decided } from '../../storage/sheet.ts';
import { toldOf } from './cards.ts';
import { formCard } from './cards-form.ts';
import { checkReply } from './commands-check.ts';
import { as, change, type Loaded, type Room, stampOf, type Where, withdrawn, work } from './commands-room.ts';
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

export interface Amending {
  readonly where: Where;
  /** As typed. */
  readonly why: string;
  /** "asked": somebody wants the form. */
  readonly how: 'typed' | 'pressed' | 'asked';
}

/** Begins an amendment, with a reason; without one it is asked for. */
export const amend = (room: Room, turn: MemberTurn, amending: Amending): Promise<Reply> =>
  work(room, turn, {
    where: amending.where,
    beside: true,
    stops: [withdrawn, notYours, nothingToAmend, (loaded) => askWhy(loaded, turn, amending)],
    run: (loaded) =>
      change(room, turn, {
        loaded,
        how: amending.how === 'typed' ? 'typed' : 'pressed',
        rule: (here) => begun(here, turn, onOneLine(amending.why)),
      }),
  });

/** The form for the reason, where there is none yet or it cannot be kept. */
const askWhy = (loaded: Loaded, turn: MemberTurn, { why, how }: Amending): Reply | undefined => {
  const reason = keepable(why, 'why', turn.today);
  if (reason.refused)
    return {
      card: amendCard(loaded, { why, problem: reason.say }),
      refused: reason.code,
      ...(reason.code === IDENTITY && { unkept: true as const }),
    };
  if (reason.value) return undefined;
  return how === 'pressed'
    ? { card: amendCard(loaded, { why: '', problem: 'Say why it is amended.' }), refused: 'no-reason' }
    : { card: amendCard(loaded, { why: '' }) };
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
  const draft = { answers, notes, why, ...stampOf(turn) };
  const after: DataReturn = { ...value, draft };
  const says = 'The amendment is begun. Change what is wrong, then check and submit it.';
  return {
    after,
    reply: { card: formCard(as(here, after), { step: 0, says }, turn) },
    verb: 'amend',
    to: { why },
  };
};
