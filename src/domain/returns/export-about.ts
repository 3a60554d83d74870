import { dayOf, sayDay } from '../day.ts';
import { authorityName, nameOf } from '../register.ts';
import type { CellDrawn, SheetDrawn } from '../workbook.ts';
import { answerFields, kindOf } from './answer-ids.ts';
import { type DataReturn, dueFor, type Stage, stageOf } from './data-return.ts';
import { askedOf, columnFor, type Exported } from './export-figures.ts';
import { sayPeriod } from './period.ts';
import { MARKS_MEAN } from './say-answer.ts';

type Rows = readonly (readonly CellDrawn[])[];

const head = (...names: readonly string[]): readonly CellDrawn[] =>
  names.map((text) => ({ text, bold: true as const }));

const on = (at: string | undefined): string => (at ? sayDay(dayOf(new Date(at))) : '');

/** What the figures are, where they come from and what their symbols mean. */
export const definitionsSheet = (exported: Exported): SheetDrawn => ({
  name: 'Definitions',
  widths: [34, 60, 10, 60, 40],
  rows: [
    ...aboutRows(exported),
    [],
    head('Column', 'Field', 'Kind', 'What it counts', 'Parts'),
    ...fieldRows(exported),
    [],
    head('Symbol', 'Means'),
    ...MARKS,
    ['0', 'zero, and nothing else is'],
  ],
});

const aboutRows = ({ request, type, version }: Exported): Rows => [
  ['Return', type.title],
  ['Period', sayPeriod(request.period) || request.subject || ''],
  ['Definition', type.definition],
  ...(type.scope ? [['Scope', type.scope]] : []),
  ...(request.scope ? [['Scope of this request', request.scope]] : []),
  ...(version.change ? [['Changed from the version before', version.change]] : []),
  ['Not rounded and not suppressed', 'These are the figures as local authorities sent them.'],
];

const fieldRows = ({ version }: Exported): Rows =>
  answerFields(version).map((one) => [
    columnFor(one.id),
    one.name,
    kindOf(one),
    one.field.hint ?? '',
    one.field.kind === 'breakdown' && !one.field.adds ? 'Parts overlap: they are never added up.' : '',
  ]);

const MARKS: Rows = Object.entries(MARKS_MEAN).map(([mark, means]) => [
  mark,
  mark === 'x' ? `${means}: not known, not answered or not returned` : means,
]);

/** What authorities said to the queries about their figures, and why something was amended or does not come. */
export const notesSheet = (exported: Exported): SheetDrawn => ({
  name: 'Notes',
  widths: [26, 30, 90],
  frozen: 1,
  rows: [
    head('Local authority', 'About', 'Note'),
    ...askedOf(exported).flatMap(({ code, name }) =>
      notesOf(exported.returns.get(code), exported).map(([about, note]) => [name, about, note]),
    ),
  ],
});

const notesOf = (
  one: DataReturn | undefined,
  { version }: Exported,
): readonly (readonly [about: string, note: string])[] => {
  const named = [...version.fields.map(({ id, label }) => ({ id, name: label })), ...answerFields(version)];
  const fields = new Map(named.map(({ id, name }) => [id, name]));
  const noted = Object.entries(one?.sent?.notes ?? {}).map(
    ([id, note]) => [fields.get(id.slice(id.indexOf(':') + 1)) ?? 'The return', note] as const,
  );
  const told: readonly (readonly [string, string | undefined])[] = [
    ['Amended', one?.sent?.why],
    ['Sent back with a query', one?.query?.reason],
    [
      one?.outside?.is === 'not-returning' ? 'Not returning' : 'Received outside the bot',
      one?.outside?.reason,
    ],
  ];
  return [...noted, ...told.flatMap(([about, note]) => (note ? [[about, note] as const] : []))];
};

const STAGES: Readonly<Record<Stage, string>> = {
  none: 'no data',
  draft: 'draft, not submitted',
  'with-lead': 'draft, with the lead',
  submitted: 'submitted',
  queried: 'sent back with a query',
  approved: 'approved',
  amended: 'amended',
  received: 'received outside the bot',
  'not-returning': 'not returning',
};

/** How each authority stands, who submitted when, and whether that was late. */
export const statesSheet = (exported: Exported): SheetDrawn => ({
  name: 'States',
  widths: [26, 26, 10, 20, 26, 8, 20],
  frozen: 1,
  rows: [
    head('Local authority', 'State', 'Version', 'Submitted on', 'Submitted by', 'Late', 'Due'),
    ...askedOf(exported).map(({ code }) => stateRow(code, exported)),
  ],
});

const stateRow = (code: DataReturn['authority'], exported: Exported): readonly CellDrawn[] => {
  const { request, returns, register } = exported;
  const one = returns.get(code);
  const { sent } = one ?? {};
  const due = dueFor(request.due, one);
  return [
    authorityName(register, code),
    `${STAGES[stageOf(one)]}${sent?.nil ? ' (nil return)' : ''}`,
    sent?.n ?? '',
    on(sent?.at),
    sent ? `${nameOf(register, sent.by)}${sent.forAuthority ? ', for the local authority' : ''}` : '',
    sent?.late ? 'late' : '',
    due ? sayDay(due) : 'no due date',
  ];
};
