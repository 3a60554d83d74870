import { setTimeout as wait } from 'node:timers/promises';

/** What `within` answers when the time is up first. */
export const LATE = Symbol('late');

/** The work's own outcome, or LATE after so many milliseconds; the work goes on. */
export const within = async <T>(ms: number, work: Promise<T>): Promise<T | typeof LATE> => {
  const stop = new AbortController();
  const late = wait(ms, LATE, { signal: stop.signal }).catch((): typeof LATE => LATE);
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
  }
};
