import type { Day } from '../../domain/day.ts';
import { identityFault } from '../../domain/keepable.ts';
import type { Refusal } from '../../domain/result.ts';
import { type FiguresRead, readFigures } from '../../domain/returns/read-figures.ts';
import type { Version } from '../../domain/returns/return-type.ts';
import type { SheetRead } from '../../domain/workbook.ts';
import type { Reading } from './cards-read.ts';

interface Knowing {
  readonly today: Day;
  readonly how: 'typed' | 'pressed';
}

/** Reads words, or cells that were copied from a table: their tabs part them. Single children's rows are refused. */
export const readTyped = (version: Version, text: string, { today }: Knowing): Reading | Refusal => {
  const child = identityFault(text, today);
  return child ?? readingOf(readFigures(version, text, today));
};

const readingOf = ({ answers, faults, left }: FiguresRead): Reading => ({
  answers,
  faults: faults.map(({ say }) => say),
  left,
});

/** Reads the sheets of a file: the one with the most of the return's fields. */
export const readSheets = (version: Version, sheets: readonly SheetRead[], today: Day): Reading | Refusal => {
  const text = sheets.flatMap(({ rows }) => rows.map((cells) => cells.join('\t'))).join('\n');
  return readTyped(version, text, { today, how: 'pressed' });
};
