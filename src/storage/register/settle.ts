import type { Registers } from '../../core/needs.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { type Caller, isMember } from '../../domain/caller.ts';
import { accountKey, callerOf } from '../../domain/register.ts';
import type { Line } from '../history.ts';
import type { Change } from '../ledger.ts';
import { VERSION } from './row.ts';

/** What a rule came to: changes with the answer to them, or an answer alone. */
export type Settled =
  | {
      readonly changes: readonly Change[];
      readonly reply: Reply;
      /** It rests on the whole register: any other change since it was read has it decided anew. */
      readonly onAll?: true;
    }
  | Reply;

export interface Settling {
  readonly turn: Turn;
  readonly how: Line['how'];
  /** Called again with the register as it now stands where somebody else was quicker. */
  decide(turn: Turn): Settled;
}

const TRIES = 4;

/** Decides on the register and saves what was decided, or decides anew: nobody's change is written over. */
export const settle = async (registers: Registers, { turn, how, decide }: Settling): Promise<Reply> => {
  let now = turn;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const settled = decide(now);
    if (!('changes' in settled)) return settled;
    if (settled.changes.some(isFromLater)) return NEWER;
    const { changes, reply, onAll } = settled;
    const deed = { ...deedOf(now, how), changes, answer: reply };
    const outcome = await registers.commit(deed, onAll && now.register);
    if (outcome.is === 'saved') return { ...reply, saved: true };
    if (outcome.is === 'already') return outcome.answer;
    const register = await registers.read({ fresh: true });
    const caller = callerOf(register, { ...now.caller, ...now.caller.account }, now.today);
    if (hasLost(now.caller, caller)) return CONTENDED;
    now = { ...now, register, caller };
  }
  return CONTENDED;
};

const deedOf = (turn: Turn, how: Line['how']) => ({
  turn: turn.id,
  /** Whoever asks to join has no reference yet: their account stands for them. */
  by: turn.caller.person?.id ?? accountKey(turn.caller.account),
  how,
  at: turn.now,
});

/** Written by a newer version of the program: shown, but a change could lose what this one cannot read. */
const isFromLater = ({ before }: Change): boolean => Number(before?.props['v'] ?? 1) > VERSION;

/** Whether somebody may do less than when they spoke: what they were allowed then is not done now. */
const hasLost = (before: Caller, after: Caller): boolean =>
  (isMember(before) && !isMember(after)) || [...before.roles].some((role) => !after.roles.has(role));

const NEWER: Reply = {
  text: 'A newer version of the bot has written this entry, so this version may not change it. Nothing was saved. Ask whoever runs the bot to finish the update.',
  refused: 'newer-version',
};

const CONTENDED: Reply = {
  text: 'Others changed the register at the same moment, and nothing was saved. Try again.',
  refused: 'contended',
};
