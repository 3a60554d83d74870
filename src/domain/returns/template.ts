import type { CellDrawn, SheetDrawn } from '../workbook.ts';
import { answerFields } from './answer-ids.ts';
import { type CountingPlan, countingPlan } from './counting.ts';
import { type Period, sayPeriod } from './period.ts';
import type { Breakdown, Field, ReturnType, Version } from './return-type.ts';
import { countingSheets, formulaFor } from './template-counting.ts';

/** What a template is made for. */
export interface TemplateFor {
  readonly type: ReturnType;
  readonly version: Version;
  readonly period: Period;
  /** The local authority's name. */
  readonly authority?: string;
}

export const RETURN = 'Return';

const bold = (text: string): CellDrawn => ({ text, bold: true });

/**
 * A workbook to fill in: the sheet “Return” holds every field; where figures have breakdowns it counts the rows of the
 * counting sheet, which never leaves the officer's machine. What is typed over a formula counts as well.
 */
export const templateSheets = ({ type, version, period, authority }: TemplateFor): readonly SheetDrawn[] => {
  const plan = countingPlan(version);
  const rows: CellDrawn[][] = [
    [bold([type.title, sayPeriod(period)].filter(Boolean).join(': '))],
    ['Local authority', authority ?? ''],
    [bold('Send only this sheet')],
    [HOW],
    ...(plan ? [[COUNTED]] : []),
    [SYMBOLS],
    [],
    [bold('Field'), bold('Answer'), bold('What it counts')],
  ];
  const first = firstRows(version, rows.length + 1);
  for (const field of version.fields) rows.push(...rowsOf(field, { version, plan, first }));
  const sheet: SheetDrawn = { name: RETURN, widths: [64, 16, 70], rows };
  return [sheet, ...(plan ? countingSheets(plan) : [])];
};

const HOW =
  'Open this sheet, choose File, Save as, CSV UTF-8 (.csv): that saves this sheet alone. Upload the .csv, or copy columns A and B and paste them into your chat with the bot.';
const COUNTED =
  'Fill in the counting sheet, and the figures below are counted; or type over them. The counting sheet stays on your machine: a workbook with rows in it is turned away.';
const SYMBOLS =
  'A figure is a whole number; c (suppressed), x (not available) or z (not applicable); or “not known”. Only 0 is zero.';

interface How {
  readonly version: Version;
  readonly plan: CountingPlan | undefined;
  /** The row of each field, a breakdown's heading, from 1. */
  readonly first: ReadonlyMap<string, number>;
}

const firstRows = ({ fields }: Version, from: number): ReadonlyMap<string, number> => {
  let row = from;
  const first = new Map<string, number>();
  for (const field of fields) {
    first.set(field.id, row);
    row += field.kind === 'breakdown' ? field.parts.length + 1 : 1;
  }
  return first;
};

const rowsOf = (field: Field, how: How): CellDrawn[][] => {
  const own = answerFields(how.version).filter((one) => one.field === field);
  const each = own.map(({ id, name }): CellDrawn[] => [name, answerFor(id, how.plan), '']);
  if (field.kind !== 'breakdown') return each.map(([name, value]) => [name, value, field.hint ?? '']);
  return [[bold(field.label), undefined, aboutParts(field, how)], ...each];
};

const answerFor = (id: string, plan: CountingPlan | undefined): CellDrawn => {
  const cells = plan?.counts.get(id);
  return plan && cells ? { formula: formulaFor(cells, plan) } : undefined;
};

/** Says how many rows have no value that the sheet knows: then the parts do not make up their total. */
const aboutParts = ({ id, hint, of, parts, adds }: Breakdown, { plan, first }: How): CellDrawn => {
  const [total, heading] = [first.get(of), first.get(id)];
  if (!plan || !adds || total === undefined || heading === undefined) return hint ?? '';
  const missing = `B${total}-SUM(B${heading + 1}:B${heading + parts.length})`;
  return { formula: `=IF(${missing}=0,"","Rows without a value from the list: "&(${missing}))` };
};
