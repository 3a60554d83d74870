import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Result } from '../../domain/result.ts';
import { type Altered, findItem, GONE, itemAt } from './alter.ts';
import { addPaper } from './alter-papers.ts';
import { papersCard } from './cards-papers.ts';
import { alter, type Room, seeingOf } from './commands-change.ts';
import { NOT_YOURS } from './commands-papers.ts';
import type { Item, Paper, Plan } from './item.ts';
import { mayAddPaper } from './may.ts';

/** Which item a paper is for: by its number as typed, or by its key as chosen. */
export type For = { readonly number: number } | { readonly key: string };

const itemFor = (plan: Plan, of: For): Item | undefined =>
  'key' in of ? findItem(plan, of.key) : itemAt(plan, of.number);

export const newPaper = (room: Room, turn: MemberTurn, title: string) => ({
  id: room.newReference('PAP'),
  title,
  addedOn: turn.today,
});

interface Adding {
  readonly meeting: Meeting;
  readonly of: For;
  readonly paper: Paper;
  readonly how: 'typed' | 'pressed';
}

export const addTo = (room: Room, turn: MemberTurn, { meeting, of, paper, how }: Adding): Promise<Reply> =>
  alter(room, turn, {
    meeting,
    how,
    verb: 'paper',
    rule: (plan, first): Result<Altered> => {
      const item = itemFor(first, of);
      const now = item && findItem(plan, item.key);
      if (!now) return GONE;
      return mayAddPaper(turn.caller, now) ? addPaper(plan, now.key, paper) : NOT_YOURS;
    },
    reply: (_made, plan, says) => ({
      card: papersCard({ meeting, plan, says: says || 'Paper added.' }, seeingOf(turn)),
    }),
  });
