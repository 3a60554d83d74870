import { beside } from '../apart/apart.ts';
import { type Warm, type WarmBounds, warm } from '../apart/warm.ts';
import type { Chart } from '../domain/chart.ts';

const MINUTE = 60_000;
const BOUNDS: WarmBounds = { ms: 5_000, idleMs: 5 * MINUTE };

const WORKER = beside(import.meta.url, './chart-worker');

/**
 * Charts are drawn in a thread that stays, and out of the line of files: a question is answered within a second, and
 * what a chart takes is known, 1024 by 1024 pixels of figures and words of our own.
 */
export type Charts = Warm<Chart, Uint8Array>;

export const charts = (over: Partial<WarmBounds> = {}): Charts => warm(WORKER, { ...BOUNDS, ...over });
