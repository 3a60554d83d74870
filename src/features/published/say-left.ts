import { plural } from '../../domain/words.ts';
import type { Tally } from './gather.ts';
import { named } from './named.ts';
import type { LeftOut } from './read-published.ts';

const rowsOf = (tally: Tally): number => [...tally.values()].reduce((sum, n) => sum + n, 0);

/** What was left out of a file, and why; nothing where all was taken. */
export const sayLeft = (left: LeftOut): readonly string[] => [
  ...told(left.columns, (names) => `Columns that are none of its figures: ${names}.`),
  ...told(
    left.shares,
    () =>
      `${plural(left.shares.length, 'column')} of percentages or rates: DfE works them out of the counts.`,
  ),
  ...tallied(
    left.labels,
    (names, rows) => `${plural(rows, 'row')} with labels that are none of its figures: ${names}.`,
  ),
  ...tallied(
    left.cells,
    (names, cells) => `${plural(cells, 'cell')} with neither a number nor a symbol that DfE uses: ${names}.`,
  ),
  ...told(
    left.atOdds,
    (names) => `Figures that the file gives twice and differently, so neither was taken: ${names}.`,
  ),
  ...tallied(
    left.places,
    (names, rows) =>
      `${plural(rows, 'row')} whose local authority is not clear, or whose code and name are different ones: ${names}.`,
  ),
  ...tallied(
    left.periods,
    (names, rows) => `${plural(rows, 'row')} about something else than its terms or years: ${names}.`,
  ),
  ...(left.crossed > 0
    ? [`${plural(left.crossed, 'row')} that part the figures by two things at once.`]
    : []),
  ...tallied(
    left.authorities,
    (_, rows) =>
      `${plural(rows, 'row')} of ${plural(left.authorities.size, 'local authority', 'local authorities')} outside the network.`,
  ),
  ...tallied(
    left.regions,
    (_, rows) => `${plural(rows, 'row')} of ${plural(left.regions.size, 'other region')}.`,
  ),
];

const told = (names: readonly string[], say: (names: string) => string): readonly string[] =>
  names.length > 0 ? [say(named(names))] : [];

const tallied = (tally: Tally, say: (names: string, rows: number) => string): readonly string[] =>
  tally.size > 0 ? [say(named([...tally.keys()]), rowsOf(tally))] : [];
