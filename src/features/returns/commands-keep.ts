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
import { type Loaded, type Room, stampOf } from './commands-room.ts';
import { returnOf } from './filling.ts';
import { type Merged, mergeStep, type Step } from './merge-step.ts';
import { printOf, printOfAll } from './print.ts';
import { sayWho } from './say.ts';
import { isOpenToWork, waitingOf, withDraft, workOf } from './work.ts';

/** Its position changes with its stage alone: a figure more in a draft is nobody else's. */
export const moved = (
  room: Pick<Room, 'collections'>,
  here: Loaded,
  after: DataReturn,
): Pick<Reply, 'touches'> =>
  stageOf(here.value) === stageOf(after) ? {} : room.collections.touches(here.request);

/** The draft with a step in it, and whether that made it another. */
export const mergedIn = (here: Loaded, turn: MemberTurn, step: Step) => {
  const { answers } = workOf(here.value);
  const merged = mergeStep(answers, step, turn.today);
  const isChanged = printOfAll(merged.answers) !== printOfAll(answers);
  const draft = { answers: merged.answers, ...stampOf(turn) };
  return { merged, isChanged, after: isChanged ? withDraft(returnOf(here), draft) : here.value };
};

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

/** The same before anything was typed. */
export const submittedStop = (here: Loaded, turn: MemberTurn): Reply | undefined =>
  isOpenToWork(here.value) ? undefined : submittedMeanwhile(here, turn, { fields: [], typed: {}, was: {} });
