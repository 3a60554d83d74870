import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';

/** A thread with nothing to do: what its loop waits is the machine's doing, and nobody's work. */
const IDLE = `
const { monitorEventLoopDelay } = require('node:perf_hooks');
const { parentPort } = require('node:worker_threads');
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
parentPort.once('message', () => {
  delay.disable();
  parentPort.postMessage(delay.max);
});
parentPort.postMessage('begun');
`;

export interface Paused<T> {
  readonly value: T;
  /** How long it took, in milliseconds, for a figure to be told. */
  readonly ms: number;
  /** The longest pause of the loop in so many of 100 turns, in milliseconds, less what an idle thread waited at most. */
  readonly pause: (percent: number) => number;
}

/** Does something, and says how long the loop of this thread stood still meanwhile because of it. */
export const paused = async <T>(work: () => Promise<T>): Promise<Paused<T>> => {
  const idle = new Worker(IDLE, { eval: true, execArgv: [] });
  await once(idle, 'message');
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  const value = await work();
  const ms = performance.now() - began;
  delay.disable();
  idle.postMessage('enough');
  const [beside] = (await once(idle, 'message')) as [number];
  await idle.terminate();
  return { value, ms, pause: (percent) => Math.max(0, delay.percentile(percent) - beside) / 1e6 };
};
