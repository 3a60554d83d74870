import type { Turn } from '../../core/turn.ts';
import { chosenAuthorities } from '../../domain/find-authority.ts';
import { identityFault } from '../../domain/keepable.ts';
import type { Refusal } from '../../domain/result.ts';
import { pastedGrid } from '../../domain/returns/grid.ts';
import type { GridAbout } from '../../domain/returns/grid-headers.ts';
import { readFigures } from '../../domain/returns/read-figures.ts';
import { type GridRead, readGrid } from '../../domain/returns/read-grid.ts';
import type { SheetRead } from '../../domain/workbook.ts';
import type { Reading } from './cards-read.ts';
import { type Filling, titleOf } from './filling.ts';

type Seeing = Pick<Turn, 'register' | 'today'>;

/** Reads words, or cells that were copied from a table: their tabs part them. Single children's rows are refused. */
export const readTyped = (filling: Filling, text: string, seeing: Seeing): Reading | Refusal => {
  const child = identityFault(text, seeing.today);
  if (child) return child;
  if (text.includes('\t'))
    return readingOf(readGrid(filling.version, pastedGrid(text), aboutOf(filling, seeing)));
  const { answers, faults, left } = readFigures(filling.version, text, seeing.today);
  return { answers, faults: faults.map(({ say }) => say), left };
};

/** Reads the sheets of a file: the one with the most of the return's fields counts. */
export const readSheets = (
  filling: Filling,
  sheets: readonly SheetRead[],
  seeing: Seeing,
): Reading | Refusal => {
  const words = sheets.flatMap(({ rows }) => rows.map((cells) => cells.join('\t'))).join('\n');
  const child = identityFault(words, seeing.today);
  if (child) return child;
  const about = aboutOf(filling, seeing);
  const read = sheets.filter(({ hidden }) => !hidden).map((sheet) => readGrid(filling.version, sheet, about));
  const [best] = read.sort((a, b) => countOf(b) - countOf(a));
  return best
    ? readingOf(best)
    : { answers: {}, faults: ['The file has no sheet in it that is shown.'], left: [] };
};

const countOf = ({ answers }: GridRead): number => Object.keys(answers).length;

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
  whose: (words) => {
    const [named, ...others] = chosenAuthorities(words, register, today);
    if (!named || others.length > 0) return undefined;
    return named.code === filling.authority ? 'own' : 'other';
  },
});
