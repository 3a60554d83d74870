import { type AnswerField, kindOf } from '../../domain/returns/answer-ids.ts';
import { type Beside, besideField } from '../../domain/returns/beside.ts';
import { labelsOf } from '../../domain/returns/labels.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { wholeOf } from './meanings.ts';

/** A header begins with whose file it is or that it counts, and may end with when: neither is the figure's name. */
const BEGINS = /^(?:(?:total )?(?:number|no|count|num) of |total (?=.)|ehe (?=.)|cme (?=.))/;
const ENDS = / (?:full year|count|number|total|children|pupils)$/;

const RATE = /(?:^|\s)(?:rates?|rate per 100|per 100)(?=\s|$)/;
const SHARE = /(?:^|\s)(?:pc|pct|percent|percentage|perc)(?=\s|$)/;
const BOTH = /(?:^|\s)(?:rates?|per 100|pc|pct|percent|percentage|perc)(?=\s|$)/g;

/** Which of what DfE works out of a count a column holds; nothing where it holds counts. */
export const besideIn = (key: string): Beside | undefined => {
  if (RATE.test(key)) return 'rate';
  return SHARE.test(key) ? 'share' : undefined;
};

/** A column of shares or rates: worked out by DfE from the counts. */
export const isShare = (key: string): boolean => besideIn(key) !== undefined;

/** The count that a column of shares or rates goes with: "susp rate" is of "susp". */
export const withoutShare = (key: string): string => key.replace(BOTH, ' ').replace(/\s+/g, ' ').trim();

/** The field that a column of a wide file holds: "ehe_reason_mental_health", "ehe_schtype_lamain_pc". */
export const fieldOfColumn = (type: ReturnType, key: string): AnswerField | undefined => {
  const found = byName(type, key);
  const beside = besideIn(key);
  if (!beside || (found && kindOf(found) === 'rate')) return found;
  const of = byName(type, withoutShare(key));
  return of && kindOf(of) === 'count' ? besideField(of, beside) : undefined;
};

const byName = (type: ReturnType, key: string): AnswerField | undefined => {
  const { fields } = labelsOf(wholeOf(type));
  const bare = key.replace(BEGINS, '').replace(BEGINS, '');
  const found = [key.replace(BEGINS, ''), bare, bare.replace(ENDS, ''), key]
    .map((one) => fields.get(one))
    .find((ones) => ones?.length === 1)?.[0];
  return found ?? (isAllOf(type, key) ? totalOf(type) : undefined);
};

/** What "total" can only mean one thing of. */
const totalOf = (type: ReturnType): AnswerField | undefined => {
  const [total, other] = labelsOf(wholeOf(type)).fields.get('total') ?? [];
  return other ? undefined : total;
};

/** Words that say what a type counts, and words that say that it counts. */
const SUBJECTS: Readonly<Record<string, RegExp>> = {
  cme: /\b(?:cme|missing education|missing from education)\b/g,
  ehe: /\b(?:ehe|elective home education|electively home educated|home educated|home education)\b/g,
};
const FILLING =
  /\b(?:total|number|no|num|count|counts|of|all|the|in|on|who|are|children|child|pupils|young people|recorded|at|any|time|during|year|census|day|date|point)\b/g;

/** "Number of children in elective home education on census day": a name for the whole and for nothing of it. */
const isAllOf = ({ id }: ReturnType, key: string): boolean => {
  const subject = SUBJECTS[id.split('-')[0] ?? ''];
  if (!subject || !new RegExp(subject).test(key)) return false;
  return key.replace(subject, ' ').replace(FILLING, ' ').trim() === '';
};

/** The count whose figures a column of a long file holds by its own name: "suspension", "perm_excl". */
export const countOfColumn = (type: ReturnType, key: string): string | undefined => {
  const field = fieldOfColumn(type, key);
  return field && !field.part && field.field.kind === 'count' ? field.id : undefined;
};

/** Names of a column of counts that does not say of what, the likeliest first. */
export const COUNTS: readonly string[] = [
  'child count',
  'number',
  'count',
  'number of children',
  'number of pupils',
  'pupil count',
  'children',
  'pupils',
  'headcount',
  'value',
  'total',
  'n',
];

/** Of a share or rate that does not say of what. */
const BARE = new Set([
  '',
  'child',
  'children',
  'pupil',
  'pupils',
  'number',
  'count',
  'value',
  'of total',
  'total',
  'of children',
  'of pupils',
]);

export const isBareShare = (key: string): boolean => isShare(key) && BARE.has(withoutShare(key));
