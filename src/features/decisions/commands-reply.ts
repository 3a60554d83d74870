import { plain } from '../../cards/plain.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn, Turn } from '../../core/turn.ts';
import { isMember } from '../../domain/caller.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import type { NewReference, Reference } from '../../domain/reference.ts';
import type { Refusal } from '../../domain/result.ts';
import { oneCard, type Shown } from './cards.ts';
import type { Decision } from './decision.ts';
import type { DecisionStore, Saving } from './store.ts';

export interface Room {
  readonly store: DecisionStore;
  readonly newReference: NewReference;
}

/** The turn of somebody whom the permit has found to be a member. */
export const ofMember = (turn: Turn): MemberTurn => {
  if (!isMember(turn.caller)) throw new Error('a permit let somebody in who is no member');
  return { ...turn, caller: turn.caller };
};

export const refusedAs = ({ say, code }: Refusal): Reply => ({
  text: plain(say),
  refused: code,
  ...(code === IDENTITY && { unkept: true as const }),
});

/** A decision that a deed has changed, for whoever did it and, where a card was pressed, for everybody. */
export const changedReply = (decision: Decision, turn: MemberTurn, shown: Shown): Reply => {
  const { meeting } = decision;
  const isShared = turn.place.kind !== 'personal';
  return {
    card: oneCard(decision, { ...shown, shared: isShared }, turn),
    saved: true,
    ...(meeting && { touches: [`meetings.now|${meeting}`] as const }),
  };
};

export const savingOf = (
  turn: MemberTurn,
  { how, answer, undo }: Pick<Saving, 'how' | 'answer' | 'undo'>,
): Saving => {
  const { tell: _, touches: __, ...kept } = answer;
  return { turn: turn.id, by: turn.caller.person.id, how, at: turn.now, answer: kept, undo };
};

export const newRef = ({ newReference }: Room): Reference => newReference('DEC');
