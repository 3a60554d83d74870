import { nilAnswers } from './answer-ids.ts';
import type { Checked, Fault } from './check.ts';
import { errorsIn } from './check-errors.ts';
import { hiddenTotals } from './check-hidden.ts';
import { queriesIn } from './check-queries.ts';

/**
 * What is wrong with figures (errors), and what has to be explained (queries): the same faults with the same ids for
 * the same figures, in the order of the form. A thing with an error is not queried as well, and a part is not queried
 * where its total is. What has not been answered yet is no fault here (answer-ids.ts, `missingIn`).
 */
export const checkReturn = (checked: Checked): readonly Fault[] => {
  const { version, nil } = checked;
  const whole: Checked = nil ? { ...checked, answers: nilAnswers(version) } : checked;
  const errors = nil ? [] : errorsIn(version, whole.answers);
  const hidden = nil ? [] : hiddenTotals(whole);
  return [...errors, ...hidden, ...queriesIn(whole, new Set(errors.map(({ field }) => field)))];
};
