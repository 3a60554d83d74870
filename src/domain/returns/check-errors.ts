import type { Answers } from './answer.ts';
import { type AnswerField, answerFields } from './answer-ids.ts';
import type { Fault } from './check.ts';
import type { AtMost, Breakdown, Version } from './return-type.ts';
import { sayNumber } from './say-answer.ts';

/** The number that was answered; nothing for a symbol, "not known" or no answer. */
export const numberIn = (answers: Answers, id: string): number | undefined => {
  const answer = answers[id];
  return answer?.kind === 'number' ? answer.n : undefined;
};

/** What contradicts itself: parts and their total, one figure that can be no more than another. */
export const errorsIn = (version: Version, answers: Answers): readonly Fault[] => {
  const fields = answerFields(version);
  const breakdowns = version.fields.flatMap((field) => (field.kind === 'breakdown' ? [field] : []));
  return [
    ...breakdowns.flatMap((one) => ofBreakdown(one, { fields, answers })),
    ...(version.checks ?? []).flatMap((one) => atMost(one, { fields, answers })),
  ];
};

interface Given {
  readonly fields: readonly AnswerField[];
  readonly answers: Answers;
}

const labelOf = (id: string, { fields }: Given): string => fields.find((one) => one.id === id)?.name ?? id;

const ofBreakdown = (breakdown: Breakdown, given: Given): readonly Fault[] => {
  const total = numberIn(given.answers, breakdown.of);
  if (total === undefined) return [];
  const parts = given.fields.filter(({ field }) => field === breakdown);
  return breakdown.adds
    ? adding({ breakdown, total, parts }, given)
    : overlapping({ breakdown, total, parts }, given);
};

interface Parted {
  readonly breakdown: Breakdown;
  readonly total: number;
  readonly parts: readonly AnswerField[];
}

/** Sums are told only where every part is a number; a symbol or a gap among them leaves "no more than the total". */
const adding = ({ breakdown, total, parts }: Parted, given: Given): readonly Fault[] => {
  const numbers = parts.map(({ id }) => numberIn(given.answers, id));
  const sum = numbers.reduce<number>((whole, n) => whole + (n ?? 0), 0);
  const isWhole = numbers.every((n) => n !== undefined);
  const isWrong = isWhole ? sum !== total : sum > total;
  if (!isWrong || numbers.every((n) => n === undefined)) return [];
  const far = Math.abs(sum - total);
  const parted = `${breakdown.label}: the parts add up to ${sayNumber(sum)}`;
  const against = `“${labelOf(breakdown.of, given)}” is ${sayNumber(total)}`;
  const say = `${parted}, and ${against}: ${sayNumber(far)} too ${sum > total ? 'many' : 'few'}. Put the parts or the total right.`;
  return [{ kind: 'error', id: `adds:${breakdown.id}`, field: breakdown.of, say }];
};

const overlapping = ({ breakdown, total, parts }: Parted, given: Given): readonly Fault[] =>
  parts.flatMap(({ id, name }) => {
    const n = numberIn(given.answers, id);
    return n !== undefined && n > total
      ? [moreThan({ id, name, n }, { label: labelOf(breakdown.of, given), n: total })]
      : [];
  });

const atMost = ({ field, of }: AtMost, given: Given): readonly Fault[] => {
  const [n, most] = [numberIn(given.answers, field), numberIn(given.answers, of)];
  if (n === undefined || most === undefined || n <= most) return [];
  return [moreThan({ id: field, name: labelOf(field, given), n }, { label: labelOf(of, given), n: most })];
};

const moreThan = (
  { id, name, n }: { readonly id: string; readonly name: string; readonly n: number },
  of: { readonly label: string; readonly n: number },
): Fault => ({
  kind: 'error',
  id: `most:${id}`,
  field: id,
  say: `${name} is ${sayNumber(n)}, and “${of.label}” is ${sayNumber(of.n)}: it can be no more than that. Put one of them right.`,
});
