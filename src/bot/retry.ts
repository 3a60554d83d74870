import { setTimeout as pause } from 'node:timers/promises';

/** What Teams asks to be tried again; anything else it refuses for good (400, 401, 403, 404, 413, 500). */
const AGAIN: ReadonlySet<number> = new Set([412, 429, 502, 503, 504]);
export const TRIES = 4;
const FIRST_MS = 400;
const WAIT_MOST_MS = 5_000;

export interface Retrying {
  readonly wait?: (ms: number) => Promise<unknown>;
  /** 0 to 1, so that many do not return at the same moment. */
  readonly jitter: () => number;
}

/** Tries up to four times, waiting longer each time or as long as Teams asks. */
export const retrying = async <T>(attempt: () => Promise<T>, how: Retrying): Promise<T> => {
  const { wait = pause, jitter } = how;
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tried >= TRIES || !AGAIN.has(statusOf(error) ?? 0)) throw error;
      await wait(pauseAfter(tried, askedFor(error), jitter()));
    }
  }
};

/** Milliseconds before the next try: as many as Teams asks for, or more each time. */
export const pauseAfter = (tried: number, asked: number | undefined, jitter: number): number =>
  Math.min(WAIT_MOST_MS, asked ?? FIRST_MS * 2 ** (tried - 1) * (1 + jitter / 2));

/** Whether it may work in a while: Teams was busy, or nobody answered. */
export const isPassing = (error: unknown): boolean => {
  const status = statusOf(error);
  return status === undefined || AGAIN.has(status);
};

/** The HTTP status that a failed request carries, if it got that far. */
export const statusOf = (error: unknown): number | undefined => {
  const { statusCode } = (error ?? {}) as { statusCode?: unknown }; // read, never trusted
  return typeof statusCode === 'number' ? statusCode : undefined;
};

/** Why it could not be sent, for the log: Teams' own code, or the status, or the kind of error. */
export const causeOf = (error: unknown): string => {
  const { code, body } = (error ?? {}) as { code?: unknown; body?: { error?: { code?: unknown } } }; // read, never trusted
  const named = body?.error?.code ?? code;
  if (typeof named === 'string' && /^[\w-]{1,60}$/.test(named)) return named;
  return String(statusOf(error) ?? (error instanceof Error ? error.name : 'unknown'));
};

/** Milliseconds that Teams asks to be left alone for. */
export const askedFor = (error: unknown): number | undefined => {
  const { response } = (error ?? {}) as { response?: { headers?: { get?(name: string): unknown } } }; // read, never trusted
  const seconds = Number(response?.headers?.get?.('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined;
};
