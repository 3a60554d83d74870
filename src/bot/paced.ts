import { setTimeout as pause } from 'node:timers/promises';

/** Waits so many milliseconds; the process does not stay for it. */
export type Pause = (ms: number) => Promise<unknown>;

export const realPause: Pause = (ms) => pause(ms, undefined, { ref: false });

export interface Paced<Key> {
  /** Works at once; where it did so a moment ago, once the time is over, however often it was asked meanwhile. */
  ask(key: Key): void;
  /** From now on it waits for nothing: what was asked is worked on at once. */
  hurry(): void;
}

interface Round {
  again: boolean;
  over: Promise<void>;
}

/** Work by keys, each of them at most once in a while and never twice at the same time. `work` must not fail. */
export const paced = <Key>(needs: {
  readonly every: number;
  readonly pause: Pause;
  readonly track: (work: Promise<unknown>) => void;
  work(key: Key): Promise<unknown>;
}): Paced<Key> => {
  const rounds = new Map<Key, Round>();
  const { wait, hurry } = hasty(() => needs.pause(needs.every));
  const begin = async (key: Key): Promise<void> => {
    const round: Round = { again: false, over: Promise.resolve() };
    rounds.set(key, round);
    const work = needs.work(key);
    round.over = Promise.all([work, wait()]).then(() => {
      if (!round.again) rounds.delete(key);
    });
    await work;
  };
  return {
    ask: (key) => {
      const round = rounds.get(key);
      if (!round) return needs.track(begin(key));
      if (round.again) return;
      round.again = true;
      needs.track(round.over.then(() => begin(key)));
    },
    hurry,
  };
};

/** Waits that can all be cut short. */
const hasty = (pausing: () => Promise<unknown>) => {
  const waiting = new Set<() => void>();
  let isHurried = false;
  return {
    wait: (): Promise<void> =>
      new Promise((resolve) => {
        if (isHurried) return resolve();
        const end = (): void => {
          waiting.delete(end);
          resolve();
        };
        waiting.add(end);
        void pausing().then(end);
      }),
    hurry: (): void => {
      isHurried = true;
      for (const end of waiting) end();
    },
  };
};
