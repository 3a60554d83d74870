import { type AnswerField, kindOf } from '../../domain/returns/answer-ids.ts';
import { isBeside } from '../../domain/returns/beside.ts';
import { labelKey } from '../../domain/returns/label-key.ts';
import type { Period } from '../../domain/returns/period.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { RETURN_TYPES } from '../../domain/returns/return-types.ts';
import { COUNTS, fieldOfColumn, isShare } from './column-names.ts';
import { fieldOfLabel, wholeOf } from './meanings.ts';
import type { Survey } from './survey.ts';

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

/** DfE publishes absence for whole years as well, which the network collects by the term: those rates are kept too. */
export const isOfKind = (type: ReturnType, kind: Period['kind'], field: AnswerField): boolean =>
  type.period === kind || (isForYears(type, kind) && kindOf(field) === 'rate' && !isBeside(field.id));

const isForYears = (type: ReturnType, kind: Period['kind']): boolean =>
  kind === 'year' && type.period === 'term' && wholeOf(type).fields.some((field) => field.kind === 'rate');

/** The types whose figures a file may hold, the likeliest alone where one is likelier than all others. */
export const typesIn = (name: string, survey: Survey): readonly ReturnType[] => {
  const about = aboutOf(name, survey);
  const kinds = [...survey.kinds];
  const ofKind = RETURN_TYPES.filter((type) =>
    kinds.some((kind) => type.period === kind || isForYears(type, kind)),
  );
  const named = ofKind.filter(({ id }) => about !== undefined && id.startsWith(about));
  const among = named.length > 0 ? named : ofKind;
  const scores = among.map((type) => scoreOf(type, survey)).filter(({ known }) => known > 0);
  if (scores.length === 0) return hasBareCount(survey) ? named.filter(hasTotal) : [];
  const best = Math.max(...scores.map(worth));
  return scores.filter((one) => worth(one) === best).map(({ type }) => type);
};

const worth = ({ known, unknown }: Score): number => known - 2 * unknown;

/** A column that counts and does not say what: the file's name or title does. */
const hasBareCount = ({ shape }: Survey): boolean => shape.figures.some(({ key }) => COUNTS.includes(key));

/** What "total" can only mean one thing of. */
const hasTotal = (type: ReturnType): boolean => fieldOfColumn(type, 'total') !== undefined;

const aboutOf = (name: string, { shape, titles, measures }: Survey): string | undefined =>
  aboutIn([labelKey(name)]) ??
  aboutIn(shape.figures.map(({ key }) => key)) ??
  aboutIn([...measures, ...titles].map(labelKey));

const aboutIn = (words: readonly string[]): string | undefined => {
  const found = words.flatMap((one) => ABOUT.filter(([pattern]) => pattern.test(one)).map(([, of]) => of));
  return new Set(found).size === 1 ? found[0] : undefined;
};

/** A count that a column is named after says more than a label that several types have. */
const BY_NAME = 3;

const scoreOf = (type: ReturnType, survey: Survey): Score => {
  const { shape, labels, measures } = survey;
  const counts = shape.figures.filter(({ key }) => !isShare(key));
  const told = measures.map(labelKey).filter((key) => !isShare(key) && !COUNTS.includes(key));
  if (labels.length === 0)
    return scored(
      type,
      [...counts.map(({ key }) => key), ...told].map((key) => idOf(type, survey, fieldOfColumn(type, key))),
    );
  const named = new Set(
    [...shape.figures.map(({ key }) => key), ...told].flatMap((key) => wholeField(type, key)),
  );
  const { known, unknown } = scored(
    type,
    labels.map((label) => idOf(type, survey, fieldOfLabel(type, label))),
  );
  const strange = counts.filter(({ key }) => wholeField(type, key).length === 0 && !COUNTS.includes(key));
  return { type, known: known + BY_NAME * named.size, unknown: unknown + strange.length };
};

const idOf = (type: ReturnType, { kinds }: Survey, field: AnswerField | undefined): string | undefined =>
  field && [...kinds].some((kind) => isOfKind(type, kind, field)) ? field.id : undefined;

const scored = (type: ReturnType, fields: readonly (string | undefined)[]): Score => ({
  type,
  known: new Set(fields.filter((id) => id !== undefined)).size,
  unknown: fields.filter((id) => id === undefined).length,
});

/** The count or rate that a column of a long file holds by its own name. */
const wholeField = (type: ReturnType, key: string): readonly string[] => {
  const field = fieldOfColumn(type, key);
  return field && !field.part && !isBeside(field.id) ? [field.id] : [];
};
