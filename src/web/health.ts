import { setTimeout as wait } from 'node:timers/promises';

const MOST_MS = 2_000;
const FRESH_MS = 5_000;

/** Whether the tables can be reached. Asked at most every five seconds, and given two to answer. */
export const readiness = (check: () => Promise<unknown>, elapsed: () => number) => {
  let known: { readonly at: number; readonly ready: boolean } | undefined;
  return async (): Promise<boolean> => {
    if (known && elapsed() - known.at < FRESH_MS) return known.ready;
    const stop = new AbortController();
    const late = wait(MOST_MS, false, { signal: stop.signal, ref: false }).catch(() => false);
    const ready = await Promise.race([reached(check), late]);
    stop.abort();
    known = { at: elapsed(), ready };
    return ready;
  };
};

const reached = async (check: () => Promise<unknown>): Promise<boolean> => {
  try {
    await check();
    return true;
  } catch {
    return false;
  }
};
