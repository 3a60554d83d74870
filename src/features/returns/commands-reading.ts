import type { Turn } from '../../core/turn.ts';
import { identityFault } from '../../domain/keepable.ts';
import { type Refusal, refuse } from '../../domain/result.ts';
import { childRows, sayChildRows } from '../../domain/returns/child-rows.ts';
import { pastedGrid } from '../../domain/returns/grid.ts';
import type { GridAbout } from '../../domain/returns/grid-headers.ts';
import { readFigures } from '../../domain/returns/read-figures.ts';
import { type GridRead, readGrid } from '../../domain/returns/read-grid.ts';
import { CHILD_ROWS, readSheets } from '../../domain/returns/read-sheets.ts';
import { whoseOf } from '../../domain/returns/whose.ts';
import type { SheetRead } from '../../domain/workbook.ts';
import type { Reading } from './cards-read.ts';
import { type Filling, titleOf } from './filling.ts';

type Seeing = Pick<Turn, 'register' | 'today'>;

/** Reads words, or cells that were copied from a table: their tabs part them. Rows about single children are refused. */
export const readTyped = (filling: Filling, text: string, seeing: Seeing): Reading | Refusal => {
  const { version } = filling;
  const { today } = seeing;
  const grid = pastedGrid(text);
  const children = childRows(grid, { today, version });
  if (children.length > 0) return refuse(CHILD_ROWS, sayChildRows(children, { by: 'typed' }));
  const child = identityFault(text, today);
  if (child) return child;
  if (text.includes('\t')) return readingOf(readGrid(version, grid, aboutOf(filling, seeing)));
  const { answers, faults, left } = readFigures(version, text, today);
  return { answers, faults: faults.map(({ say }) => say), left };
};

/** Reads a file: the one of its sheets that has the return's fields. */
export const readFileSheets = (
  filling: Filling,
  sheets: readonly SheetRead[],
  seeing: Seeing,
): Reading | Refusal => {
  const read = readSheets(filling.version, sheets, aboutOf(filling, seeing));
  return read.refused ? read : readingOf(read.value);
};

/** Another term or authority in the sheet is asked about, above what was read. */
const readingOf = ({ answers, faults, left, doubts }: GridRead): Reading => ({
  answers,
  faults: faults.map(({ say }) => say),
  left,
  ...(doubts.length > 0 && {
    problem: `${doubts.join(' ')} Press Save only if these are the right figures.`,
  }),
});

const aboutOf = (filling: Filling, { register, today }: Seeing): GridAbout => ({
  title: titleOf(filling),
  period: filling.request.period,
  today,
  whose: whoseOf(register, filling.authority, today),
});
