import { type AnswerField, answerFields } from './answer-ids.ts';
import { labelKey } from './label-key.ts';
import type { Breakdown, Field, Version } from './return-type.ts';

/** What a version's fields are called, by the key of the words (label-key.ts). */
export interface Labels {
  /** The fields that words may mean: several for "Unknown", a part of more than one breakdown. */
  readonly fields: ReadonlyMap<string, readonly AnswerField[]>;
  /** Breakdowns by what they are called: a heading says which one the rows below it are of. */
  readonly breakdowns: ReadonlyMap<string, readonly Breakdown[]>;
}

const LABELS = new WeakMap<Version, Labels>();

/** Worked out once for each version. */
export const labelsOf = (version: Version): Labels => {
  const known = LABELS.get(version);
  if (known) return known;
  const labels = {
    fields: indexed(answerFields(version), (one) => keysOf(one, version)),
    breakdowns: indexed(version.fields.filter(isBreakdown), (one) => namesOf(one).map(labelKey)),
  };
  LABELS.set(version, labels);
  return labels;
};

const isBreakdown = (field: Field): field is Breakdown => field.kind === 'breakdown';

const namesOf = ({ id, label, aliases = [] }: Named): readonly string[] => [label, ...aliases, id];

interface Named {
  readonly id: string;
  readonly label: string;
  readonly aliases?: readonly string[];
}

/** "Female"; and with the name of its breakdown or of what that parts: "sex female", "female suspensions". */
const keysOf = ({ field, part }: AnswerField, version: Version): readonly string[] => {
  if (!part || field.kind !== 'breakdown') return namesOf(field).map(labelKey);
  const total = version.fields.find(({ id }) => id === field.of);
  const over = [field, ...(total ? [total] : [])].flatMap(namesOf).map(labelKey);
  const own = namesOf(part).map(labelKey);
  return [...own, ...own.flatMap((key) => over.flatMap((name) => [`${name} ${key}`, `${key} ${name}`]))];
};

const indexed = <T>(
  things: readonly T[],
  keys: (thing: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> => {
  const index = new Map<string, T[]>();
  for (const thing of things)
    for (const key of new Set(keys(thing))) if (key) index.set(key, [...(index.get(key) ?? []), thing]);
  return index;
};
