import type { Day } from '../day.ts';
import { listOf } from '../words.ts';
import { childCells } from './child-cells.ts';
import { childColumns } from './child-columns.ts';
import type { ChildFound } from './child-headers.ts';
import { childList } from './child-list.ts';
import { childNames } from './child-names.ts';
import { cellsOf, type Grid } from './grid.ts';
import type { Version } from './return-type.ts';

/** No return has so many rows. */
const MOST_ROWS = 1_000;

/**
 * Whether a grid holds rows about single children, each kind once with its first cell; nothing where it holds totals.
 * The network takes no child-level row: such a grid is not read further and not stored. To be asked before anything
 * else is done with a file, a pasted table or typed words.
 */
export const childRows = (
  grid: Grid,
  { today, version }: { readonly today: Day; readonly version?: Version },
): readonly ChildFound[] => {
  const rows = cellsOf(grid);
  const long = rows.filter((row) => row.length > 1);
  const all: readonly ChildFound[] = [
    ...childColumns(rows.slice(0, MOST_ROWS)),
    ...childCells(rows.slice(0, MOST_ROWS), today),
    ...childNames(rows.slice(0, MOST_ROWS), version),
    ...childList(rows.slice(0, MOST_ROWS), version),
    ...(long.length > MOST_ROWS ? [{ what: 'more rows than totals have' as const, cell: '' }] : []),
  ];
  return [...new Map(all.toReversed().map((one) => [one.what, one])).values()].reverse();
};

/** How a grid came, and so what is said of it. */
export type CameBy = 'file' | 'typed';

/** What the person is told, without anything that stood in a cell. `sheet` names one of a file's several sheets. */
export const sayChildRows = (
  found: readonly ChildFound[],
  { by, sheet }: { readonly by: CameBy; readonly sheet?: string },
): string => {
  const kinds = listOf(found.map(({ what, cell }) => (cell ? `${what} (${cell})` : what)));
  const where = sheet ? ` on ${sheet}` : '';
  const told = `This looks like a list of children: it has ${kinds}${where}. The network takes totals alone, so it was read no further and nothing of it was stored. `;
  return (
    told +
    (by === 'file'
      ? 'In Excel open the sheet with the totals, choose File, Save as, CSV UTF-8 (.csv), which saves that sheet alone, and upload the .csv; or copy its cells and paste them into the chat.'
      : 'If you sent it as a message, it is still in Teams: delete it there and tell your data protection lead. Then send the totals alone.')
  );
};
