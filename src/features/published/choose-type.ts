import { labelKey } from '../../domain/returns/label-key.ts';
import type { Period } from '../../domain/returns/period.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { RETURN_TYPES } from '../../domain/returns/return-types.ts';
import { COUNTS, fieldOfColumn, fieldOfLabel, isShare } from './meanings.ts';
import { isTotal, type Rows, type Shape } from './shape.ts';

/** What a file may be told by: its name, and what stands in it. */
export interface Clues {
  readonly name: string;
  readonly shape: Shape;
  readonly rows: Rows;
  readonly kinds: ReadonlySet<Period['kind']>;
}

interface Score {
  readonly type: ReturnType;
  readonly known: number;
  readonly unknown: number;
}

/** What a file's name or its columns say it is about, as the ids of types begin. */
const ABOUT: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )(?:ehe|home education|home educated)(?: |$)/, 'ehe'],
  [/(?:^| )(?:cme|missing education)(?: |$)/, 'cme'],
  [/(?:^| )(?:exclusions?|suspensions?)(?: |$)/, 'exclusions'],
];

/** The types whose figures a file may hold, the likeliest alone where one is likelier than all others. */
export const typesIn = (clues: Clues): readonly ReturnType[] => {
  const about = aboutOf(clues);
  const ofKind = RETURN_TYPES.filter(({ period }) => clues.kinds.has(period));
  const named = ofKind.filter(({ id }) => about !== undefined && id.startsWith(about));
  const scores = (named.length > 0 ? named : ofKind)
    .map((type) => scoreOf(type, clues))
    .filter(({ known }) => known > 0);
  const best = Math.max(...scores.map(worth));
  return scores.filter((one) => worth(one) === best).map(({ type }) => type);
};

const worth = ({ known, unknown }: Score): number => known - 2 * unknown;

const aboutOf = ({ name, shape }: Clues): string | undefined => {
  const words = [labelKey(name), ...shape.figures.map(({ key }) => key)];
  const found = new Set(
    words.flatMap((one) => ABOUT.filter(([pattern]) => pattern.test(one)).map(([, of]) => of)),
  );
  const inName = ABOUT.find(([pattern]) => pattern.test(labelKey(name)))?.[1];
  return inName ?? (found.size === 1 ? [...found][0] : undefined);
};

/** A count that a column is named after says more than a label that several types have. */
const BY_NAME = 3;

const scoreOf = (type: ReturnType, { shape, rows }: Clues): Score => {
  const labels = labelsIn(shape, rows);
  const counts = shape.figures.filter(({ key }) => !isShare(key));
  if (labels.length === 0)
    return scored(
      type,
      counts.map(({ key }) => fieldOfColumn(type, key)?.id),
    );
  const named = new Set(shape.figures.flatMap(({ key }) => wholeField(type, key)));
  const { known, unknown } = scored(
    type,
    labels.map((label) => fieldOfLabel(type, label)?.id),
  );
  const strange = counts.filter(({ key }) => wholeField(type, key).length === 0 && !COUNTS.includes(key));
  return { type, known: known + BY_NAME * named.size, unknown: unknown + strange.length };
};

const scored = (type: ReturnType, fields: readonly (string | undefined)[]): Score => ({
  type,
  known: new Set(fields.filter((id) => id !== undefined)).size,
  unknown: fields.filter((id) => id === undefined).length,
});

/** The count or rate that a column of a long file holds by its own name. */
const wholeField = (type: ReturnType, key: string): readonly string[] => {
  const field = fieldOfColumn(type, key);
  return field && !field.part ? [field.id] : [];
};

interface TopicLabel {
  readonly topic: string;
  readonly label: string;
}

/** Each label of a long file once; none of a wide one. */
export const labelsIn = (shape: Shape, rows: Rows): readonly TopicLabel[] => {
  const found = new Map<string, TopicLabel>();
  for (const row of rows.slice(shape.header.row + 1))
    for (const one of labelsOfRow(shape, row))
      if (!isTotal(one.label)) found.set(`${one.topic}|${one.label}`, one);
  return [...found.values()];
};

const labelsOfRow = ({ labelled, dimensions }: Shape, row: readonly string[]): readonly TopicLabel[] => {
  if (!labelled) return dimensions.map(({ at, name }) => ({ topic: name, label: row[at] ?? '' }));
  const topic = labelled.topic === undefined ? '' : (row[labelled.topic] ?? '');
  return [{ topic, label: row[labelled.label] ?? '' }];
};
