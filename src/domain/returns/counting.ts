import { capital } from '../words.ts';
import type { Breakdown, CountField, Field, Version } from './return-type.ts';

/** A column of the counting sheet: one of a list for each row, or "yes" where something is true of it. */
export interface Counting {
  readonly title: string;
  /** What may stand in it. */
  readonly values: readonly string[];
}

/** How a version's counts come from rows: which columns are filled in, and which cells each answer counts. */
export interface CountingPlan {
  readonly columns: readonly Counting[];
  /** By the answer's id: the value that a row has in each of some columns; every row where there are none. */
  readonly counts: ReadonlyMap<string, readonly { readonly column: number; readonly value: string }[]>;
}

export const YES = 'yes';
const WHAT = 'What it is';

/**
 * The columns that a counting sheet needs, from the breakdowns of a version. Where several counts have breakdowns, the
 * first column says which of them a row is. Nothing where nothing is broken down.
 */
export const countingPlan = ({ fields, checks = [] }: Version): CountingPlan | undefined => {
  const breakdowns = fields.filter(isBreakdown);
  const wholes = new Set([...breakdowns.map(({ of }) => of), ...checks.map(({ of }) => of)]);
  const totals = fields.filter(
    (field): field is CountField => field.kind === 'count' && wholes.has(field.id),
  );
  if (totals.length === 0) return undefined;
  const plan = new Plan();
  for (const total of totals) plan.total(total, totals);
  for (const one of breakdowns) plan.breakdown(one, totals);
  for (const check of checks) plan.atMost(check, { fields, totals });
  return plan;
};

const isBreakdown = (field: Field): field is Breakdown => field.kind === 'breakdown';

type Cell = { readonly column: number; readonly value: string };

class Plan implements CountingPlan {
  readonly columns: Counting[] = [];
  readonly counts = new Map<string, readonly Cell[]>();

  total(total: CountField, totals: readonly CountField[]): void {
    const values = totals.map(({ label }) => label);
    const cells =
      totals.length > 1 ? [{ column: this.column({ title: WHAT, values }), value: total.label }] : [];
    this.counts.set(total.id, cells);
  }

  /** Parts that overlap are a column each. */
  breakdown({ id, label, of, parts, adds }: Breakdown, totals: readonly CountField[]): void {
    const whole = this.counts.get(of) ?? [];
    const title = titleOf(label, totals.find((one) => one.id === of)?.label ?? '');
    const values = parts.map((part) => part.label);
    for (const part of parts) {
      const column = this.column(adds ? { title, values } : { title: part.label, values: [YES] });
      this.counts.set(`${id}.${part.id}`, [...whole, { column, value: adds ? part.label : YES }]);
    }
  }

  /** "With a plan" of all: a column of its own, unless it is a total itself. */
  atMost(
    { field, of }: { readonly field: string; readonly of: string },
    { fields, totals }: { readonly fields: readonly Field[]; readonly totals: readonly CountField[] },
  ): void {
    const label = fields.find(({ id }) => id === field)?.label;
    const whole = this.counts.get(of);
    if (!label || !whole || totals.some(({ id }) => id === field)) return;
    this.counts.set(field, [...whole, { column: this.column({ title: label, values: [YES] }), value: YES }]);
  }

  private column(wanted: Counting): number {
    const at = this.columns.findIndex(
      ({ title, values }) => title === wanted.title && values.join('|') === wanted.values.join('|'),
    );
    return at === -1 ? this.columns.push(wanted) - 1 : at;
  }
}

/** "Suspensions by sex" and "Permanent exclusions by sex" share the column "Sex". */
const titleOf = (label: string, whole: string): string =>
  whole && label.startsWith(`${whole} by `) ? capital(label.slice(whole.length + 4)) : label;
