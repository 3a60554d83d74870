import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { NewReference, Reference } from '../../domain/reference.ts';
import { oneCard, type Shown } from './cards.ts';
import type { Decision } from './decision.ts';
import type { DecisionStore, Saving } from './store.ts';

export interface Room {
  readonly store: DecisionStore;
  readonly newReference: NewReference;
}

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
): Saving => ({ turn: turn.id, by: turn.caller.person.id, how, at: turn.now, answer, undo });

export const newRef = ({ newReference }: Room): Reference => newReference('DEC');
