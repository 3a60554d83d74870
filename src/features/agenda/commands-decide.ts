import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import { listOf } from '../../domain/words.ts';
import type { Runs } from './commands-edit.ts';
import { planOf } from './commands-papers.ts';
import { decide } from './commands-proposal.ts';
import type { Item } from './item.ts';
import { findProposal } from './proposal.ts';

/** "accept item School transport", "decline item 2", or nothing more where only one waits. */
export const decideTyped =
  (accepts: boolean): Runs =>
  async (room, turn, { meeting, rest }) => {
    const { proposed } = await planOf(room, meeting);
    if (proposed.length === 0) return NONE;
    const found = findProposal(proposed, rest);
    if (!found)
      return turn.place.kind === 'personal'
        ? { text: whichOf(proposed, accepts), refused: 'which-proposal' }
        : ELSEWHERE;
    return decide(room, turn, { meeting, key: found.key, accepts, how: 'typed' });
  };

const NONE: Reply = refusedAs({
  refused: true,
  code: 'no-proposal',
  say: 'No item is waiting to be decided on. Type agenda to see what is on the agenda.',
});

/** What is proposed is the coordinator's and the proposer's until it is on the agenda. */
const ELSEWHERE: Reply = {
  text: 'Which item? What is proposed is not shown in a group. Type **agenda** in your own chat with the bot.',
  refused: 'which-proposal',
};

const whichOf = (proposed: readonly Item[], accepts: boolean): string => {
  const titles = proposed.map(({ title }, index) => `${index + 1} “${title}”`);
  const deed = accepts ? 'accept' : 'decline';
  return plain(`Which item? Waiting: ${listOf(titles)}. Type ${deed} item and its number.`);
};
