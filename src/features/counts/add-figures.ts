import type { Figure, Figures } from '../../domain/counts/figure.ts';
import { shareShown, sumShown } from '../../domain/disclosure/shown.ts';

/**
 * Several figures as one: "primary" from its years. Only where each of them is shown; what hides one hides the sum, a
 * mark among them marks it, and what is not there leaves none.
 */
export const addedUp = (figures: Figures, ids: readonly string[]): Figure | undefined => {
  const [first, ...more] = ids;
  if (first !== undefined && more.length === 0) return figures[first];
  const all = ids.map((id) => figures[id]);
  if (all.length === 0 || all.some((one) => one === undefined)) return undefined;
  const sum = sumShown(all);
  return sum.kind === 'unknown' ? all.find((one) => one?.kind === 'mark' || one?.kind === 'unknown') : sum;
};

/** A total of authorities whose figures are all seen in full, and of how many of them. */
export const totalOf = (
  all: readonly Figures[],
  ids: readonly string[],
): { readonly figure: Figure; readonly of: number } | undefined => {
  const numbers = all.map((figures) => addedUp(figures, ids)).filter((one) => one?.kind === 'number');
  return numbers.length === 0 ? undefined : { figure: sumShown(numbers), of: numbers.length };
};

/** A part in per cent of its whole; only where both are shown, and the whole is not 0. Of rounded counts no decimals. */
export const shareOf = (
  part: Figure | undefined,
  whole: Figure | undefined,
  decimals: 0 | 1,
): Figure | undefined => {
  if (part === undefined || whole === undefined) return undefined;
  const share = shareShown(part, whole);
  const scale = 10 ** decimals;
  if (share.kind === 'number') return { kind: 'number', n: Math.round(scale * share.n) / scale };
  if (share.kind !== 'unknown') return share;
  return part.kind === 'mark' ? part : whole;
};
