import { beside } from '../apart/apart.ts';
import type { InTurn } from '../apart/in-turn.ts';
import { type Warm, type WarmBounds, warm } from '../apart/warm.ts';
import type { Chart } from '../domain/chart.ts';

const MINUTE = 60_000;
const BOUNDS: WarmBounds = { ms: 5_000, idleMs: 5 * MINUTE };

const WORKER = beside(import.meta.url, './chart-worker');

export type Charts = Warm<Chart, Uint8Array>;

/**
 * Charts are drawn in a thread that stays, which only its start stands in the line of files for: a question is
 * answered at once, and what a chart takes is known, 1024 by 1024 pixels of figures and words of our own.
 */
export const charts = (line: InTurn, over: Partial<WarmBounds> = {}): Charts =>
  warm(WORKER, { ...BOUNDS, ...over }, line);
