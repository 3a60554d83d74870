import { type AnswerField, answerFields } from '../../domain/returns/answer-ids.ts';
import { labelKey } from '../../domain/returns/label-key.ts';
import { labelsOf } from '../../domain/returns/labels.ts';
import type { Breakdown, Field, ReturnType, Version } from '../../domain/returns/return-type.ts';

const WHOLES = new WeakMap<ReturnType, Version>();

/** All fields that a type ever had: labels changed and were added, and a file may hold many years. */
export const wholeOf = (type: ReturnType): Version => {
  const known = WHOLES.get(type);
  if (known) return known;
  const fields = new Map<string, Field>();
  for (const version of type.versions)
    for (const field of version.fields) fields.set(field.id, merged(fields.get(field.id), field));
  const whole = { ...(type.versions.at(-1) ?? type.versions[0]), fields: [...fields.values()] };
  WHOLES.set(type, whole);
  return whole;
};

const merged = (before: Field | undefined, field: Field): Field => {
  if (before?.kind !== 'breakdown' || field.kind !== 'breakdown') return field;
  const gone = before.parts.filter(({ id }) => !field.parts.some((part) => part.id === id));
  return { ...field, parts: [...field.parts, ...gone] };
};

const TOTALS = new Set(['', 'total', 'all', 'all pupils', 'all children', 'total total', 'headcount']);

export interface Label {
  readonly topic: string;
  readonly label: string;
  /** The count that its column holds, where the file has several; else whichever the type has one of. */
  readonly of?: string;
}

/** The field that a row of a long file holds: "Sex", "Female"; of "Total", "Total" the count itself. */
export const fieldOfLabel = (type: ReturnType, { topic, label, of }: Label): AnswerField | undefined => {
  const whole = wholeOf(type);
  const count = of ?? firstCount(whole);
  const [over, key] = [labelKey(topic), labelKey(label)];
  if (TOTALS.has(key) || (TOTALS.has(over) && key === over))
    return answerFields(whole).find(({ id }) => id === count);
  const { fields } = labelsOf(whole);
  const ones = fields.get(`${over} ${key}`.trim()) ?? fields.get(key) ?? [];
  const inTopic = ones.filter(({ field }) => field.kind === 'breakdown' && named(field, over));
  const ofCount = ones.filter(({ field }) => field.kind !== 'breakdown' || field.of === count);
  return [inTopic, ofCount, ones].find(({ length }) => length === 1)?.[0];
};

const named = ({ label, aliases = [] }: Breakdown, over: string): boolean =>
  over !== '' && [label, ...aliases].some((one) => labelKey(one) === over);

const firstCount = ({ fields }: Version): string | undefined =>
  fields.find(({ kind }) => kind === 'count')?.id;
