import type { Runner } from './runner.ts';

/** Calls a tick again and again until it is stopped. */
export type Drive = (tick: Runner['tick']) => { stop(): void };

const EVERY_MS = 15_000;
/** A tick that takes longer is waited for no more, so that nothing can stop the loop for good. */
const MOST_MS = 60_000;
/** So far the pauses of instances differ, so that they do not all ask at once. */
const SPREAD_MS = 3_000;

/** A tick every 15 seconds, a little more or less. `below(n)` answers a whole number from 0 to n - 1. */
export const every =
  ({
    pause,
    below,
  }: {
    readonly pause: (ms: number) => Promise<unknown>;
    readonly below: (n: number) => number;
  }): Drive =>
  (tick) => {
    let isStopped = false;
    const loop = async (): Promise<void> => {
      while (!isStopped) {
        await Promise.race([tick(), pause(MOST_MS)]);
        if (!isStopped) await pause(EVERY_MS - SPREAD_MS + below(2 * SPREAD_MS));
      }
    };
    void loop();
    return {
      stop: () => {
        isStopped = true;
      },
    };
  };
