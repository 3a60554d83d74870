import type { Figure } from '../../domain/counts/figure.ts';
import type { Question } from '../../domain/counts/question.ts';
import type { AnswerField } from '../../domain/returns/answer-ids.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import { MARKS_MEAN, sayAnswer } from '../../domain/returns/say-answer.ts';
import type { Cell } from './cell.ts';

/** What its number is: a count, a percentage or a rate per 100. */
export type Unit = 'count' | '%' | 'per 100';

const FIELDS: Readonly<Record<Unit, Pick<AnswerField, 'field'>>> = {
  count: { field: { kind: 'count', id: 'n', label: '' } },
  '%': { field: { kind: 'rate', id: 'n', label: '', unit: '%' } },
  'per 100': { field: { kind: 'rate', id: 'n', label: '', unit: 'per 100' } },
};

/** A measure that is a percentage already stays one, however it is asked for. */
export const unitOf = (
  { measure: { source } }: Pick<Cell, 'measure'>,
  { as }: Pick<Question, 'as'>,
): Unit => {
  const own = rateOf(source);
  if (own) return own;
  if (as === 'share') return '%';
  return as === 'rate' ? 'per 100' : 'count';
};

const RATES = new Map<string, Unit | undefined>();

/** The unit of a field that is a rate; looked up once a field. */
const rateOf = ({ type, field }: Cell['measure']['source']): Unit | undefined => {
  const key = `${type}|${field}`;
  if (RATES.has(key)) return RATES.get(key);
  const fields = findReturnType(type)?.versions.flatMap((version) => version.fields) ?? [];
  const own = fields.find(({ id }) => id === field);
  const unit = own?.kind === 'rate' ? own.unit : undefined;
  RATES.set(key, unit);
  return unit;
};

/** The same words for every hidden figure, whatever its number and whyever it is hidden. */
export const HIDDEN = 'not shown, to protect small numbers';

/** "1,340", "17.8%", "0.5 per 100", "x (not available)", "c (not shown, …)". */
export const sayFigure = (figure: Figure, unit: Unit): string =>
  figure.kind === 'hidden' ? `c (${HIDDEN})` : sayAnswer(figure, FIELDS[unit]);

/** The same as a table has it: its symbols are told in words below. */
export const shortFigure = (figure: Figure | undefined, unit: Unit): string => {
  if (figure === undefined) return '–';
  if (figure.kind === 'hidden') return 'c';
  return figure.kind === 'mark' ? figure.mark : sayAnswer(figure, FIELDS[unit]);
};

const SYMBOLS: Readonly<Record<string, string>> = { ...MARKS_MEAN, '–': 'no figure', hidden: HIDDEN };

const symbolOf = (figure: Figure | undefined): string | undefined => {
  if (figure === undefined) return '–';
  if (figure.kind === 'hidden') return 'hidden';
  return figure.kind === 'mark' ? figure.mark : undefined;
};

/** "x: not available", once for each symbol that stands among the figures. DfE's own c is told as DfE means it. */
export const saySymbols = (figures: readonly (Figure | undefined)[]): readonly string[] =>
  [...new Set(figures.flatMap((figure) => symbolOf(figure) ?? []))].map(
    (symbol) => `${symbol === 'hidden' ? 'c' : symbol}: ${SYMBOLS[symbol] ?? ''}`,
  );

export const numberIn = (figure: Figure | undefined): number | undefined =>
  figure?.kind === 'number' ? figure.n : undefined;
