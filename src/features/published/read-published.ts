import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import type { ReturnType } from '../../domain/returns/return-type.ts';
import { listOf } from '../../domain/words.ts';
import { typesIn } from './choose-type.ts';
import { sayFault } from './left-out.ts';
import { named } from './named.ts';
import type { Asked } from './places.ts';
import type { Rows } from './shape.ts';
import { type Seen, type Survey, surveying } from './survey.ts';
import { type PublishedRead, taking } from './taking.ts';

export interface PublishedFile {
  readonly name: string;
  readonly rows: Rows;
  /** Whose figures they are, where the coordinator said so. */
  readonly type?: ReturnType;
  /** How somebody says which of several it is, where the file does not: in the chat unless said otherwise. */
  readonly sayWhich?: (types: readonly ReturnType[]) => string;
}

/**
 * Reads a file as DfE publishes them, in whatever layout: columns by their names in any order, a figure to a column or
 * to a row. Only 0 is zero; a symbol stays a symbol. What is not understood is named, and nothing is corrected
 * (inventory 2.3). It is gone through twice: once for how it is laid out, once for its figures.
 */
export const readPublished = (file: PublishedFile, asked: Asked): Result<PublishedRead> => {
  const survey = surveying(asked);
  for (const [at, row] of file.rows.entries()) survey.see(row, at + 1);
  const chosen = chosenIn(survey.done(), file);
  if (chosen.refused) return chosen;
  const taken = taking(chosen.value.type, chosen.value.survey);
  for (const [at, row] of file.rows.entries()) taken.see(row, at + 1);
  return taken.done();
};

/** What the figures of a surveyed file are of, or why that is not known. */
export const chosenIn = (
  seen: Seen,
  file: Omit<PublishedFile, 'rows'>,
): Result<{ readonly type: ReturnType; readonly survey: Survey }> => {
  if (!('shape' in seen)) return noHeader(seen.first);
  if (seen.kinds.size === 0) return noPeriod(seen);
  const types = file.type ? [file.type] : typesIn(file.name, seen);
  const [type, other] = types;
  if (!type) return noType(seen);
  return other ? refuse('which-type', whichType(types, file.sayWhich)) : ok({ type, survey: seen });
};

const noHeader = (first: Extract<Seen, { first?: unknown }>['first']): Refusal =>
  refuse(
    'no-header',
    `No row of this file names its columns. A file of published figures has a column for the period, such as time_period, and one for the local authority, such as la_name.${first ? ` Line ${first.line} has ${named(first.cells)}.` : ''} Hand in the CSV file as DfE publishes it.`,
  );

const noPeriod = ({ noPeriod: fault }: Survey): Refusal =>
  refuse(
    'no-period',
    `No row of this file says a term or an academic year that could be read, such as 202526 and Autumn term.${fault ? ` ${sayFault(fault)}` : ''}`,
  );

/** Its columns, and the labels of its rows where it has such, so that the coordinator sees what was looked for. */
const noType = ({ shape, labels: all, measures }: Survey): Refusal => {
  const labels = [...measures, ...all.map(({ topic, label }) => [topic, label].filter(Boolean).join(': '))];
  const names = labels.length > 0 ? labels : shape.figures.map(({ name }) => name);
  return refuse(
    'no-type',
    `None of the figures in this file are ones that the network collects. It calls them ${named(names) || 'nothing'}. Its columns are named in line ${shape.header.row + 1}.`,
  );
};

const whichType = (types: readonly ReturnType[], sayWhich = sayInChat): string =>
  `This file may hold figures for the ${listOf(
    types.map(({ title }) => title),
    'or the',
  )}. ${sayWhich(types)}`;

const sayInChat = ([first]: readonly ReturnType[]): string =>
  `Type which, such as “load published figures for the ${first?.title}”, and hand it in again.`;
