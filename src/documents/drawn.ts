import type { Bounds } from '../apart/apart.ts';
import type { InTurn } from '../apart/in-turn.ts';
import type { Work } from './work.ts';
import { workApart } from './work-apart.ts';

const MB = 1024 * 1024;
const DRAW: Bounds = { ms: 30_000, bytes: 250 * MB, whole: 320 * MB };

/** Draws a file. It passes what waits to be read: its time is known. */
export const drawn = async (turn: InTurn, work: Work): Promise<Uint8Array> => {
  const told = await turn(() => workApart(work, DRAW), true);
  if (!('drawn' in told)) throw new Error('A document was asked for, and something else came.');
  return told.drawn;
};
