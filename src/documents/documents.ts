import type { Bounds } from '../apart/apart.ts';
import { type InTurn, inTurn } from '../apart/in-turn.ts';
import type { Clock } from '../clock.ts';
import type { Documents, File, FileText } from '../core/documents.ts';
import type { Result } from '../domain/result.ts';
import { type Charts, charts as chartsApart } from './charts.ts';
import { drawn } from './drawn.ts';
import { refusals, turnedAway } from './turned-away.ts';
import { workApart } from './work-apart.ts';

const MB = 1024 * 1024;
const MOST_BYTES = 10 * MB;

/** With the start of a thread, which is not counted, under 5 seconds and 150 MB. */
const READ: Bounds = { ms: 4_000, bytes: 90 * MB, whole: 110 * MB };

export interface DocumentsNeeds {
  readonly clock: Clock;
  readonly ics: Documents['ics'];
  /** The queue that it shares with whatever else is done apart, so that the bounds of one are those of all. */
  readonly turn?: InTurn;
  /** Where charts are drawn; ended by whoever made it. */
  readonly charts?: Charts;
  /** Other bounds than the usual for reading. */
  readonly reading?: Partial<Bounds>;
}

/** Files drawn and read in a thread of their own, one at a time, so that neither a turn nor the memory suffers. */
export const documentsIn = ({
  clock,
  ics,
  reading,
  turn = inTurn(),
  charts = chartsApart(turn),
}: DocumentsNeeds): Documents => ({
  pdf: (document) => drawn(turn, { kind: 'pdf', document, drawn: clock() }),
  docx: (document) => drawn(turn, { kind: 'docx', document }),
  ics,
  png: (chart) => charts.ask(chart),
  read: (file) => read(turn, file, { ...READ, ...reading }),
});

const read = async (turn: InTurn, file: File, bounds: Bounds): Promise<Result<FileText>> => {
  if (file.bytes.length > MOST_BYTES) return SAYS.large;
  if (file.bytes.length === 0) return SAYS.empty;
  const { name, bytes } = file;
  try {
    const told = await turn(() => workApart({ kind: 'read', name, bytes }, bounds));
    return 'read' in told ? told.read : SAYS.odd;
  } catch (error) {
    return turnedAway(error, SAYS);
  }
};

const OTHERWISE =
  'Cut it down to the meeting’s own notes, save it as .docx and upload it again, or paste its text.';

const SAYS = refusals(OTHERWISE);
