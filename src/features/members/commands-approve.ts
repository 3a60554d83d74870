import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { requestCard } from './cards-requests.ts';
import { decideApproval, decideRefusal, drawingOf, waitingCard, waitingFor } from './commands-decide.ts';
import { approvers } from './may.ts';
import { pickPending, pickPerson } from './pick.ts';
import type { Given, MembersStore } from './store.ts';

/** Who waits is for those who decide, not for a whole conversation (decision 3). */
export const IN_PRIVATE: Reply = {
  text: 'Who is waiting is not shown in a group. Type **members pending** in your own chat with the bot.',
  refused: 'in-private',
};

export const approveCommands = (store: MembersStore): readonly Command[] => [
  {
    name: 'members pending',
    aliases: ['pending', 'who is waiting', 'whos waiting', 'requests to join', 'pending members'],
    summary: 'Who asks to join, with buttons to decide',
    example: 'members pending',
    may: approvers,
    fresh: true,
    run: async (_rest, turn) =>
      turn.place.kind === 'personal' ? { card: waitingCard(store, turn) } : IN_PRIVATE,
  },
  ...decidingCommands(store),
];

const decidingCommands = (store: MembersStore): readonly Command[] => [
  {
    name: 'approve',
    summary: 'Let somebody in who asks to join',
    example: 'approve Mara Swift',
    may: approvers,
    changes: true,
    fresh: true,
    run: async (rest, turn) =>
      turn.place.kind === 'personal' ? approveTyped(store, rest, turn) : IN_PRIVATE,
  },
  {
    name: 'refuse',
    aliases: ['turn away', 'reject', 'decline'],
    summary: 'Turn away somebody who asks to join',
    example: 'refuse Mara Swift',
    may: approvers,
    changes: true,
    fresh: true,
    run: async (rest, turn) => (turn.place.kind === 'personal' ? refuseTyped(store, rest, turn) : IN_PRIVATE),
  },
];

/** "Sam Newcome", "Sam Newcome as Ann Lee (Hants)", "Sam Newcome as a new person". */
const approveTyped = async (store: MembersStore, rest: string, turn: Turn): Promise<Reply> => {
  const [, name = rest, as] = /^(.*?)\s+as\s+(.+)$/i.exec(rest) ?? [];
  const picked = pickPending(name, turn);
  if (picked.refused) return refusedAs(picked);
  const key = picked.value;
  const given: Given = { turn, how: 'typed' };
  if (as && /^(an? )?new( person| member)?\W*$/i.test(as)) return decideApproval(store, key, given);
  if (as) {
    const known = pickPerson(as, {
      ...turn,
      among: turn.register.people.filter(({ mergedInto, erased }) => !mergedInto && !erased),
    });
    return known.refused ? refusedAs(known) : decideApproval(store, { ...key, as: known.value.id }, given);
  }
  const likely = waitingFor(turn).find(({ account }) => account === key)?.likely ?? [];
  if (likely.length === 0) return decideApproval(store, key, given);
  return { card: requestCard(key, likely, drawingOf(store, turn.register)) };
};

const refuseTyped = async (store: MembersStore, rest: string, turn: Turn): Promise<Reply> => {
  const picked = pickPending(rest, turn);
  return picked.refused ? refusedAs(picked) : decideRefusal(store, picked.value, { turn, how: 'typed' });
};
