import type { Answers } from '../../domain/returns/answer.ts';
import { type AnswerField, answerFields } from '../../domain/returns/answer-ids.ts';
import { stepsOf } from '../../domain/returns/form-steps.ts';
import type { Version } from '../../domain/returns/return-type.ts';

/** The first step with something left to be filled in; the first of all where nothing is. */
export const firstOpenStep = (version: Version, answers: Answers): number => {
  const open = stepsOf(version).findIndex(({ fields }) =>
    fields.some(({ id, field }) => !field.optional && !answers[id]),
  );
  return Math.max(open, 0);
};

/** The fields of a step, of a card that may be older than the type. */
export const stepAt = (version: Version, step: number): readonly AnswerField[] =>
  stepsOf(version)[Math.min(Math.max(step, 0), stepsOf(version).length - 1)]?.fields ?? [];

/** The step on which an answer is given. */
export const stepWith = (version: Version, id: string): number =>
  Math.max(
    stepsOf(version).findIndex(({ fields }) => fields.some((one) => one.id === id)),
    0,
  );

/** Whether a field of that id takes a file. */
export const isDocument = ({ version }: { readonly version: Version }, field: string): boolean =>
  answerFields(version).find(({ id }) => id === field)?.field.kind === 'document';

/** Figures that a spreadsheet or one line of words can bring. */
export const hasFigures = (version: Version): boolean =>
  stepsOf(version).some(({ fields }) =>
    fields.some(({ field }) => ['count', 'rate', 'breakdown'].includes(field.kind)),
  );
