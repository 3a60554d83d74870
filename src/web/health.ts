import { setTimeout as wait } from 'node:timers/promises';

/** What a request is answered. */
export interface Answer {
  readonly status: number;
  readonly body?: object;
  /** In how many seconds to ask again. */
  readonly retryAfter?: number;
  /** The connection ends with it. */
  readonly closes?: true;
}

/**
 * Whether it can do its work, as monitors and balancers ask. Scheduled work that stands still is told in the body alone:
 * people are answered all the same, and turning them away would mend nothing.
 */
export const readyAnswer = (isReady: boolean, jobsLateSince: Date | undefined): Answer => {
  if (!isReady) return { status: 503 };
  const jobs = jobsLateSince ? `late since ${jobsLateSince.toISOString()}` : 'working';
  return { status: 200, body: { status: 'ready', jobs } };
};

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
