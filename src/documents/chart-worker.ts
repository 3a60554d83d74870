import { parentPort } from 'node:worker_threads';
import { BEGUN } from '../apart/apart.ts';
import type { Answered } from '../apart/warm.ts';
import type { Chart } from '../domain/chart.ts';
import { drawChart } from './draw/chart.ts';

/** The thread in which charts are drawn, one after the other; warm.ts starts it, asks it and ends it. */
const answerTo = (chart: Chart): Answered<Uint8Array> => {
  try {
    return { told: drawChart(chart) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : 'The chart could not be drawn.' };
  }
};

parentPort?.on('message', (chart: Chart) => parentPort?.postMessage(answerTo(chart)));
parentPort?.postMessage(BEGUN);
