import type { Answers } from '../../domain/returns/answer.ts';
import { type AnswerField, missingIn, nilAnswers } from '../../domain/returns/answer-ids.ts';
import type { Fault } from '../../domain/returns/check.ts';
import { checkReturn } from '../../domain/returns/check-return.ts';
import type { Filling } from './filling.ts';
import { type Work, workOf } from './work.ts';

/** What the checks make of the figures. */
export interface Checked {
  readonly answers: Answers;
  readonly nil: boolean;
  readonly errors: readonly Fault[];
  readonly queries: readonly Fault[];
  readonly missing: readonly AnswerField[];
}

/** Checks the draft, or what a nil return would be: every count 0. Figures of last period go before published ones. */
export const checked = (filling: Filling, asNil = false): Checked => {
  const { version, value } = filling;
  const nil = asNil || value?.draft?.nil === true;
  const answers = nil ? nilAnswers(version) : workOf(value).answers;
  const faults = faultsIn(filling, answers, nil);
  return {
    answers,
    nil,
    errors: faults.filter(({ kind }) => kind === 'error'),
    queries: faults.filter(({ kind }) => kind === 'query'),
    missing: nil ? [] : missingIn(version, answers),
  };
};

export const faultsIn = (filling: Filling, answers: Answers, nil: boolean): readonly Fault[] => {
  const { type, version } = filling;
  const before = earlierOf(filling);
  return checkReturn({ type, version, answers, ...(before && { before }), ...(nil && { nil }) });
};

const earlierOf = ({ before, published }: Filling) => before ?? published;

/** The queries that have no note yet. */
export const unexplained = ({ queries }: Checked, notes: Work['notes']): readonly Fault[] =>
  queries.filter(({ id }) => !notes[id]?.trim());

/** Notes to the queries there are: what was said to one that has gone does not go with the return. */
export const notesFor = ({ queries }: Checked, notes: Work['notes']): Work['notes'] =>
  Object.fromEntries(
    queries.flatMap(({ id }) => (notes[id]?.trim() ? [[id, notes[id].trim()] as const] : [])),
  );
