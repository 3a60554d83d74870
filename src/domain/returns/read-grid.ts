import { type Result, refuse } from '../result.ts';
import type { Answer, Answers } from './answer.ts';
import type { AnswerField } from './answer-ids.ts';
import type { Fault } from './check.ts';
import { cellsOf, type Grid, type GridCell } from './grid.ts';
import { pairsBelow } from './grid-across.ts';
import { doubtsOf } from './grid-doubts.ts';
import { type Means, type Pair, pairsRight } from './grid-down.ts';
import type { GridAbout } from './grid-headers.ts';
import { isFigure, meaningIn } from './grid-labels.ts';
import { type Within, withinGrid } from './grid-within.ts';
import { readAnswer } from './read-value.ts';
import type { Version } from './return-type.ts';
import { sayAnswer } from './say-answer.ts';

/** What is wrong with a cell, named in its sentence. */
export interface CellFault extends Fault {
  /** "B7"; empty where it is about the whole sheet. */
  readonly cell: string;
}

export interface GridRead {
  readonly answers: Answers;
  readonly faults: readonly CellFault[];
  /** Rows with a figure that were not understood: "A9 “Year 12”". */
  readonly left: readonly string[];
  /** What should be asked about before it is saved: "B2 says “autumn term 2025”, and …". */
  readonly doubts: readonly string[];
}

/**
 * The answers that a grid holds: rows matched to fields by their label in any order, the value in the next cell with
 * something in it or in the column headed for it; or labels side by side, with the values below. Titles and empty rows
 * are passed over. "Unknown" is a part of the breakdown that it stands under.
 */
export const readGrid = (version: Version, grid: Grid, about: GridAbout): GridRead => {
  const rows = cellsOf(grid);
  const reader: Reader = {
    means: meaningIn(version),
    about,
    within: withinGrid(),
    read: new Map(),
    faults: [],
    used: new Set(),
    open: [],
  };
  const pairs = pairsIn(rows, reader);
  for (const pair of pairs) readPair(reader, pair);
  for (const pair of reader.open) settle(reader, pair, pairs);
  if (reader.read.size + reader.faults.length === 0) reader.faults.push(nothingIn(about, pairs.length > 0));
  const faulty = new Set(reader.faults.map(({ field }) => field));
  const answers = [...reader.read].flatMap(([id, { answer }]) =>
    faulty.has(id) ? [] : [[id, answer] as const],
  );
  return {
    answers: Object.fromEntries(answers),
    faults: reader.faults,
    left: leftOf(rows, reader),
    doubts: doubtsOf(rows, grid.name, about),
  };
};

const pairsIn = (rows: readonly (readonly GridCell[])[], reader: Reader): readonly Pair[] => {
  const taken = new Set<number>();
  return rows.flatMap((row, at) => {
    if (taken.has(at)) return [];
    const across = pairsBelow(rows, at, reader);
    for (const one of across?.taken ?? []) taken.add(one);
    return across?.pairs ?? pairsRight(rows, row, reader);
  });
};

interface Reader {
  readonly means: Means;
  readonly about: GridAbout;
  readonly within: Within;
  readonly read: Map<string, { readonly answer: Answer; readonly cell: string }>;
  readonly faults: CellFault[];
  /** Cells that were a label or a value. */
  readonly used: Set<string>;
  /** Labels that may mean several fields, and stand before whatever tells which. */
  readonly open: Pair[];
}

const nothingIn = ({ title }: GridAbout, hasLabels: boolean): CellFault => ({
  kind: 'error',
  id: 'sheet',
  field: '',
  cell: '',
  say: hasLabels
    ? `This sheet has fields of the ${title}, but no figure beside or below them. Put each figure in the cell to the right of its label.`
    : `No row of this sheet is a field of the ${title}. Check that it is the right sheet, or fill in the template.`,
});

const readPair = (reader: Reader, pair: Pair): void => {
  const { label, meaning, value } = pair;
  reader.used.add(label.name);
  const isHeading = (!value || meaning.fields.length === 0) && meaning.heading;
  const field = isHeading ? undefined : reader.within.meant(label, meaning);
  if (isHeading) reader.within.saw(label, { heading: isHeading });
  else if (field) {
    reader.within.saw(label, { field });
    put(reader, field, pair);
  } else if (value) reader.open.push(pair);
};

/** A label before its like: the one below it in the same column tells what it is a part of. */
const settle = (reader: Reader, pair: Pair, pairs: readonly Pair[]): void => {
  const next = pairs.find(
    ({ label, meaning }) =>
      label.column === pair.label.column && label.row > pair.label.row && meaning.fields.length === 1,
  );
  const breakdown = next?.meaning.fields[0]?.field;
  const field = pair.meaning.fields.find((one) => one.field === breakdown);
  const choices = pair.meaning.fields.map(({ name }) => `“${name}”`).join(' or ');
  if (field) put(reader, field, pair);
  else note(reader, pair.label, { field: '', say: `may be ${choices}. Write which.` });
};

const put = (reader: Reader, one: AnswerField, { label, value, fault }: Pair): void => {
  if (fault) note(reader, label, { field: one.id, say: `${one.name}: ${fault}` });
  if (!value) return;
  reader.used.add(value.name);
  const read = value.isUnworked ? unworked(one) : readAnswer(one, value.text, reader.about.today);
  if (read.refused) note(reader, value, { field: one.id, say: read.say });
  else if (read.value) keep(reader, one, { answer: read.value, cell: value });
};

const unworked = ({ name }: AnswerField): Result<Answer> =>
  refuse(
    'unworked',
    `${name}: its formula has no result in this file. Open it in Excel, save it there and upload it again.`,
  );

const keep = (
  reader: Reader,
  field: AnswerField,
  { answer, cell }: { readonly answer: Answer; readonly cell: GridCell },
): void => {
  const before = reader.read.get(field.id);
  if (!before) reader.read.set(field.id, { answer, cell: cell.name });
  else if (JSON.stringify(before.answer) !== JSON.stringify(answer))
    note(reader, cell, {
      field: field.id,
      say: `${field.name} is ${sayAnswer(answer, field)} here and ${sayAnswer(before.answer, field)} in ${before.cell}. Leave one of them.`,
    });
};

const note = (
  { faults }: Reader,
  { name }: GridCell,
  { field, say }: { readonly field: string; readonly say: string },
): void => void faults.push({ kind: 'error', id: `cell:${name}`, field, cell: name, say: `${name}: ${say}` });

const MOST_LEFT = 40;

/** Rows that hold a figure and no label of this version. */
const leftOf = (rows: readonly (readonly GridCell[])[], { used }: Reader): readonly string[] =>
  rows
    .filter((row) => row.some(({ text }) => isFigure(text)) && !row.some(({ name }) => used.has(name)))
    .flatMap((row) => row.find(({ text }) => text !== '' && !isFigure(text)) ?? [])
    .slice(0, MOST_LEFT)
    .map(({ name, text }) => `${name} “${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`);
