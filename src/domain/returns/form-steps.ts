import { type AnswerField, answerFields } from './answer-ids.ts';
import type { Version } from './return-type.ts';

/** One step of a form: no more than fits a phone. */
export interface FormStep {
  /** "Year group (1 of 2)"; of fields that stand by themselves the first one's label. */
  readonly title: string;
  readonly fields: readonly AnswerField[];
}

/** Inputs of a step. */
export const STEP_MOST = 8;

type Group = readonly AnswerField[];

/** A form's steps: as the version puts them, else its fields in their order; a long breakdown has several of its own. */
export const stepsOf = (version: Version): readonly FormStep[] => {
  const groups = groupsOf(version);
  return version.steps
    ? version.steps.flatMap((ids) => packed(groups.filter(([first]) => ids.includes(first?.field.id ?? ''))))
    : packed(groups);
};

/** A breakdown's parts stay together; every other field is by itself. */
const groupsOf = (version: Version): readonly Group[] =>
  version.fields.map(({ id }) => answerFields(version).filter(({ field }) => field.id === id));

const packed = (groups: readonly Group[]): readonly FormStep[] => {
  const steps: AnswerField[][] = [];
  for (const group of groups) {
    const last = steps.at(-1);
    if (last && last.length + group.length <= STEP_MOST) last.push(...group);
    else steps.push(...inPieces(group).map((piece) => [...piece]));
  }
  return steps.map((fields) => ({ title: titleOf(fields, groups), fields }));
};

/** As even as can be: thirteen are seven and six, not eight and five. */
const inPieces = (group: Group): readonly Group[] => {
  const pieces = Math.ceil(group.length / STEP_MOST);
  const size = Math.ceil(group.length / pieces);
  return Array.from({ length: pieces }, (_, index) => group.slice(index * size, (index + 1) * size));
};

const titleOf = (fields: Group, groups: readonly Group[]): string => {
  const [first] = fields;
  const { label = '' } = first?.field ?? {};
  const whole = groups.find((group) => first && group.includes(first)) ?? fields;
  const pieces = inPieces(whole);
  if (pieces.length < 2) return label;
  return `${label} (${1 + pieces.findIndex((piece) => first && piece.includes(first))} of ${pieces.length})`;
};
