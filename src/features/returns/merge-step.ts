import type { Day } from '../../domain/day.ts';
import type { Refusal } from '../../domain/result.ts';
import type { Answer, Answers } from '../../domain/returns/answer.ts';
import type { AnswerField } from '../../domain/returns/answer-ids.ts';
import { readAnswer } from '../../domain/returns/read-value.ts';
import { printOf } from './print.ts';

/** What came from a card: the boxes it had, what stands in them, and what stood in them when it was drawn. */
export interface Step {
  readonly fields: readonly AnswerField[];
  readonly typed: Readonly<Record<string, string>>;
  readonly was: Readonly<Record<string, string>>;
}

export interface Merged {
  readonly answers: Answers;
  /** What could not be read, by its answer's id. */
  readonly faults: Readonly<Record<string, string>>;
  /** What somebody else has put in meanwhile; theirs stands. */
  readonly overtaken: readonly AnswerField[];
}

/**
 * The draft with one step's boxes in it. Only boxes that this person changed count, so that colleagues on other steps
 * lose nothing; where both changed one, the first stands until the second has been told.
 */
export const mergeStep = (now: Answers, step: Step, today: Day): Merged => {
  const read = step.fields.map((field) => ({ field, box: readBox(field, { now, step, today }) }));
  const changed = read.flatMap(({ field, box }) => ('value' in box ? [[field.id, box.value] as const] : []));
  return {
    answers: withChanges(now, changed),
    faults: Object.fromEntries(read.flatMap(({ field, box }) => ('say' in box ? [[field.id, box.say]] : []))),
    overtaken: read.filter(({ box }) => 'overtaken' in box).map(({ field }) => field),
  };
};

type Box =
  | { readonly value: Answer | undefined }
  | Pick<Refusal, 'say'>
  | { readonly overtaken: true }
  | { readonly same: true };

const readBox = (
  one: AnswerField,
  { now, step, today }: { readonly now: Answers; readonly step: Step; readonly today: Day },
): Box => {
  const typed = step.typed[one.id];
  const was = step.was[one.id] ?? '';
  const there = printOf(now[one.id]);
  if (typed === undefined || isFileLeft(typed, now[one.id])) return { same: true };
  const read = readAnswer(one, typed, today);
  if (read.refused) return { say: read.say };
  const mine = printOf(read.value);
  if (mine === was || mine === there) return { same: true };
  return there === was ? { value: read.value } : { overtaken: true };
};

/** A kept file stands in no box: an empty one leaves it as it is. */
const isFileLeft = (typed: string, answer: Answer | undefined): boolean =>
  answer?.kind === 'file' && typed.trim() === '';

const withChanges = (
  now: Answers,
  changed: readonly (readonly [id: string, value: Answer | undefined])[],
): Answers => {
  const ids = new Set(changed.map(([id]) => id));
  const kept = Object.entries(now).filter(([id]) => !ids.has(id));
  const set = changed.flatMap(([id, value]) => (value ? [[id, value] as const] : []));
  return Object.fromEntries([...kept, ...set]);
};
