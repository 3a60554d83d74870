import type { Answer, Answers } from './answer.ts';
import type { Breakdown, Field, Version } from './return-type.ts';

/** One thing to be answered: a field, or one part of a breakdown. */
export interface AnswerField {
  /** "total", "sex.female": what the answer is kept under. */
  readonly id: string;
  /** "Female". */
  readonly label: string;
  /** The label where it stands alone: "Sex: Female", since "Unknown" is a part of more than one breakdown. */
  readonly name: string;
  readonly field: Field;
  readonly part?: Breakdown['parts'][number];
}

const FIELDS = new WeakMap<Version, readonly AnswerField[]>();

/** All that a version asks, in the order of its form. Worked out once: checks and readers ask again and again. */
export const answerFields = (version: Version): readonly AnswerField[] => {
  const known = FIELDS.get(version);
  if (known) return known;
  const fields = version.fields.flatMap(answersOf);
  FIELDS.set(version, fields);
  return fields;
};

const answersOf = (field: Field): readonly AnswerField[] =>
  field.kind === 'breakdown'
    ? field.parts.map((part) => ({
        id: partId(field, part.id),
        label: part.label,
        name: `${field.label}: ${part.label}`,
        field,
        part,
      }))
    : [{ id: field.id, label: field.label, name: field.label, field }];

/** "sex.female". */
export const partId = (breakdown: Breakdown, part: string): string => `${breakdown.id}.${part}`;

/** What a field's answer is: a part of a breakdown is a count. */
export const kindOf = ({ field }: AnswerField): Exclude<Field['kind'], 'breakdown'> =>
  field.kind === 'breakdown' ? 'count' : field.kind;

const mayBeEmpty = ({ field }: AnswerField): boolean => field.optional === true;

/** What has to be answered and is not yet. */
export const missingIn = (version: Version, answers: Answers): readonly AnswerField[] =>
  answerFields(version).filter((one) => !mayBeEmpty(one) && answers[one.id] === undefined);

const NOTHING: Answer = { kind: 'number', n: 0 };

/** A nil return: every count is 0, and nothing else is said. */
export const nilAnswers = (version: Version): Answers =>
  Object.fromEntries(
    answerFields(version)
      .filter((one) => kindOf(one) === 'count')
      .map((one) => [one.id, NOTHING]),
  );
