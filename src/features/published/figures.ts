import { day } from '../../domain/day.ts';
import type { Answer } from '../../domain/returns/answer.ts';
import { type AnswerField, kindOf } from '../../domain/returns/answer-ids.ts';
import { readAnswer } from '../../domain/returns/read-value.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { count, type Tally } from './gather.ts';
import type { Column } from './header.ts';
import { COUNTS, countOfColumn, fieldOfColumn, fieldOfLabel, isShare } from './meanings.ts';
import { isTotal, type Shape } from './shape.ts';

export interface Figure {
  readonly field: AnswerField;
  readonly answer: Answer;
}

/** What a file's figures are, and which of its columns, labels and cells are none. */
export interface Figures {
  of(row: readonly string[]): readonly Figure[];
  left(): {
    readonly columns: readonly string[];
    readonly shares: readonly string[];
    readonly labels: Tally;
    readonly cells: Tally;
    readonly crossed: number;
  };
}

/** How the figures of a file are found in its rows. */
export const figuresOf = (type: ReturnType, shape: Shape): Figures => {
  const isLong = shape.labelled !== undefined || shape.dimensions.length > 0;
  return isLong ? inRows(type, shape) : inColumns(type, shape);
};

/** Numbers and symbols alone are read here, for which the day is nothing. */
const ANY_DAY = day('2000-01-01');

const read = (field: AnswerField, words: string, cells: Tally): readonly Figure[] => {
  const answer = readAnswer(field, words, ANY_DAY);
  if (answer.refused) count(cells, `${field.name}: ${words.trim()}`);
  return answer.refused || !answer.value ? [] : [{ field, answer: answer.value }];
};

const isNumeric = (field: AnswerField): boolean => ['count', 'rate'].includes(kindOf(field));

/** A wide file: each column is a figure. */
const inColumns = (type: ReturnType, { figures }: Shape): Figures => {
  const cells: Tally = new Map();
  const known = figures.flatMap((column) => {
    const field = fieldOfColumn(type, column.key);
    return field && isNumeric(field) ? [{ column, field }] : [];
  });
  const unknown = figures.filter((column) => !known.some((one) => one.column === column));
  return {
    of: (row) => known.flatMap(({ column, field }) => read(field, row[column.at] ?? '', cells)),
    left: () => ({ ...partedNames(unknown), labels: new Map(), cells, crossed: 0 }),
  };
};

const partedNames = (columns: readonly Column[]) => ({
  columns: columns.filter(({ key }) => !isShare(key)).map(({ name }) => name),
  shares: columns.filter(({ key }) => isShare(key)).map(({ name }) => name),
});

interface Measure {
  readonly column: Column;
  /** The count, where the column says which. */
  readonly of?: string;
  /** A rate, told of whole rows alone. */
  readonly rate?: AnswerField;
}

const measuresOf = (type: ReturnType, { figures }: Shape): readonly Measure[] => {
  const named = figures.flatMap((column): readonly Measure[] => {
    const of = countOfColumn(type, column.key);
    const rate = fieldOfColumn(type, column.key);
    if (of) return [{ column, of }];
    return rate && kindOf(rate) === 'rate' ? [{ column, rate }] : [];
  });
  if (named.length > 0) return named;
  const counts = figures.filter(({ key }) => !isShare(key));
  const column = COUNTS.flatMap((name) => counts.filter(({ key }) => key === name))[0] ?? only(counts);
  return column ? [{ column }] : [];
};

const only = <T>(things: readonly T[]): T | undefined => (things.length === 1 ? things[0] : undefined);

/** A long file: each row is a figure, told by its labels, and a column holds them all. */
const inRows = (type: ReturnType, shape: Shape): Figures => {
  const measures = measuresOf(type, shape);
  const unknown = shape.figures.filter((column) => !measures.some((one) => one.column === column));
  const [labels, cells]: readonly [Tally, Tally] = [new Map(), new Map()];
  const fields = new Map<string, AnswerField | undefined>();
  const fieldOf = (measure: Measure, { topic, label }: RowLabel): AnswerField | undefined => {
    if (measure.rate) return isTotal(label) ? measure.rate : undefined;
    const key = `${measure.of}|${topic}|${label}`;
    if (!fields.has(key))
      fields.set(key, fieldOfLabel(type, { topic, label, ...(measure.of && { of: measure.of }) }));
    return fields.get(key);
  };
  let crossed = 0;
  return {
    of: (row) => {
      const label = labelOf(shape, row);
      if (!label) crossed += 1;
      if (!label) return [];
      const found = measures.map((measure) => ({ measure, field: fieldOf(measure, label) }));
      if (found.every(({ field }) => !field))
        count(labels, [label.topic, label.label].filter(Boolean).join(': '));
      return found.flatMap(({ measure, field }) =>
        field ? read(field, row[measure.column.at] ?? '', cells) : [],
      );
    },
    left: () => ({ ...partedNames(unknown), labels, cells, crossed }),
  };
};

interface RowLabel {
  readonly topic: string;
  readonly label: string;
}

/** What a row is about; nothing where it parts by two things at once. */
const labelOf = ({ labelled, dimensions }: Shape, row: readonly string[]): RowLabel | undefined => {
  const parting = dimensions.filter(({ at }) => !isTotal(row[at] ?? ''));
  if (labelled) {
    const topic = labelled.topic === undefined ? '' : (row[labelled.topic] ?? '').trim();
    return parting.length > 0 ? undefined : { topic, label: (row[labelled.label] ?? '').trim() };
  }
  const [one, other] = parting;
  if (other) return undefined;
  return one ? { topic: one.name, label: (row[one.at] ?? '').trim() } : { topic: '', label: 'Total' };
};
