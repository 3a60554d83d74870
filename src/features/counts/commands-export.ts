import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Question } from '../../domain/counts/question.ts';
import { exportCard } from './cards.ts';
import { type Room, seerOf } from './commands-room.ts';
import { answered } from './store-answer.ts';

/** Links to the figures of an answer, for whoever pressed alone: they open what was seen where they pressed. */
export const exportOf = async (room: Room, turn: MemberTurn, question: Question): Promise<Reply> => {
  const seer = seerOf(turn);
  const found = await answered(room.figures, { question, seer, register: turn.register });
  if (found.refused) return refusedAs(found);
  const what = JSON.stringify({ q: question, r: seer.reading });
  const [xlsx, csv] = await Promise.all([
    room.links.mint(turn, { name: 'counts.xlsx', what }),
    room.links.mint(turn, { name: 'counts.csv', what }),
  ]);
  const [says = ''] = found.value.answer.says;
  return { card: exportCard({ says, xlsx, csv, question }) };
};
