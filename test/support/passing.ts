import type { Clock } from '../../src/clock.ts';

/** Time that passes when a test says so. */
export interface Passing {
  readonly clock: Clock;
  readonly pause: (ms: number) => Promise<void>;
  /** So many milliseconds pass: whoever waits goes on when theirs are over, in order. */
  pass(ms: number): Promise<void>;
  /** It is now that moment; whoever waited until then goes on. */
  until(iso: string): Promise<void>;
}

/** Everything that follows from what has just happened, as far as it waits for nothing outside of this process. */
export const settle = async (): Promise<void> => {
  for (let turns = 0; turns < 20; turns += 1) await new Promise((resolve) => setImmediate(resolve));
};

export const passing = (from: string): Passing => {
  let now = Date.parse(from);
  const waiting = new Set<{ readonly at: number; readonly go: () => void }>();
  const until = async (end: number): Promise<void> => {
    await settle();
    for (;;) {
      const next = [...waiting].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      waiting.delete(next);
      now = Math.max(now, next.at);
      next.go();
      await settle();
    }
    now = end;
    await settle();
  };
  return {
    clock: () => new Date(now),
    pause: (ms) => new Promise((go) => void waiting.add({ at: now + ms, go })),
    pass: (ms) => until(now + ms),
    until: (iso) => until(Date.parse(iso)),
  };
};
