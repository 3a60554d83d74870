import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Decided } from '../../storage/sheet.ts';
import { review } from './cards-review.ts';
import { carryOut } from './commands-carry.ts';
import { CONFIRMED } from './commands-import.ts';
import { missingOf } from './commands-missing.ts';
import { doingOf, type How, NO_NOTES, type Room, savingOf } from './commands-room.ts';
import { type Asked, outcomeOf, sayNumbers } from './decide.ts';
import type { Minutes, Suggestion } from './minutes.ts';
import type { Which } from './which.ts';
import type { World } from './world.ts';

export interface Deciding extends Asked {
  readonly meeting: Meeting;
  readonly how: How;
  /** Where the card goes on. */
  readonly from: number;
}

/**
 * Accepts or drops suggestions. They are marked first, so that of two who decide at once the second is told; then
 * what was accepted is recorded in its rooms. Whoever presses again has recorded what a crash left out.
 */
export const decideOn = async (room: Room, turn: MemberTurn, deciding: Deciding): Promise<Reply> => {
  let taken: readonly Suggestion[] = [];
  let known: World | undefined;
  let rev = 0;
  const reply = await room.store.change(
    deciding.meeting.id,
    savingOf(turn, deciding.how),
    ({ value, n }): Decided<Minutes> => {
      if (!value) return NO_NOTES;
      if (value.state === 'confirmed' && deciding.deed !== 'drop') return CONFIRMED;
      const world = worldOf(value, deciding.meeting, turn);
      const outcome = outcomeOf(world, deciding, doingOf(turn));
      taken = outcome.taken;
      known = { ...world, minutes: outcome.minutes };
      rev = n;
      const shown = review(known, { from: deciding.from, rev: n + 1, done: outcome.says });
      if (outcome.numbers.length === 0) return { ...shown, ...(outcome.code && { refused: outcome.code }) };
      return { after: outcome.minutes, reply: shown, verb: deciding.deed, to: { numbers: outcome.numbers } };
    },
  );
  if (!known || deciding.deed === 'drop') return reply;
  const late = await recorded(room, turn, { taken, world: known, deciding });
  const isUnderWay = late.some(({ at }) => turn.now.getTime() - Date.parse(at ?? '') < UNDER_WAY_MS);
  if (late.length === 0 || isUnderWay || reply.repeated) return reply;
  return review(known, { from: deciding.from, rev, done: sayLate(late) });
};

/** What was accepted so lately is being recorded by whoever accepted it. */
const UNDER_WAY_MS = 30_000;

const sayLate = (late: readonly Suggestion[]): string =>
  `Recorded now: ${sayNumbers(late)}. Accepting them before had broken off.`;

export const worldOf = (minutes: Minutes, meeting: Meeting, { register, today }: MemberTurn): World => ({
  minutes,
  meeting,
  register,
  today,
});

interface Recording {
  readonly taken: readonly Suggestion[];
  readonly world: World;
  readonly deciding: Deciding;
}

/** Records what was taken; where nothing was, what an earlier try left out, and gives that. */
const recorded = async (
  room: Room,
  turn: MemberTurn,
  { taken, world, deciding }: Recording,
): Promise<readonly Suggestion[]> => {
  const wanted = taken.length > 0 ? [] : accepted(world, deciding.which);
  const late = wanted.length > 0 ? await missingOf(room, turn, { wanted, world }) : [];
  const due = taken.length > 0 ? taken : late;
  if (due.length > 0) await carryOut(room, turn, { taken: due, world });
  return late;
};

/** Of those that are meant, the ones that are accepted already. */
const accepted = ({ minutes }: World, which: Which): readonly Suggestion[] =>
  minutes.suggestions.filter(
    ({ n, kind, state }) =>
      state === 'accepted' &&
      (which === 'sure' || (which === 'people' ? kind === 'person' : which.includes(n))),
  );
