import { withAlignedTables } from './aligned-tables.ts';
import type { World } from './attendance.ts';
import { withDashRows } from './dash-rows.ts';
import { withoutDoubleSpacing } from './double-spacing.ts';
import { withGuessedHeads } from './guessed-heads.ts';
import { whoOf } from './known.ts';
import { withLeftOwners, withRightOwners } from './margin-owners.ts';
import type { ReadAttendee } from './notes-read.ts';
import type { Naming } from './owner-words.ts';
import { type Parting, partingOf } from './parting.ts';
import type { Line } from './read-lines.ts';
import { withRowPairs } from './row-pairs.ts';
import { withSlashRows } from './slash-rows.ts';
import { withStrokeColumns } from './stroke-columns.ts';
import { withTabMargin } from './tab-margin.ts';
import { withTabRows } from './tab-rows.ts';
import type { Telling } from './upright-lists.ts';
import { withUprightLists } from './upright-lists.ts';
import { withUprightRows } from './upright-rows.ts';

interface Of {
  readonly lines: readonly Line[];
  /** Lines that tell of nothing but who was there. */
  readonly taken: ReadonlySet<number>;
  readonly present: readonly ReadAttendee[];
  readonly apologies: readonly ReadAttendee[];
  readonly isAuthority: (words: string) => boolean;
}

/** The lines without those of the attendance, rows whose cells stand in lines of their own put together, and what parts cells. */
export const asRows = (
  { lines, taken, present, apologies, isAuthority }: Of,
  { register, on }: World,
): { readonly rows: readonly Line[]; readonly parting: Parting; readonly naming: Naming } => {
  const who = whoOf({ present, apologies, named: [] }, register, on);
  const naming = { who, isAuthority, strict: true };
  const told = withoutDoubleSpacing(lines.filter(({ number }) => !taken.has(number)));
  const tables = tablesIn(told, { naming, due: { today: on, terms: register.terms } });
  const isSpaced = partingOf(tables).column !== undefined;
  const rows = isSpaced ? tables : withRightOwners(tables, naming);
  const attendance = lines.filter(({ number }) => taken.has(number));
  return { rows, parting: partingOf([...attendance, ...rows]), naming };
};

/** Each way of keeping cells apart in its turn: what one has put together, the next finds whole. */
const tablesIn = (told: readonly Line[], telling: Telling): readonly Line[] => {
  const { naming } = telling;
  const columns = withStrokeColumns(withTabMargin(told, naming), naming);
  const tabbed = withTabRows(withAlignedTables(withLeftOwners(columns, naming)));
  const rows = withDashRows(withRowPairs(tabbed, naming), telling);
  const listed = withUprightLists(withUprightRows(rows, telling), telling);
  return withSlashRows(withGuessedHeads(listed, telling), naming);
};
