import { day } from '../../domain/day.ts';
import type { Answer } from '../../domain/returns/answer.ts';
import { type AnswerField, kindOf } from '../../domain/returns/answer-ids.ts';
import { labelKey } from '../../domain/returns/label-key.ts';
import { readAnswer } from '../../domain/returns/read-value.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { COUNTS, fieldOfColumn, isShare } from './column-names.ts';
import { count, type Tally } from './gather.ts';
import type { Column } from './header.ts';
import { fieldOfMeasure, type Measure, measureOf, measuresIn, type RowLabel } from './measures.ts';
import { printed } from './printed.ts';
import { isTotal, type Shape } from './shape.ts';

/** A cell with a figure in it, or with what is none. */
export interface Figure {
  readonly field: AnswerField;
  /** The number of its column. */
  readonly at: number;
  readonly cell: string;
  /** Left out where the cell is neither a number nor a symbol. */
  readonly answer?: Answer;
}

/** What a file's figures are, and which of its columns and labels are none. */
export interface Figures {
  of(row: readonly string[]): readonly Figure[];
  left(): {
    readonly columns: readonly string[];
    readonly shares: readonly string[];
    readonly labels: Tally;
    readonly crossed: number;
  };
}

/** How the figures of a file are found in its rows. */
export const figuresOf = (type: ReturnType, shape: Shape): Figures =>
  isLong(type, shape) ? inRows(type, shape) : inColumns(type, shape);

const isLong = (type: ReturnType, { labelled, measure, dimensions, figures }: Shape): boolean =>
  labelled !== undefined ||
  measure !== undefined ||
  dimensions.length > 0 ||
  (figures.some(({ key }) => COUNTS.includes(key)) && !figures.some(({ key }) => fieldOfColumn(type, key)));

/** Numbers and symbols alone are read here, for which the day is nothing. */
const ANY_DAY = day('2000-01-01');

const read = (field: AnswerField, at: number, row: readonly string[]): readonly Figure[] => {
  const cell = (row[at] ?? '').trim();
  if (cell === '') return [];
  const answer = readAnswer(field, cell, ANY_DAY);
  if (answer.refused || !answer.value) return [{ field, at, cell }];
  return [{ field, at, cell, answer: kindOf(field) === 'rate' ? printed(answer.value, cell) : answer.value }];
};

const isNumeric = (field: AnswerField): boolean => ['count', 'rate'].includes(kindOf(field));

/** A wide file: each column is a figure. */
const inColumns = (type: ReturnType, { figures }: Shape): Figures => {
  const known = figures.flatMap((column) => {
    const field = fieldOfColumn(type, column.key);
    return field && isNumeric(field) ? [{ column, field }] : [];
  });
  const unknown = figures.filter((column) => !known.some((one) => one.column === column));
  return {
    of: (row) => known.flatMap(({ column, field }) => read(field, column.at, row)),
    left: () => ({ ...partedNames(unknown), labels: new Map(), crossed: 0 }),
  };
};

const partedNames = (columns: readonly Column[]) => ({
  columns: columns.filter(({ key }) => !isShare(key)).map(({ name }) => name),
  shares: columns.filter(({ key }) => isShare(key)).map(({ name }) => name),
});

/** A long file: each row is a figure, told by its labels, and a column holds them all. */
const inRows = (type: ReturnType, shape: Shape): Figures => {
  const measures = measuresIn(type, shape);
  const unknown = shape.figures.filter((column) => !measures.some((one) => one.column === column));
  const labels: Tally = new Map();
  const fieldOf = remembering(type);
  let crossed = 0;
  return {
    of: (row) => {
      const label = labelOf(shape, row);
      if (!label) crossed += 1;
      if (!label) return [];
      const said = shape.measure === undefined ? undefined : (row[shape.measure] ?? '').trim();
      const found = measures.map((one) => ({ at: one.column.at, field: fieldOf({ one, said, label }) }));
      if (found.every(({ field }) => !field))
        count(labels, [said, label.topic, label.label].filter(Boolean).join(': '));
      return found.flatMap(({ at, field }) => (field ? read(field, at, row) : []));
    },
    left: () => ({ ...partedNames(unknown), labels, crossed }),
  };
};

interface Sought {
  /** As the column says it. */
  readonly one: Measure;
  /** As the row says it, where a column is for that. */
  readonly said: string | undefined;
  readonly label: RowLabel;
}

/** A file says the same things many times; one that does not is forgotten and read anew. */
const REMEMBERED = 5_000;

const remembering = (type: ReturnType) => {
  const known = new Map<string, AnswerField | undefined>();
  return (sought: Sought): AnswerField | undefined => {
    const { one, said, label } = sought;
    const key = `${one.of}|${one.beside}|${one.rate?.id}|${said}|${label.topic}|${label.label}`;
    if (known.size >= REMEMBERED) known.clear();
    if (!known.has(key)) known.set(key, fieldOf(type, sought));
    return known.get(key);
  };
};

const fieldOf = (type: ReturnType, { one, said, label }: Sought): AnswerField | undefined => {
  if (!said) return fieldOfMeasure(type, one, label);
  const key = labelKey(said);
  const measure = measureOf(type, key);
  if (measure) return fieldOfMeasure(type, measure, label);
  const field = isTotal(label.label) ? fieldOfColumn(type, key) : undefined;
  return field && isNumeric(field) ? field : undefined;
};

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
