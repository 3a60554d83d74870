import { apart, type Bounds } from './apart.ts';
import type { InTurn } from './in-turn.ts';
import type { Work } from './work.ts';

const DRAW: Bounds = { ms: 30_000, bytes: 250 * 1024 * 1024 };

/** Draws a file. It passes what waits to be read: its time is known. */
export const drawn = async (turn: InTurn, work: Work): Promise<Uint8Array> => {
  const told = await turn(() => apart(work, DRAW), true);
  if (!('drawn' in told)) throw new Error('A document was asked for, and something else came.');
  return told.drawn;
};
