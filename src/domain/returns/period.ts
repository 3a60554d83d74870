import type { TermName } from '../term.ts';

/**
 * What figures are about. A term belongs to its academic year, as DfE has it (decision 7): "autumn term 2021" is
 * autumn of 2021/22, "spring term 2022" is spring of the same year.
 */
export type Period =
  | { readonly kind: 'term'; readonly year: number; readonly term: TermName }
  /** A whole academic year, by the year it starts in. */
  | { readonly kind: 'year'; readonly year: number }
  /** Asked for once: a policy, an audit. Known by its request alone. */
  | { readonly kind: 'once'; readonly request: RequestId };

/** REQ-2F7K. */
export type RequestId = `REQ-${string}`;

/** Sorts as time goes: "2026-1" is autumn of 2026/27, "2026-2" spring, "2026-4" that whole year. */
export type PeriodKey = string & { readonly brand: 'PeriodKey' };

const TERMS = ['autumn', 'spring', 'summer'] as const;
const WHOLE = 4;

export const periodKey = (period: Period): PeriodKey => {
  if (period.kind === 'once') return period.request as string as PeriodKey; // made nowhere else
  const part = period.kind === 'term' ? TERMS.indexOf(period.term) + 1 : WHOLE;
  return `${period.year}-${part}` as PeriodKey; // made nowhere else
};

/** The period of a key; nothing where it is none. */
export const periodFrom = (key: string): Period | undefined => {
  if (/^REQ-[2-9A-Z]{4}$/.test(key)) return { kind: 'once', request: key as RequestId }; // just matched
  const [, year, part] = /^(\d{4})-([1-4])$/.exec(key) ?? [];
  if (!year || !part) return undefined;
  const term = TERMS[Number(part) - 1];
  return term ? { kind: 'term', year: Number(year), term } : { kind: 'year', year: Number(year) };
};

/** The term or year before; what is asked for once has none. */
export const periodBefore = (period: Period): Period | undefined => {
  if (period.kind === 'once') return undefined;
  if (period.kind === 'year') return { ...period, year: period.year - 1 };
  const before = TERMS[TERMS.indexOf(period.term) - 1];
  return before ? { ...period, term: before } : { kind: 'term', year: period.year - 1, term: 'summer' };
};

/** The calendar year that a term falls in. */
export const fallsIn = (year: number, term: TermName): number => (term === 'autumn' ? year : year + 1);

/** "2026/27". */
export const sayYear = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** "autumn term 2026", "spring term 2027", "2025/26"; what is asked for once has no words of its own. */
export const sayPeriod = (period: Period): string => {
  if (period.kind === 'once') return '';
  if (period.kind === 'year') return sayYear(period.year);
  return `${period.term} term ${fallsIn(period.year, period.term)}`;
};
