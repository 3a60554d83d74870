import type { Answer } from '../returns/answer.ts';

/**
 * Why a figure is not shown (decision 3): it is 1 to 4 itself, or one that is could be worked out from it. Where a whole
 * breakdown is hidden, all of it is `beside`, the small ones too, so that nothing tells which they are.
 */
export type Hidden = 'small' | 'beside';

/** A figure as somebody may see it. A hidden one says nothing of its number beyond why it is hidden. */
export type Figure =
  | Extract<Answer, { readonly kind: 'number' | 'mark' | 'unknown' }>
  | { readonly kind: 'hidden'; readonly why: Hidden };

/** Figures by the id of their answer: "total", "sex.female". What is left out is not there. */
export type Figures = Readonly<Record<string, Figure>>;
