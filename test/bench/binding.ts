import { readFileSync } from 'node:fs';
import { bind } from '../../src/cards/card.ts';
import { median } from './load.ts';

type Figure = (name: string, value: number, unit: string) => void;

const ROWS = 20;
const BINDS = 400;

/** The listing card with twenty rows: milliseconds to bind. */
export const binding = (figure: Figure): void => {
  const sample = new URL('../../cards/actions/list.data.json', import.meta.url);
  const data = JSON.parse(readFileSync(sample, 'utf8')) as { rows: readonly object[] };
  const rows = Array.from({ length: ROWS }, (_, n) => data.rows[n % data.rows.length] ?? {});
  const card = { template: 'actions/list', data: { ...data, rows } } as const;
  const took: number[] = [];
  for (let n = 0; n < BINDS; n += 1) {
    const began = performance.now();
    bind(card);
    took.push(performance.now() - began);
  }
  figure('bind_20_rows', median(took.slice(BINDS / 4)), 'ms');
};
