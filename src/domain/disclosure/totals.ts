import type { Figure, Figures } from '../counts/figure.ts';
import { openColumns } from './columns.ts';
import { isRepeated, wasShown } from './earlier-totals.ts';
import { countIsSafe, partIsSafe } from './exchange.ts';
import { sumOf } from './range.ts';
import { isAsBefore, numberOf, type Row } from './row.ts';
import type { Count, Group, Parting } from './shape.ts';
import { hiddenIn, type ToTotal, type Totalling } from './totalling.ts';

/**
 * Totals of all authorities that returned. One that some authority gave no number for is unknown: it would be a total
 * of others than it says. One that has hidden figures in it is shown where it gives none of them away.
 */
export const totalsOf = (given: ToTotal): Figures => {
  const totals: Record<string, Figure> = {};
  for (const group of given.shape.groups) {
    const rows = given.rows.map((one) => ({ ...one, isSimple: isSimple(one.row, group) }));
    const totalling = { ...given, rows, totals, group };
    for (const count of group.counts) ofCount(totalling, count);
  }
  return totals;
};

const isSimple = (row: Row, { ids }: Group): boolean =>
  row.before.every((seen) => isAsBefore({ ...row, before: [seen] }, ids)) &&
  !ids.some((id) => row.elsewhere?.shares?.[id] || isHiddenAlike(row, id));

/** What else is known of it there cannot be seen from here. */
const isHiddenAlike = ({ alike }: Row, id: string): boolean =>
  alike.some(({ figures }) => figures[id]?.kind === 'hidden');

const WITHHELD: Figure = { kind: 'hidden', why: 'beside' };

const ofCount = (given: Totalling, count: Count): void => {
  const decide = (): boolean =>
    count.within.every((of) => isOpenAbove(given, of)) && countIsSafe(given, count);
  put(given, count.id, decide);
  for (const parting of count.partings) ofParts(given, parting);
};

/** Puts down a total that all gave; whether it may be shown is asked only where something in it is hidden. */
const put = (given: Totalling, id: string, decide: () => boolean): void => {
  const { rows, totals } = given;
  const numbers = rows.flatMap(({ row }) => numberOf(row.said, id) ?? []);
  const isAnswered = rows.some(({ row }) => row.said[id] !== undefined);
  if (!isAnswered) return;
  if (numbers.length < rows.length) {
    totals[id] = { kind: 'unknown' };
    return;
  }
  const isOpen =
    hiddenIn(given, id).length === 0 || isRepeated(given, id) || (!wasShown(given, id) && decide());
  totals[id] = isOpen ? { kind: 'number', n: sumOf(numbers) } : WITHHELD;
};

/** The total above is shown, and not only because it was before: what hangs on it is no news about it. */
const isOpenAbove = (given: Totalling, of: string): boolean =>
  given.totals[of]?.kind === 'number' && (hiddenIn(given, of).length === 0 || !wasShown(given, of));

const ofParts = (given: Totalling, parting: Parting): void => {
  const isAbove = isOpenAbove(given, parting.of);
  if (!parting.adds) {
    for (const id of parting.parts) put(given, id, () => isAbove && partIsSafe(given, parting, id));
    return;
  }
  const isNews = !parting.parts.some((id) => wasShown(given, id));
  const open = isAbove && isNews ? openColumns(given, parting) : new Set<string>();
  for (const id of parting.parts) put(given, id, () => open.has(id));
};
