import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { shorten } from '../../domain/words.ts';
import { detailCard } from './cards-detail.ts';
import { outcomesCard } from './cards-forms.ts';
import { type Room, savedIn, savingOf, type Work } from './commands-change.ts';
import { seeingOf, shown } from './commands-reply.ts';
import { readRef } from './read-ref.ts';
import { changedSince, restore, tooLate } from './restore.ts';
import type { Alteration, LastDeed } from './store.ts';

/** What may be asked for beside "undo": the deed of a card's own button, or references. */
export interface Undoing {
  readonly how: Work['how'];
  /** ISO instant of the deed that the pressed card showed. */
  readonly at?: string;
  readonly said?: string;
}

/** Takes back this person's own last change, within a day and while nobody has changed it since. */
export const undo = async (room: Room, turn: MemberTurn, undoing: Undoing): Promise<Reply> => {
  const last = await room.store.last(turn.caller.person.id, turn.register);
  const fault = lastFault(last, undoing, turn);
  if (fault || !last) return refusedAs(fault ?? NOTHING);
  return room.queue(
    last.things.map(({ ref }) => ref),
    async () => {
      const changes = await restored(room, turn, last);
      if (changes.refused) return refusedAs(changes);
      const answer: Reply = {
        ...replyTo(changes.value, last, { turn, how: undoing.how }),
        ...savedIn(turn),
      };
      const outcome = await room.store.change(changes.value, {
        ...savingOf(turn, undoing.how),
        answer,
        undo: undoneAs(last.what),
      });
      if (outcome.is === 'saved') return answer;
      return outcome.is === 'already' ? outcome.answer : { ...refusedAs(MEANWHILE), raced: true };
    },
  );
};

const NOTHING = refuse('nothing', 'You have changed nothing here that could be undone.');
const MEANWHILE = refuse(
  'changed',
  'Somebody changed it at the same moment, so it was not undone. Type show and its reference to see it.',
);

const lastFault = (
  last: LastDeed | undefined,
  { at, said = '' }: Undoing,
  turn: MemberTurn,
): Refusal | undefined => {
  if (!last) return NOTHING;
  const named = readRef(said).refs;
  const isOther =
    (at && at !== last.at) || named.some((ref) => !last.things.some((thing) => thing.ref === ref));
  if (isOther) return refuse('not-last', `You can undo your own last change. That was ${last.what}.`);
  if (last.things.length === 0) return refuse('large', 'That change was too large to be undone in one go.');
  return tooLate(last.at, turn);
};

const restored = async (
  room: Room,
  turn: MemberTurn,
  last: LastDeed,
): Promise<Result<readonly Alteration[]>> => {
  const found = await Promise.all(last.things.map(({ ref }) => room.store.find(ref, turn.register)));
  const changes: Alteration[] = [];
  for (const [index, stored] of found.entries()) {
    const thing = last.things[index];
    if (!stored || !thing) return NOTHING;
    if (stored.n !== thing.n) return changedSince(stored.action, turn);
    changes.push({ stored, changed: restore(stored.action, thing.before, turn) });
  }
  return ok(changes);
};

const replyTo = (
  changes: readonly Alteration[],
  { what }: LastDeed,
  { turn, how }: { readonly turn: MemberTurn; readonly how: Work['how'] },
): Reply => {
  const says = `Undone: ${what}. Type undo again to bring it back.`;
  const [first, ...more] = changes.map(({ changed }) => changed.after);
  if (first && more.length === 0)
    return shown(detailCard(first, { op: turn.id, says }, seeingOf(turn)), turn, how);
  const rows = changes.map(({ changed: { after } }) => ({
    ref: after.ref,
    text: shorten(after.text, 80),
    says: after.state === 'open' ? 'As it was before.' : 'Not open any more.',
  }));
  return shown(outcomesCard(says, rows), turn, how);
};

/** "recording ACT-2F7K", "the undoing of recording ACT-2F7K", and back. */
const undoneAs = (what: string): string =>
  what.startsWith(UNDOING) ? what.slice(UNDOING.length) : `${UNDOING}${what}`;

const UNDOING = 'the undoing of ';
