import type { DecisionsOffer, Decision as Offered } from '../../core/offers/decisions.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { findMeeting } from '../../domain/meeting.ts';
import { type Reference, referenceAfter } from '../../domain/reference.ts';
import { plural } from '../../domain/words.ts';
import { type Room, savingOf } from './commands-reply.ts';
import type { Decision } from './decision.ts';
import { record } from './deeds.ts';

/** Four rows of each, the receipt and the undo row, in a transaction of a hundred. */
const MOST = 24;
/** How often a reference may turn out to be taken. */
const TRIES = 2 * MOST;

type Asked = Omit<Offered, 'on'>;

/** What this room does for others. */
export const decisionsOffer = (room: Room): DecisionsOffer => ({
  ofMeeting: (meeting) => room.store.ofMeeting(meeting),
  record: (turn, asked, answer) => recordAsked(room, turn, { asked, answer }),
});

interface Wanted {
  readonly asked: readonly Asked[];
  readonly answer: Reply;
}

/**
 * All of them in one transaction, with the turn's answer; those that are there already are left out.
 * @throws where there are more than 24, or one may not be kept, or the caller may not record it.
 */
const recordAsked = async (
  room: Room,
  turn: MemberTurn,
  { asked, answer }: Wanted,
): Promise<'saved' | 'already'> => {
  if (asked.length > MOST) throw new Error(`${asked.length} decisions at once, and ${MOST} is the most`);
  let left = asked;
  for (let tries = 0; left.length > 0 && tries < TRIES; tries += 1) {
    const steps = left.map((one) => ({ after: made(one, turn), verb: 'record' }));
    const undo = `recording ${plural(steps.length, 'decision')}`;
    const saving = savingOf(turn, { how: 'pressed', answer: { ...answer, saved: true }, undo });
    const outcome = await room.store.save(steps, saving);
    if (outcome.is === 'saved' || outcome.is === 'already') return outcome.is;
    left = await missing(room, left);
  }
  if (left.length > 0) throw new Error('no reference was free');
  return 'already';
};

const made = ({ meeting: id, ...asked }: Asked, turn: MemberTurn): Decision => {
  const meeting = id && findMeeting(turn.register, id);
  const ref = asked.ref as Reference; // whoever asks fixed it beforehand, as a DEC
  const decision = record({ ...asked, ...(meeting && { meeting }) }, ref, turn);
  if (decision.refused) throw new Error(`a decision that may not be recorded (${decision.code})`);
  return decision.value;
};

/** What is not recorded yet. A reference that is another decision's gives way to the next, the same at every press. */
const missing = async (room: Room, asked: readonly Asked[]): Promise<readonly Asked[]> => {
  const found = await Promise.all(asked.map(({ ref }) => room.store.find(ref)));
  const taken = new Set(asked.map(({ ref }) => ref));
  return asked.flatMap((one, index) => {
    const there = found[index]?.decision;
    if (!there) return [one];
    if (there.meeting === one.meeting && (one.meeting || there.text === one.text.trim())) return [];
    const ref = freeAfter(one.ref, taken);
    taken.add(ref);
    return [{ ...one, ref }];
  });
};

const freeAfter = (ref: string, taken: ReadonlySet<string>): string => {
  const next = referenceAfter(ref as Reference); // it was fixed as a DEC
  return taken.has(next) ? freeAfter(next, taken) : next;
};
