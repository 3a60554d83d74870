import { MEASURES } from '../../domain/counts/measures.ts';
import { breakdownOf } from '../../domain/counts/part-in.ts';
import type { PartKind, Question } from '../../domain/counts/question.ts';
import { rateId } from '../../domain/returns/beside.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import type { Cell } from './cell.ts';
import { isRate } from './read-cell.ts';
import type { Side } from './sides.ts';

/** A button below an answer: what would be asked next, whole. */
export interface Next {
  readonly label: string;
  readonly question: Question;
}

const MOST = 4;

/** What may be asked on from an answer, where it makes sense: each a whole question. */
export const nextOf = (question: Question, sides: readonly Side[]): readonly Next[] => {
  const [cell] = sides[0]?.cells ?? [];
  if (!cell || question.want === 'everything') return [];
  const kinds = [asNumber, asRate, trend, bySex, byReason, besideRegion, eachPlace];
  return kinds.flatMap((kind) => kind(question, cell, sides) ?? []).slice(0, MOST);
};

type Offer = (question: Question, cell: Cell, sides: readonly Side[]) => Next | undefined;

const isRanking = ({ want }: Question): boolean => want === 'highest' || want === 'lowest';

const asNumber: Offer = (question) =>
  question.as === 'number' || !hasCount(question)
    ? undefined
    : { label: 'As numbers', question: { ...question, as: 'number' } };

const hasCount = ({ measures }: Question): boolean =>
  measures.some((id) => MEASURES.some((measure) => measure.id === id && !isRate(measure.source)));

/** Where DfE prints a rate beside what is shown. */
const asRate: Offer = (question, _cell, sides) => {
  if (question.as !== 'number' || question.part || question.from === 'network') return undefined;
  const hasRate = sides.some(({ from, cells }) => from === 'published' && cells.some(isRated));
  return hasRate ? { label: 'As a rate', question: { ...question, as: 'rate' } } : undefined;
};

const isRated = ({ group, spot, measure: { source } }: Cell): boolean => {
  const { authorities, region, country } = group?.published ?? {};
  const answers = {
    authority: spot.kind === 'authority' ? authorities?.get(spot.code) : undefined,
    region,
    england: country,
  }[spot.kind];
  return answers?.[rateId(source.field)] !== undefined;
};

const trend: Offer = (question) =>
  question.when.kind === 'span' || question.places.kind === 'each' || isRanking(question)
    ? undefined
    : { label: 'Show the trend', question: { ...question, want: 'trend', when: { kind: 'span' } } };

const by =
  (kind: PartKind, label: string): Offer =>
  (question, cell) => {
    const isPlain = !question.part && question.measures.length === 1 && question.as === 'number';
    const isOne = question.places.kind !== 'each' && !isRanking(question) && question.when.kind !== 'span';
    const last = findReturnType(cell.measure.source.type)?.versions.at(-1);
    const has = last && breakdownOf(cell.measure, kind, last) !== undefined;
    return isPlain && isOne && has
      ? { label, question: { ...question, part: { breakdown: kind } } }
      : undefined;
  };

const bySex = by('sex', 'By sex');
const byReason = by('reason', 'By reason');

const besideRegion: Offer = (question) => {
  const { places } = question;
  if ((places.kind !== 'authorities' && places.kind !== 'own') || places.beside || question.part)
    return undefined;
  return {
    label: 'Beside the South East',
    question: {
      ...question,
      want: question.want === 'trend' ? 'trend' : 'compare',
      places: { ...places, beside: ['region', 'england'] },
    },
  };
};

const eachPlace: Offer = (question) =>
  question.places.kind === 'region' && question.when.kind !== 'span' && !question.part
    ? { label: 'Each local authority', question: { ...question, want: 'compare', places: { kind: 'each' } } }
    : undefined;
