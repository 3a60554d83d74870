import type { Figure, Figures } from '../../domain/counts/figure.ts';
import { shareShown, sumShown } from '../../domain/disclosure/shown.ts';

/**
 * Several figures as one: "primary" from its years. Only where each of them is shown; what hides one hides the sum, a
 * mark among them marks it, and what is not there leaves none.
 */
export const addedUp = (figures: Figures, ids: readonly string[]): Figure | undefined => {
  const [first] = ids;
  if (first !== undefined && ids.length === 1) return figures[first];
  const all = ids.map((id) => figures[id]);
  if (all.length === 0 || all.some((one) => one === undefined)) return undefined;
  return markAmong(all) ?? sumShown(all);
};

/** What stands in place of a number, where nothing is hidden. */
const markAmong = (all: readonly (Figure | undefined)[]): Figure | undefined =>
  all.some((one) => one?.kind === 'hidden') ? undefined : all.find((one) => one && one.kind !== 'number');

/** A total of authorities whose figures are all seen in full, and of how many of them. */
export const totalOf = (
  all: readonly Figures[],
  ids: readonly string[],
): { readonly figure: Figure; readonly of: number } | undefined => {
  const numbers = all.flatMap((figures) => {
    const figure = addedUp(figures, ids);
    return figure?.kind === 'number' ? [figure.n] : [];
  });
  if (numbers.length === 0) return undefined;
  return { figure: { kind: 'number', n: numbers.reduce((sum, n) => sum + n, 0) }, of: numbers.length };
};

/** A part in per cent of its whole; only where both are shown, and the whole is not 0. Of rounded counts no decimals. */
export const shareOf = (
  part: Figure | undefined,
  whole: Figure | undefined,
  decimals: 0 | 1,
): Figure | undefined => {
  if (part === undefined || whole === undefined) return undefined;
  const share = markAmong([part, whole]) ?? shareShown(part, whole);
  if (share.kind !== 'number') return share.kind === 'mark' && share.mark === 'z' ? undefined : share;
  const scale = 10 ** decimals;
  return { kind: 'number', n: Math.round(scale * share.n) / scale };
};
