import type { Bounds } from '../apart/apart.ts';
import type { InTurn } from '../apart/in-turn.ts';
import type { File, Spreadsheets, Wanted } from '../core/documents.ts';
import type { Result } from '../domain/result.ts';
import type { SheetRead } from '../domain/workbook.ts';
import { drawn } from './drawn.ts';
import { refusals, turnedAway } from './turned-away.ts';
import { workApart } from './work-apart.ts';

const MB = 1024 * 1024;
const MOST_BYTES = 10 * MB;

/** Under 3 seconds and 150 MB, with the start and the end of a thread. */
const READ: Bounds = { ms: 2_400, wholeMs: 2_700, bytes: 90 * MB, whole: 110 * MB };

export interface SpreadsheetsNeeds {
  /** The line that documents stand in too. */
  readonly turn: InTurn;
  /** Other bounds than the usual for reading. */
  readonly reading?: Partial<Bounds>;
}

/** Spreadsheets drawn and read in a thread of their own, as documents are. */
export const spreadsheetsIn = ({ turn, reading }: SpreadsheetsNeeds): Spreadsheets => ({
  xlsx: (sheets) => drawn(turn, { kind: 'xlsx', sheets }),
  sheets: (file, wanted = {}) => read(file, wanted, { turn, bounds: { ...READ, ...reading } }),
});

type Sheets = Result<readonly SheetRead[]>;

interface How {
  readonly turn: InTurn;
  readonly bounds: Bounds;
}

const read = async (file: File, { rows }: Wanted, { turn, bounds }: How): Promise<Sheets> => {
  if (file.bytes.length > MOST_BYTES) return SAYS.large;
  if (file.bytes.length === 0) return SAYS.empty;
  const { name, bytes } = file;
  try {
    const told = await turn(() =>
      workApart({ kind: 'sheets', name, bytes, ...(rows !== undefined && { rows }) }, bounds),
    );
    return 'sheets' in told ? told.sheets : SAYS.odd;
  } catch (error) {
    return turnedAway(error, SAYS);
  }
};

const OTHERWISE = 'Copy the sheet with the figures into a new workbook, save that and upload it.';

const SAYS = refusals(OTHERWISE);
