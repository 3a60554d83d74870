import { type AnswerField, answerFields, kindOf } from '../returns/answer-ids.ts';
import type { Version } from '../returns/return-type.ts';

/** The group of all figures that part nothing. */
export const TOTAL = 'total';

/** Figures that are kept and asked for together: in the order of the version's form, which is how a cell holds them. */
export type Groups = ReadonlyMap<string, readonly AnswerField[]>;

const KNOWN = new WeakMap<Version, Groups>();

/** The counts and rates of a version: those that part nothing as "total", the parts of each breakdown under its id. */
export const groupsOf = (version: Version): Groups => {
  const known = KNOWN.get(version);
  if (known) return known;
  const groups = new Map<string, AnswerField[]>();
  for (const one of answerFields(version)) {
    if (!['count', 'rate'].includes(kindOf(one))) continue;
    const id = one.field.kind === 'breakdown' ? one.field.id : TOTAL;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  KNOWN.set(version, groups);
  return groups;
};

/** Whether there is anything in it to count: a document is not counted. */
export const keepsFigures = (version: Version): boolean => groupsOf(version).size > 0;
