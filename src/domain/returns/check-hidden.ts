import { answerFields } from './answer-ids.ts';
import type { Checked, Fault } from './check.ts';
import { numberIn } from './check-errors.ts';
import type { Breakdown } from './return-type.ts';
import { sayAnswer, sayNumber } from './say-answer.ts';

/**
 * Totals that are not told beside parts that all are: whoever reads the parts knows the total, so hiding it hides
 * nothing (decision 3). Each total once, with the first breakdown that gives it away.
 */
export const hiddenTotals = ({ version, answers }: Checked): readonly Fault[] => {
  const found = version.fields.flatMap((field) =>
    field.kind === 'breakdown' && field.adds ? hiddenBy(field, { version, answers }) : [],
  );
  return [...new Map(found.toReversed().map((one) => [one.field, one])).values()].reverse();
};

const hiddenBy = (
  breakdown: Breakdown,
  { version, answers }: Pick<Checked, 'version' | 'answers'>,
): readonly Fault[] => {
  const fields = answerFields(version);
  const [total, answer] = [fields.find(({ id }) => id === breakdown.of), answers[breakdown.of]];
  if (!total || !answer || answer.kind === 'number') return [];
  const numbers = fields
    .filter(({ field }) => field === breakdown)
    .flatMap(({ id }) => numberIn(answers, id) ?? []);
  if (numbers.length < breakdown.parts.length) return [];
  const sum = numbers.reduce((whole, n) => whole + n, 0);
  const say = `“${total.name}” is “${sayAnswer(answer, total)}”, and every part of “${breakdown.label}” is a number, so it can be worked out: ${sayNumber(sum)}. Enter it, hide a part as well, or say why.`;
  return [{ kind: 'query', id: `hidden:${total.id}`, field: total.id, say }];
};
