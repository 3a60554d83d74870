import { plural } from '../../domain/words.ts';
import type { Tally } from './gather.ts';
import { type LeftOut, sayFault } from './left-out.ts';
import { named } from './named.ts';

const rowsOf = (tally: Tally): number => [...tally.values()].reduce((sum, n) => sum + n, 0);

/** What was left out of a file, and why; nothing where all was taken. */
export const sayLeft = (left: LeftOut): readonly string[] => [
  ...notKnown(left),
  ...notClear(left),
  ...notOurs(left),
  ...toPutRight(left),
];

/** Lines told at once; there may be thousands. */
const TOLD = 5;

/** Where to look for what is to be put right in the file. */
export const toPutRight = ({ faults, faulty }: LeftOut, most = TOLD): readonly string[] => [
  ...faults.slice(0, most).map(sayFault),
  ...(faulty > most ? [`And ${plural(faulty - Math.min(most, faults.length), 'more such cell')}.`] : []),
];

const notKnown = ({ columns, shares, labels }: LeftOut): readonly string[] => [
  ...told(columns, (names) => `Columns that are none of its figures: ${names}.`),
  ...told(
    shares,
    () => `${plural(shares.length, 'column')} of percentages or rates of other figures: ${named(shares)}.`,
  ),
  ...tallied(
    labels,
    (names, rows) => `${plural(rows, 'row')} with labels that are none of its figures: ${names}.`,
  ),
];

const notClear = ({ cells, atOdds, places }: LeftOut): readonly string[] => [
  ...tallied(
    cells,
    (names, n) => `${plural(n, 'cell')} with neither a number nor a symbol that DfE uses: ${names}.`,
  ),
  ...told(
    atOdds,
    (names) => `Figures that the file gives twice and differently, so neither was taken: ${names}.`,
  ),
  ...tallied(
    places,
    (names, rows) =>
      `${plural(rows, 'row')} whose local authority is not clear, or whose code and name are different ones: ${names}.`,
  ),
];

const notOurs = ({ periods, crossed, authorities, regions }: LeftOut): readonly string[] => [
  ...tallied(
    periods,
    (names, rows) => `${plural(rows, 'row')} about something else than its terms or years: ${names}.`,
  ),
  ...(crossed > 0 ? [`${plural(crossed, 'row')} that part the figures by two things at once.`] : []),
  ...tallied(
    authorities,
    (_, rows) =>
      `${plural(rows, 'row')} of ${plural(authorities.size, 'local authority', 'local authorities')} outside the network.`,
  ),
  ...tallied(regions, (_, rows) => `${plural(rows, 'row')} of ${plural(regions.size, 'other region')}.`),
];

const told = (names: readonly string[], say: (names: string) => string): readonly string[] =>
  names.length > 0 ? [say(named(names))] : [];

const tallied = (tally: Tally, say: (names: string, rows: number) => string): readonly string[] =>
  tally.size > 0 ? [say(named([...tally.keys()]), rowsOf(tally))] : [];
