import type { Day } from '../../domain/day.ts';
import { type Refusal, refuse } from '../../domain/result.ts';
import { childRows, sayChildRows } from '../../domain/returns/child-rows.ts';
import type { Rows } from './shape.ts';

/** A published file has a row for each figure and thousands of them: neither is a sign of children here. */
const USUAL = new Set(['a row for each child', 'more rows than totals have']);
/** A list of children shows itself in its first rows; a file of all England is not gone through for it. */
const LOOKED_AT = 400;

/** "No" to a file with names, dates of birth or numbers of children in it, without a word of what it holds. */
export const aboutChildren = (name: string, rows: Rows, today: Day): Refusal | undefined => {
  const found = childRows({ name, rows: rows.slice(0, LOOKED_AT) }, { today }).filter(
    ({ what }) => !USUAL.has(what),
  );
  return found.length > 0 ? refuse('children', sayChildRows(found, { by: 'file' })) : undefined;
};
