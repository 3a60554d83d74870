import { type AnswerField, kindOf } from '../../domain/returns/answer-ids.ts';
import { type Beside, besideField, isBeside } from '../../domain/returns/beside.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import {
  besideIn,
  COUNTS,
  countOfColumn,
  fieldOfColumn,
  isBareShare,
  isShare,
  withoutShare,
} from './column-names.ts';
import type { Column } from './header.ts';
import { fieldOfLabel } from './meanings.ts';
import { isTotal, type Shape } from './shape.ts';

/** What the figures of a long file are of, as the name of their column or a cell of their row says it. */
export interface Measure {
  /** The count, where it is said which. */
  readonly of?: string;
  /** Not the count, but what DfE works out of it. */
  readonly beside?: Beside;
  /** A rate of its own, told of whole rows alone. */
  readonly rate?: AnswerField;
}

export interface RowLabel {
  readonly topic: string;
  readonly label: string;
}

/** Nothing where the words name no measure of the type. */
export const measureOf = (type: ReturnType, key: string): Measure | undefined => {
  const field = fieldOfColumn(type, key);
  if (field && kindOf(field) === 'rate' && !isBeside(field.id)) return { rate: field };
  const beside = besideIn(key);
  if (beside && isBareShare(key)) return { beside };
  const of = countOfColumn(type, beside ? withoutShare(key) : key);
  if (of) return { of, ...(beside && { beside }) };
  return COUNTS.includes(key) ? {} : undefined;
};

/** The columns of a long file that hold figures, with what they are of; of several bare counts the likeliest. */
export const measuresIn = (
  type: ReturnType,
  { figures, measure }: Shape,
): readonly (Measure & { readonly column: Column })[] => {
  const named = figures.flatMap((column) => {
    const found = measureOf(type, column.key);
    return found && (found.of || found.rate || found.beside) ? [{ column, ...found }] : [];
  });
  const counts = figures.filter(({ key }) => !isShare(key));
  const bare = COUNTS.flatMap((name) => counts.filter(({ key }) => key === name))[0] ?? only(counts);
  const isNamed = named.some(({ beside }) => !beside) && measure === undefined;
  return isNamed || !bare || named.some(({ column }) => column === bare)
    ? named
    : [{ column: bare }, ...named];
};

const only = <T>(things: readonly T[]): T | undefined => (things.length === 1 ? things[0] : undefined);

/** The field of a measure that a label narrows down: "Sex", "Female". */
export const fieldOfMeasure = (
  type: ReturnType,
  { of, rate, beside }: Measure,
  { topic, label }: RowLabel,
): AnswerField | undefined => {
  if (rate) return isTotal(label) ? rate : undefined;
  const count = fieldOfLabel(type, { topic, label, ...(of && { of }) });
  if (!beside || !count) return count;
  return kindOf(count) === 'count' ? besideField(count, beside) : undefined;
};
