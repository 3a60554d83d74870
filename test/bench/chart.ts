import { performance } from 'node:perf_hooks';
import { inTurn } from '../../src/apart/in-turn.ts';
import type { Charts } from '../../src/documents/charts.ts';
import { network, trend } from '../support/charts.ts';

type Figure = (name: string, value: number, unit: string) => void;

const ROUNDS = 100;

/** What the program itself runs: compiled, since from source the thread would begin with a compiler. */
const compiled = async (): Promise<Charts> => {
  const made: typeof import('../../src/documents/charts.ts') = await import(
    new URL('../../dist/documents/charts.js', import.meta.url).href
  );
  return made.charts(inTurn());
};

/** From a chart asked for to its picture there: twenty places, and three lines of thirty periods. */
export const chart = async (figure: Figure): Promise<void> => {
  const drawing = await compiled();
  const began = performance.now();
  await drawing.ask(network());
  figure('chart_first_ms', performance.now() - began, 'ms');
  for (const [name, one] of [
    ['bars', network()],
    ['lines', trend()],
  ] as const) {
    for (let warm = 0; warm < ROUNDS / 2; warm += 1) await drawing.ask(one);
    const took: number[] = [];
    let bytes = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const from = performance.now();
      bytes = (await drawing.ask(one)).length;
      took.push(performance.now() - from);
    }
    took.sort((a, b) => a - b);
    figure(`chart_${name}_p50_ms`, took[Math.floor(ROUNDS * 0.5)] ?? 0, 'ms');
    figure(`chart_${name}_p95_ms`, took[Math.floor(ROUNDS * 0.95)] ?? 0, 'ms');
    figure(`chart_${name}_bytes`, bytes, 'bytes');
  }
  await drawing.end();
};
