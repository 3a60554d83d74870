import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { refuse } from '../../domain/result.ts';
import { papersOf, removePaper } from './alter-papers.ts';
import { papersCard, papersSeen } from './cards-papers.ts';
import { alter, type Room, seeingOf } from './commands-change.ts';
import { NOT_YOURS } from './commands-papers.ts';
import type { Paper, Plan } from './item.ts';
import { mayAddPaper } from './may.ts';

/** Takes a paper away. A file stays where it is until nothing names it: it goes once the change is saved. */
export const dropPaper = async (
  room: Room,
  turn: MemberTurn,
  {
    meeting,
    find,
    how,
  }: {
    readonly meeting: Meeting;
    readonly find: (plan: Plan) => Paper | undefined;
    readonly how: 'typed' | 'pressed';
  },
): Promise<Reply> => {
  let gone: Paper | undefined;
  const reply = await alter(room, turn, {
    meeting,
    how,
    verb: 'no-paper',
    rule: (plan, first) => {
      gone = find(first);
      const named = papersOf(plan).find(({ paper }) => paper.id === gone?.id);
      if (!gone || !named)
        return refuse('gone', 'There is no such paper. Type papers to see which there are.');
      return mayAddPaper(turn.caller, named.item) ? removePaper(plan, gone.id) : NOT_YOURS;
    },
    reply: (_made, plan, says) => ({
      card: papersCard({ meeting, plan, says: says || 'Paper removed.' }, seeingOf(turn)),
    }),
  });
  if (reply.saved && gone?.kind === 'file') await room.files.remove(gone.file);
  return reply;
};

export const paperNumbered =
  (number: number, turn: MemberTurn) =>
  (plan: Plan): Paper | undefined =>
    papersSeen(plan, seeingOf(turn))[number - 1]?.paper;
