import type { Block } from '../../domain/document.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;

/** No column is narrower than this part of the width: a short word. */
const LEAST = 0.075;
/** A table with more columns than this is set smaller. */
const MANY = 3;

export const isDense = ({ head }: Table): boolean => head.length > MANY;

/** The columns' parts of the width; together they are 1. */
export const columnParts = ({ head, widths }: Table): readonly number[] => {
  const given = head.map((_, index) => Math.max(widths[index] ?? 1, 0));
  const all = sum(given) || 1;
  const wide = given.map((part) => Math.max(part / all, LEAST));
  return wide.map((part) => part / sum(wide));
};

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
