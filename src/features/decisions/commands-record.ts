import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { nameOf } from '../../domain/register.ts';
import { type Refusal, refuse } from '../../domain/result.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { formCard } from './cards.ts';
import { changedReply, newRef, type Room, savingOf } from './commands-reply.ts';
import { type Outcome, sayOutcome } from './decision.ts';
import { decide, record } from './deeds.ts';

/** What was typed or filled in. */
export interface Giving {
  readonly text: string;
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly meeting?: Meeting;
  readonly op: string;
  readonly how: 'typed' | 'pressed';
}

/** A reference that is taken already is one in a million: other ones are tried. */
const TRIES = 5;

/** Records a decision; what was typed stays in the form where it is not kept. */
export const recordDecision = async (room: Room, turn: MemberTurn, giving: Giving): Promise<Reply> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const made = record(giving, newRef(room), turn);
    if (made.refused) return notRecorded(made, giving, turn);
    const decision = made.value;
    const whose = giving.meeting ? ` for ${sayMeeting(giving.meeting)}` : '';
    const answer = changedReply(decision, turn, { says: `Recorded ${decision.ref}${whose}.` });
    const saving = savingOf(turn, { how: giving.how, answer, undo: `recording ${decision.ref}` });
    const outcome = await room.store.save([{ after: decision, verb: 'record' }], saving);
    if (outcome.is === 'saved') return answer;
    if (outcome.is === 'already') return outcome.answer;
  }
  throw new Error('no reference was free');
};

/** In a group the form would show everybody what was typed: there it is words alone. */
const notRecorded = (fault: Refusal, giving: Giving, turn: MemberTurn): Reply => {
  const isShared = turn.place.kind !== 'personal' && giving.how === 'typed';
  if (isShared || fault.code === 'not-allowed') return refusedAs(fault);
  return {
    card: formCard({ ...giving, problem: fault.say }, turn),
    refused: fault.code,
    ...(fault.code === IDENTITY && { unkept: true as const }),
  };
};

/** What is to become of one that is there. */
export interface Deciding {
  readonly ref: string;
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly how: 'typed' | 'pressed';
}

export const noSuch = (ref: string): Refusal =>
  refuse('unknown', `There is no decision ${ref}. Type decisions to see what there is.`);

const NEWER = refuse(
  'newer',
  'A newer version of this bot wrote this. It can be read, but not changed. Try again later.',
);

/** Records what became of it; who is second is told what the first recorded. */
export const decideOn = async (room: Room, turn: MemberTurn, deciding: Deciding): Promise<Reply> => {
  const stored = await room.store.find(deciding.ref);
  if (!stored) return refusedAs(noSuch(deciding.ref));
  if (stored.newer) return refusedAs(NEWER);
  const decided = decide(stored.decision, deciding, turn);
  if (decided.refused) return refusedAs(decided);
  const after = decided.value;
  const was = sayOutcome(stored.decision.outcome).toLowerCase();
  const answer = changedReply(after, turn, { says: `${sayOutcome(after.outcome)}. It was ${was} before.` });
  const saving = savingOf(turn, { how: deciding.how, answer, undo: `what became of ${after.ref}` });
  const outcome = await room.store.save([{ before: stored, after, verb: 'decide' }], saving);
  if (outcome.is === 'saved') return answer;
  if (outcome.is === 'already') return outcome.answer;
  return overtaken(room, turn, deciding.ref);
};

const overtaken = async (room: Room, { register }: MemberTurn, ref: string): Promise<Reply> => {
  const lines = await room.store.history(ref);
  const by = nameOf(register, lines.at(-1)?.line.by ?? '');
  const now = await room.store.find(ref);
  const state = now ? sayOutcome(now.decision.outcome).toLowerCase() : 'gone';
  const say = `${by} changed ${ref} at the same moment: it is ${state} now. Yours was not recorded.`;
  return { ...refusedAs(refuse('changed', say)), raced: true };
};
