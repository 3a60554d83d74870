import type { AnswerField } from './answer-ids.ts';
import type { GridCell } from './grid.ts';
import type { Meaning } from './grid-labels.ts';
import { meantBy } from './read-figures.ts';
import type { Breakdown } from './return-type.ts';

type Context = NonNullable<Parameters<typeof meantBy>[1]>;

/** What was named last, column by column: so that "Unknown" is a part of the breakdown that it stands under. */
export interface Within {
  /** A heading, or a label that means one field alone. */
  saw(cell: GridCell, what: { readonly heading?: Breakdown; readonly field?: AnswerField }): void;
  /** The one field that a label means, where it stands. */
  meant(cell: GridCell, meaning: Meaning): AnswerField | undefined;
}

export const withinGrid = (): Within => {
  let seen: readonly { readonly column: number; readonly context: Context }[] = [];
  return {
    saw: ({ column }, { heading, field }) => {
      const context = contextOf(heading ?? field?.field, field?.id);
      if (!context) return;
      seen = [
        ...seen.filter((one) => one.column < column || one.column > column + SIDE),
        { column, context },
      ];
    },
    meant: ({ column }, { fields }) => {
      const before = seen.filter((one) => one.column <= column);
      const nearest = Math.max(...before.map((one) => one.column));
      return meantBy(fields, before.findLast((one) => one.column === nearest)?.context);
    },
  };
};

/** A table that stands beside another is at least a number and an empty column away. */
const SIDE = 2;

const contextOf = (field: AnswerField['field'] | undefined, id = ''): Context | undefined => {
  if (!field) return undefined;
  return field.kind === 'breakdown' ? { breakdown: field, of: field.of } : { of: id };
};
