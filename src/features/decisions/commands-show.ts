import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { refuse } from '../../domain/result.ts';
import { plural } from '../../domain/words.ts';
import { oneCard, type Told } from './cards.ts';
import { noSuch } from './commands-record.ts';
import type { Room } from './commands-reply.ts';
import { type Decision, sayOutcome } from './decision.ts';

/** All there is to know of one. */
export const showDecision = async (room: Room, turn: MemberTurn, ref: string): Promise<Reply> => {
  const stored = await room.store.find(ref);
  if (!stored) return refusedAs(noSuch(ref));
  const lines = await room.store.history(ref);
  const history: readonly Told[] = lines.map(({ line }) => ({ by: line.by, at: line.at, ...saidIn(line) }));
  const says = room.store.isIntact(lines, stored.row)
    ? `${plural(lines.length, 'change')}. The record is whole and unaltered.`
    : refuse('broken', 'The record of this decision has been altered. Tell the coordinator.').say;
  return { card: oneCard(stored.decision, { says, history }, turn) };
};

const VERBS: Readonly<Record<string, string>> = {
  record: 'recorded it as',
  decide: 'made it',
  undo: 'put it back to',
  erase: 'had a name taken out of it that was erased',
};

const saidIn = ({
  verb,
  to,
}: {
  readonly verb: string;
  readonly to?: unknown;
}): Pick<Told, 'verb' | 'to'> => {
  const { outcome, reason, withdrawn } = to as Partial<Decision>; // store.ts writes it
  if (withdrawn) return { verb: 'took it back', to: '' };
  const why = reason ? ` (reason: ${reason})` : '';
  return { verb: VERBS[verb] ?? verb, to: `${outcome ? sayOutcome(outcome).toLowerCase() : ''}${why}` };
};
