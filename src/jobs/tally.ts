import type { Entry } from '../storage/deliveries-chunk.ts';

/** How far a round has come in all, whoever delivered it. */
export interface Delivered {
  readonly planned: number;
  readonly sent: number;
  readonly unknown: number;
  readonly stopped: number;
  readonly busy: number;
  readonly cancelled: number;
  /** Still to be sent: it broke off, and goes on when it is called again. */
  readonly left: number;
}

export const NOTHING: Delivered = {
  planned: 0,
  sent: 0,
  unknown: 0,
  stopped: 0,
  busy: 0,
  cancelled: 0,
  left: 0,
};

export const tallied = (planned: number, chunks: readonly ReadonlyMap<number, Entry>[]): Delivered => {
  const entries = chunks.flatMap((chunk) => [...chunk.values()]);
  const of = (state: Entry['state']): number => entries.filter((one) => one.state === state).length;
  const busy = entries.filter(({ state, second }) => state === 'busy' && second).length;
  const [sent, unknown, stopped, cancelled] = [of('sent'), of('unknown'), of('stopped'), of('cancelled')];
  const left = planned - sent - unknown - stopped - cancelled - busy;
  return { planned, sent, unknown, stopped, busy, cancelled, left };
};
