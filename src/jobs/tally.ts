import type { Backlog } from '../domain/job-state.ts';
import type { Entry } from '../storage/deliveries-chunk.ts';

export const NOTHING: Backlog = {
  planned: 0,
  sent: 0,
  unknown: 0,
  stopped: 0,
  busy: 0,
  cancelled: 0,
  left: 0,
};

/** How far a round has come in all, whoever delivered it. What was busy once is still to be tried again. */
export const tallied = (planned: number, chunks: readonly ReadonlyMap<number, Entry>[]): Backlog => {
  const entries = chunks.flatMap((chunk) => [...chunk.values()]);
  const of = (state: Entry['state']): number => entries.filter((one) => one.state === state).length;
  const busy = entries.filter(({ state, second }) => state === 'busy' && second).length;
  const [sent, unknown, stopped, cancelled] = [of('sent'), of('unknown'), of('stopped'), of('cancelled')];
  const left = planned - sent - unknown - stopped - cancelled - busy;
  return { planned, sent, unknown, stopped, busy, cancelled, left };
};
