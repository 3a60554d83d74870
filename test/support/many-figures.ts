import type { AuthorityCode } from '../../src/domain/authority.ts';
import type { Answers } from '../../src/domain/returns/answer.ts';
import { answerFields } from '../../src/domain/returns/answer-ids.ts';
import type { DataRequest } from '../../src/domain/returns/data-request.ts';
import type { DataReturn } from '../../src/domain/returns/data-return.ts';
import type { Breakdown, Field } from '../../src/domain/returns/return-type.ts';
import { findReturnType, keptVersion } from '../../src/domain/returns/return-types.ts';
import { requestOps, returnOps } from '../../src/storage/figures/collected.ts';
import type { Op, Props } from '../../src/storage/table.ts';
import { NOW, PEOPLE } from './builders.ts';

/** Small whole numbers that follow from a seed, most of them between 0 and 30. */
const numbersFrom = (seed: number) => {
  let state = seed + 1;
  return (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 31;
  };
};

const isParted = (field: Field): field is Breakdown => field.kind === 'breakdown' && field.adds;

/** A whole return of census figures: every part filled in, and each breakdown adds up to the total. */
export const wholeAnswers = ({ type, period, version }: DataRequest, seed: number): Answers => {
  const found = findReturnType(type);
  if (!found) throw new Error(`no type ${type}`);
  const of = keptVersion(found, { period, version });
  const next = numbersFrom(seed);
  const total = 40 + (seed % 300);
  const answers: Record<string, Answers[string]> = {};
  for (const one of answerFields(of)) answers[one.id] = { kind: 'number', n: total };
  for (const field of of.fields.filter(isParted)) {
    let left = total;
    for (const [at, part] of field.parts.entries()) {
      const n = at === field.parts.length - 1 ? left : Math.min(left, next());
      left -= n;
      answers[`${field.id}.${part.id}`] = { kind: 'number', n };
    }
  }
  return answers;
};

/** As an authority submitted it. */
export const wholeReturn = (request: DataRequest, authority: AuthorityCode, seed: number): DataReturn => ({
  request: request.id,
  authority,
  sent: {
    answers: wholeAnswers(request, seed),
    notes: {},
    by: PEOPLE.dev.id,
    at: NOW.toISOString(),
    n: 1,
    late: false,
  },
  standing: 'submitted',
});

/** The rows of figures that a request and these returns leave behind, each column merged as they came. */
export const figureRows = (request: DataRequest, returns: readonly DataReturn[]): readonly Op[] => {
  const rows = new Map<string, Props>();
  const ops = [
    ...requestOps(undefined, request),
    ...returns.flatMap((after) => returnOps(request, after.authority, { before: undefined, after })),
  ];
  for (const op of ops) if (op.do === 'merge') rows.set(op.key, { ...rows.get(op.key), ...op.props });
  return [...rows].map(([key, props]) => ({ do: 'upsert', key, props }));
};
