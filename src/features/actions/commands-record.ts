import { plain } from '../../cards/plain.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import { meetingNow } from '../../domain/meeting-now.ts';
import { ok, type Result } from '../../domain/result.ts';
import { plural } from '../../domain/words.ts';
import type { Action } from './action.ts';
import { askCard } from './cards-ask.ts';
import { formCard, recordedCard } from './cards-forms.ts';
import { anotherThan, type Room, savedIn, savingOf, type Work } from './commands-change.ts';
import { readLines } from './read-lines.ts';
import type { Reader } from './reading.ts';
import { type Asked, record } from './record.ts';
import { type Answer, type Settled, settleRead } from './record-asked.ts';

/** What was typed, and the answers to what was asked about it: one for each line, from 1. */
export interface Typed {
  readonly typed: string;
  readonly answers: Readonly<Record<number, Answer>>;
  /** The same on every showing of the card that asks. */
  readonly op: string;
  readonly how: Work['how'];
}

/** More than this is shown back in words alone, since no card could hold it. */
const CARD_MOST = 4000;
/** A reference that is taken already is one in a million: other ones are tried. */
const TRIES = 5;

export const readerOf = ({ register, today, caller, mentions }: MemberTurn): Reader => ({
  register,
  today,
  caller: caller.person,
  mentions,
});

/** Records each line as an action, or asks about those that are not clear; then nothing is recorded yet. */
export const recordTyped = async (room: Room, turn: MemberTurn, typed: Typed): Promise<Reply> => {
  if (!typed.typed.trim()) return { card: formCard({ op: typed.op }) };
  const reader = readerOf(turn);
  const settled = readLines(typed.typed, reader).map((read, index) =>
    settleRead(read, typed.answers[index + 1] ?? {}, reader),
  );
  const ready = settled.flatMap((one) => (one.is === 'ready' ? [one.asked] : []));
  if (ready.length === settled.length && ready.length > 0)
    return recordAll(room, turn, { asked: ready, how: typed.how });
  return ask(settled, typed);
};

const ask = (settled: readonly Settled[], typed: Typed): Reply => {
  const faults = settled.flatMap((one) => (one.is === 'refused' ? [one.refusal.say] : []));
  if (typed.typed.length > CARD_MOST)
    return {
      text: `${faults[0] ?? 'It is not clear who is meant in some of these lines.'} Nothing is recorded yet. Send fewer lines at a time.`,
      refused: 'unsure',
    };
  return { card: askCard(settled, typed), refused: 'unsure' };
};

/** All of them are recorded in one transaction, or none. */
export const recordAll = async (
  room: Room,
  turn: MemberTurn,
  { asked, how }: { readonly asked: readonly Asked[] } & Pick<Work, 'how'>,
): Promise<Reply> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const made = madeOf(room, turn, asked);
    if (made.refused)
      return {
        text: plain(made.say.replace(/\.?$/, '.')),
        refused: made.code,
        ...(made.code === IDENTITY && { unkept: true }),
      };
    const actions = made.value;
    const answer: Reply = { card: recordedCard(actions, turn.now, turn), ...savedIn(turn) };
    const outcome = await room.store.add(actions, { ...savingOf(turn, how), answer, undo: undoOf(actions) });
    if (outcome.is === 'saved') return answer;
    if (outcome.is === 'already') return outcome.answer;
  }
  throw new Error('no reference was free');
};

const madeOf = (room: Room, turn: MemberTurn, asked: readonly Asked[]): Result<readonly Action[]> => {
  const actions: Action[] = [];
  const meeting = meetingNow(turn)?.id;
  for (const one of asked) {
    const made = record(
      meeting ? { ...one, meeting } : one,
      anotherThan(
        room,
        actions.map(({ ref }) => ref),
      ),
      turn,
    );
    if (made.refused) return made;
    actions.push(made.value);
  }
  return ok(actions);
};

/** As `undo` will name it. */
export const undoOf = (actions: readonly Action[]): string =>
  actions.length === 1 ? `recording ${actions[0]?.ref}` : `recording ${plural(actions.length, 'action')}`;
