import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { identityFault } from '../../domain/keepable.ts';
import { answerFields, missingIn } from '../../domain/returns/answer-ids.ts';
import type { DataReturn } from '../../domain/returns/data-return.ts';
import type { Decided } from '../../storage/sheet.ts';
import { boxCard, readCard } from './cards-read.ts';
import { checkReply } from './commands-check.ts';
import { formReply } from './commands-form.ts';
import { mergedIn, moved, newIn, sayOvertaken, submittedMeanwhile, submittedStop } from './commands-keep.ts';
import { readTyped } from './commands-reading.ts';
import { as, change, type Loaded, type Room, type Where, withdrawn, work } from './commands-room.ts';
import { notYours } from './commands-yours.ts';
import { type Merged, mergeStep, type Step } from './merge-step.ts';
import { firstOpenStep } from './steps.ts';
import { listFault } from './texts.ts';
import { isOpenToWork, workOf } from './work.ts';

export const boxReply = (
  loaded: Loaded,
  turn: MemberTurn,
  view: { readonly text?: string; readonly problem?: string },
): Reply => ({ card: boxCard(loaded, view, turn) });

/** The box, empty or with what is to be changed in it. */
export const box = (
  room: Room,
  turn: MemberTurn,
  { where, text }: { readonly where: Where; readonly text: string },
): Promise<Reply> =>
  work(room, turn, { where, stops: [], run: (loaded) => boxReply(loaded, turn, { text }) });

export interface Typed {
  readonly where: Where;
  readonly text: string;
  readonly how: 'typed' | 'pressed';
}

/** Reads figures back that were typed or pasted. Nothing is saved. */
export const read = (room: Room, turn: MemberTurn, typed: Typed): Promise<Reply> =>
  work(room, turn, {
    where: typed.where,
    beside: true,
    stops: [withdrawn, notYours, submittedStop],
    run: (loaded) => readBack(loaded, turn, typed),
  });

const readBack = (loaded: Loaded, turn: MemberTurn, { text, how }: Typed): Reply => {
  const again = (problem: string, code: string, kept = text): Reply => ({
    ...boxReply(loaded, turn, { text: kept, problem }),
    refused: code,
  });
  if (!text.trim()) return again('Paste or type the figures.', 'empty');
  const found = readTyped(loaded, text, turn);
  // What may be about one child stays in the box of a card that only its reader has, and nowhere else.
  if ('refused' in found)
    return { ...again(found.say, found.code, how === 'pressed' ? text : ''), unkept: true };
  return Object.keys(found.answers).length + found.faults.length === 0
    ? again('The bot found no figures in that. Write a field’s name and its figure.', 'nothing-read')
    : { card: readCard(loaded, found, turn) };
};

/** What was read back, as its card had it. */
export interface Taking {
  readonly where: Where;
  readonly values: Readonly<Record<string, string>>;
  readonly was: Readonly<Record<string, string>>;
}

/** Keeps what was read back, over what stood there when it was. */
export const take = (room: Room, turn: MemberTurn, taking: Taking): Promise<Reply> =>
  work(room, turn, {
    where: taking.where,
    beside: true,
    stops: [withdrawn, notYours, (loaded) => childStop(loaded, turn, taking)],
    run: (loaded) => change(room, turn, { loaded, rule: (here) => taken(here, turn, { taking, room }) }),
  });

const childStop = (loaded: Loaded, turn: MemberTurn, { values }: Taking): Reply | undefined => {
  const words = Object.values(values);
  const child =
    identityFault(words.join('\n'), turn.today) ?? words.flatMap((one) => listFault(one) ?? [])[0];
  return child && { ...boxReply(loaded, turn, { problem: child.say }), refused: child.code, unkept: true };
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
  const { merged, after, isChanged } = mergedIn(here, turn, step);
  const isLate = merged.overtaken.length > 0;
  const then = as(here, after);
  const reply = isLate ? stillMine({ here, then }, turn, { merged, values }) : onwards(then, turn);
  if (!isChanged || !after) return isLate ? { ...reply, refused: 'not-saved' } : reply;
  const to = newIn(merged, workOf(here.value).answers);
  return { after, reply: { ...reply, ...moved(room, here, after) }, verb: 'save', to };
};

/** What a colleague was quicker with, to be saved again or left. */
const stillMine = (
  { here, then }: { readonly here: Loaded; readonly then: Loaded },
  turn: MemberTurn,
  { merged, values }: { readonly merged: Merged; readonly values: Taking['values'] },
): Reply => {
  const fields = merged.overtaken;
  const problem = fields.map((one) => sayOvertaken(here, turn, { one, mine: values[one.id] ?? '' }));
  const { answers } = mergeStep({}, { fields, typed: values, was: {} }, turn.today);
  return { card: readCard(then, { answers, faults: [], left: [], problem: problem.join(' ') }, turn) };
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
