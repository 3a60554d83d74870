import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** How often something may be done: so many times in so many seconds from the first. */
export interface Often {
  readonly times: number;
  readonly seconds: number;
}

/** Counts what somebody does. Each answers nothing, or in how many whole seconds they may go on. */
export interface Limit {
  /** One more: whether it is one too many. */
  count(who: string): Promise<number | undefined>;
  /** Whether one more would be one too many. */
  full(who: string): Promise<number | undefined>;
}

/**
 * A limit that this instance keeps in memory.
 * @param keyOf what somebody is counted under
 */
export const limitOf = ({ times, seconds }: Often, keyOf: (who: string) => string = (who) => who): Limit => {
  const counted = new RateLimiterMemory({ points: times, duration: seconds });
  const waitFor = (ms: number): number => Math.max(1, Math.ceil(ms / 1_000));
  return {
    count: async (who) => {
      const { consumedPoints, msBeforeNext } = await counted.penalty(keyOf(who));
      return consumedPoints > times ? waitFor(msBeforeNext) : undefined;
    },
    full: async (who) => {
      const found = await counted.get(keyOf(who));
      return found && found.msBeforeNext > 0 && found.consumedPoints >= times
        ? waitFor(found.msBeforeNext)
        : undefined;
    },
  };
};

/**
 * Addresses are many and anybody's, so they are counted under 65,536 keys: memory is bounded, no address is kept, and
 * nobody can tell which two share one.
 */
export const addressKeys = (): ((address: string) => string) => {
  const seed = randomBytes(16);
  return (address) => createHash('sha256').update(seed).update(address).digest('hex').slice(0, 4);
};

/** Everything that is limited, with how often it may be. */
export interface Limits {
  /** What one account asks of the tab: polling every 4 seconds from three windows is 8 in 10. */
  readonly accounts: Limit;
  /** Tokens from one address that are refused. */
  readonly tokens: Limit;
  /** Links that lead nowhere, opened from one address: a local authority’s whole office may be one. */
  readonly links: Limit;
  /** Pictures that are not there, asked for from one address: Teams asks from few, for everybody who scrolls back. */
  readonly images: Limit;
}

/** How it is seen that somebody asks too often. */
export interface Watch {
  readonly limits: Limits;
  addressOf(request: IncomingMessage): string;
}

export const usualLimits = (): Limits => {
  const perAddress = (often: Often): Limit => limitOf(often, addressKeys());
  return {
    accounts: limitOf({ times: 30, seconds: 10 }),
    tokens: perAddress({ times: 60, seconds: 60 }),
    links: perAddress({ times: 60, seconds: 60 }),
    images: perAddress({ times: 600, seconds: 60 }),
  };
};
