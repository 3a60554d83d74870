import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { identityFault } from '../../domain/keepable.ts';
import { answerFields, missingIn } from '../../domain/returns/answer-ids.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import type { Decided } from '../../storage/sheet.ts';
import { boxCard, readCard } from './cards-read.ts';
import { checkReply } from './commands-check.ts';
import { formReply } from './commands-form.ts';
import { moved, newIn, sayOvertaken, submittedMeanwhile } from './commands-keep.ts';
import { readTyped } from './commands-reading.ts';
import { as, type Loaded, load, type Room, savingOf, type Where, withdrawn } from './commands-room.ts';
import { notYours } from './commands-yours.ts';
import { returnOf } from './filling.ts';
import { mergeStep, type Step } from './merge-step.ts';
import { printOfAll } from './print.ts';
import { firstOpenStep } from './steps.ts';
import { isOpenToWork, withDraft, workOf } from './work.ts';

export const boxReply = (
  loaded: Loaded,
  turn: MemberTurn,
  view: { readonly text?: string; readonly problem?: string },
): Reply => ({ card: boxCard(loaded, view, turn) });

/** The box, empty or with what is to be changed in it. */
export const box = async (
  room: Room,
  turn: MemberTurn,
  { where, text }: { readonly where: Where; readonly text: string },
): Promise<Reply> => {
  const loading = await load(room, turn, where);
  return 'reply' in loading ? loading.reply : boxReply(loading.loaded, turn, { text });
};

/** Reads figures back that were typed or pasted. Nothing is saved. */
export const read = async (
  room: Room,
  turn: MemberTurn,
  { where, text, how }: { readonly where: Where; readonly text: string; readonly how: 'typed' | 'pressed' },
): Promise<Reply> => {
  const loading = await load(room, turn, where, 'always');
  if ('reply' in loading) return loading.reply;
  const { loaded } = loading;
  const stop = withdrawn(loaded) ?? notYours(loaded, turn) ?? submittedStop(loaded, turn);
  if (stop) return stop;
  if (!text.trim())
    return { ...boxReply(loaded, turn, { problem: 'Paste or type the figures.' }), refused: 'empty' };
  const found = readTyped(loaded.version, text, { today: turn.today, how });
  if ('refused' in found)
    // What may be about one child stays in the box of a card that only its reader has, and nowhere else.
    return how === 'pressed'
      ? { ...boxReply(loaded, turn, { text, problem: found.say }), refused: found.code, unkept: true }
      : { ...boxReply(loaded, turn, { problem: found.say }), refused: found.code, unkept: true };
  if (Object.keys(found.answers).length + found.faults.length === 0)
    return {
      ...boxReply(loaded, turn, {
        text,
        problem: 'The bot found no figures in that. Write a field’s name and its figure.',
      }),
      refused: 'nothing-read',
    };
  return { card: readCard(loaded, found, turn) };
};

const submittedStop = (loaded: Loaded, turn: MemberTurn): Reply | undefined =>
  isOpenToWork(loaded.value)
    ? undefined
    : { ...submittedMeanwhile(loaded, turn, { fields: [], typed: {}, was: {} }), refused: 'submitted' };

/** What was read back, as its card had it. */
export interface Taking {
  readonly where: Where;
  readonly values: Readonly<Record<string, string>>;
  readonly was: Readonly<Record<string, string>>;
}

/** Keeps what was read back, over what stood there when it was. */
export const take = async (room: Room, turn: MemberTurn, taking: Taking): Promise<Reply> => {
  const loading = await load(room, turn, taking.where, 'always');
  if ('reply' in loading) return loading.reply;
  const { loaded } = loading;
  const child = identityFault(Object.values(taking.values).join('\n'), turn.today);
  const stop = withdrawn(loaded) ?? notYours(loaded, turn);
  if (stop) return stop;
  if (child) return { ...boxReply(loaded, turn, { problem: child.say }), refused: child.code, unkept: true };
  return room.collections.change(
    taking.where.key,
    taking.where.authority,
    savingOf(turn, 'pressed'),
    ({ value }) => taken(as(loaded, value), turn, { taking, room }),
    loaded.own,
  );
};

const taken = (
  here: Loaded,
  turn: MemberTurn,
  { taking, room }: { readonly taking: Taking; readonly room: Room },
): Decided<DataReturn> => {
  const { values, was } = taking;
  const fields = answerFields(here.version).filter(({ id }) => id in values);
  const step: Step = { fields, typed: values, was };
  if (!isOpenToWork(here.value)) return submittedMeanwhile(here, turn, step);
  const work = workOf(here.value);
  const merged = mergeStep(work.answers, step, turn.today);
  const isChanged = printOfAll(merged.answers) !== printOfAll(work.answers);
  const { by, at } = { by: turn.caller.person.id, at: turn.now.toISOString() };
  const after = isChanged ? withDraft(returnOf(here), { answers: merged.answers, by, at }) : here.value;
  const late = merged.overtaken;
  const mine = mergeStep({}, { fields: late, typed: values, was: {} }, turn.today).answers;
  const problem = late.map((one) => sayOvertaken(here, turn, { one, mine: values[one.id] ?? '' })).join(' ');
  const then = as(here, after);
  const reply: Reply =
    late.length > 0
      ? { card: readCard(then, { answers: mine, faults: [], left: [], problem }, turn) }
      : onwards(then, turn);
  if (!isChanged || !after) return late.length > 0 ? { ...reply, refused: 'not-saved' } : reply;
  return {
    after,
    reply: { ...reply, ...moved(room, here, after) },
    verb: 'save',
    to: newIn(merged, work.answers),
  };
};

/** To what is still missing; where nothing is, to the checks. */
const onwards = (then: Loaded, turn: MemberTurn): Reply => {
  const { version, value } = then;
  const { answers } = workOf(value);
  const missing = missingIn(version, answers).length;
  return missing === 0
    ? checkReply(then, turn, { says: 'Saved.' })
    : formReply(then, turn, {
        step: firstOpenStep(version, answers),
        says: 'Saved. This is what is still missing.',
      });
};
