import type { Clock } from '../clock.ts';
import type { Documents, File, FileText } from '../core/documents.ts';
import { type Result, refuse } from '../domain/result.ts';
import { apart, Bounded, type Bounds } from './apart.ts';
import { drawn } from './drawn.ts';
import { Busy, fileTurns, type InTurn } from './in-turn.ts';

const MB = 1024 * 1024;
const MOST_BYTES = 10 * MB;

/** With the start of a thread, which is not counted, under 5 seconds and 150 MB. */
const READ: Bounds = { ms: 4_000, bytes: 90 * MB };
export interface DocumentsNeeds {
  readonly clock: Clock;
  readonly ics: Documents['ics'];
  /** Other bounds than the usual for reading. */
  readonly reading?: Partial<Bounds>;
  /** The line that spreadsheets stand in too. */
  readonly turn?: InTurn;
}

/** Files drawn and read in a thread of their own, one at a time, so that neither a turn nor the memory suffers. */
export const documentsIn = ({ clock, ics, reading, turn = fileTurns() }: DocumentsNeeds): Documents => ({
  pdf: (document) => drawn(turn, { kind: 'pdf', document, drawn: clock() }),
  docx: (document) => drawn(turn, { kind: 'docx', document }),
  ics,
  read: (file) => read(turn, file, { ...READ, ...reading }),
});

const read = async (turn: InTurn, file: File, bounds: Bounds): Promise<Result<FileText>> => {
  if (file.bytes.length > MOST_BYTES) return SAYS.large;
  if (file.bytes.length === 0) return SAYS.empty;
  const { name, bytes } = file;
  try {
    const told = await turn(() => apart({ kind: 'read', name, bytes }, bounds));
    return 'read' in told ? told.read : SAYS.odd;
  } catch (error) {
    return turnedAway(error);
  }
};

/** A library that breaks on a file says something of the file, not of the bot. */
const turnedAway = (error: unknown): Result<FileText> => {
  if (error instanceof Busy) return SAYS.busy;
  return error instanceof Bounded ? SAYS[error.why] : SAYS.odd;
};

const OTHERWISE =
  'Cut it down to the meeting’s own notes, save it as .docx and upload it again, or paste its text.';

const SAYS = {
  large: refuse('file.large', `A file may have 10 MB at most, and this one has more. ${OTHERWISE}`),
  empty: refuse('file.empty', 'The file holds nothing. Check that it is the right one, and upload it again.'),
  time: refuse('file.time', `Reading the file took too long, so it was stopped. ${OTHERWISE}`),
  memory: refuse('file.memory', `The file unpacks to more than can be held, so it was stopped. ${OTHERWISE}`),
  odd: refuse('file.odd', `The file could not be read: something in it is not as it should be. ${OTHERWISE}`),
  busy: refuse('file.busy', 'Other files are being read just now. Upload it again in a minute.'),
} as const;
