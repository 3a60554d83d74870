import type { Printed } from '../../domain/counts/printed.ts';
import type { Elsewhere, Returned } from '../../domain/counts/protect.ts';
import type { Answer } from '../../domain/returns/answer.ts';
import { answerFields, kindOf } from '../../domain/returns/answer-ids.ts';
import type { Version } from '../../domain/returns/return-type.ts';

/**
 * What everybody can read of these figures in DfE's: 120 rounded to 10 is 115 to 125. Where the figure that was returned
 * does not lie there, DfE has counted something else, and tells nothing of it.
 */
export const elsewhereOf = (
  { authorities, roundedTo }: Printed,
  { returned, version }: { readonly returned: readonly Returned[]; readonly version: Version },
): readonly Elsewhere[] => {
  const ids = answerFields(version).flatMap((one) => (kindOf(one) === 'count' ? [one.id] : []));
  return returned.flatMap(({ authority, answers }) => {
    const printed = authorities.get(authority) ?? {};
    const counts = ids.flatMap((id) => {
      const range = rangeOf(printed[id], roundedTo);
      const own = answers[id];
      const isTold = range && own?.kind === 'number' && range.least <= own.n && own.n <= range.most;
      return isTold ? [[id, range] as const] : [];
    });
    return counts.length > 0 ? [{ authority, counts: Object.fromEntries(counts) }] : [];
  });
};

/** Only 0 is zero; `low` rounds to 0 and is not (inventory 2.3). Other marks tell nothing. */
const rangeOf = (answer: Answer | undefined, step: number) => {
  const half = step > 1 ? step / 2 : 0;
  if (answer?.kind === 'mark')
    return answer.mark === 'low' && half > 0 ? { least: 1, most: half } : undefined;
  if (answer?.kind !== 'number') return undefined;
  if (answer.n === 0) return { least: 0, most: 0 };
  return { least: answer.n - half, most: answer.n + half };
};
