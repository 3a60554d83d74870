import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { nameOf } from '../../domain/register.ts';
import type { Answers } from '../../domain/returns/answer.ts';
import type { AnswerField } from '../../domain/returns/answer-ids.ts';
import { type DataReturn, stageOf } from '../../domain/returns/data-return.ts';
import { readAnswer } from '../../domain/returns/read-value.ts';
import { sayAnswer } from '../../domain/returns/say-answer.ts';
import { listOf } from '../../domain/words.ts';
import { lookReply } from './commands-look.ts';
import type { Loaded, Room } from './commands-room.ts';
import type { Merged, Step } from './merge-step.ts';
import { printOf } from './print.ts';
import { sayWho } from './say.ts';
import { waitingOf, workOf } from './work.ts';

/** Its position changes with its stage alone: a figure more in a draft is nobody else's. */
export const moved = (
  room: Pick<Room, 'collections'>,
  here: Loaded,
  after: DataReturn,
): Pick<Reply, 'touches'> =>
  stageOf(here.value) === stageOf(after) ? {} : room.collections.touches(here.request);

/** What changed, for the history. */
export const newIn = ({ answers }: Merged, before: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => printOf(answer) !== printOf(before[id])),
  );

export const sayOvertaken = (
  { value }: Loaded,
  { register, caller }: MemberTurn,
  { one, mine }: { readonly one: AnswerField; readonly mine: string },
): string => {
  const work = workOf(value);
  const answer = work.answers[one.id];
  const by = value?.draft?.by;
  const who = by && by !== caller.person.id ? nameOf(register, by) : 'Somebody';
  const theirs = answer ? `“${sayAnswer(answer, one)}”` : 'nothing';
  return `${one.name}: ${who} has put ${theirs} meanwhile, and it is kept. You put “${mine}”: save again to put yours in its place.`;
};

/** Somebody submitted it while this person was still typing. */
export const submittedMeanwhile = (here: Loaded, turn: MemberTurn, { fields, typed, was }: Step): Reply => {
  const mine = fields.flatMap((one) => {
    const words = typed[one.id]?.trim() ?? '';
    const read = readAnswer(one, words, turn.today);
    const isNew = read.refused || printOf(read.value) !== (was[one.id] ?? '');
    return words && isNew ? [`${one.name} “${words}”`] : [];
  });
  const lost = mine.length > 0 ? ` What you changed was not saved: ${listOf(mine)}.` : '';
  const sent = waitingOf(here.value);
  const who = sent ? sayWho(sent, turn.register, turn.caller.person.id) : 'somebody';
  const problem = `This return was submitted by ${who}.${lost} To change it, press Amend.`;
  return { ...lookReply(here, turn, { problem }), refused: 'submitted' };
};
