import type { Logger } from '../log.ts';
import { within } from './within.ts';

/** Work that outlives the request it came with: counted, so that the program can stop without losing any. */
export interface UnderWay {
  /** What fails is logged under this name, and thrown at nobody. */
  track(name: string, work: Promise<unknown>): void;
  /** Waits until nothing is left, or so many milliseconds. */
  settled(most: number): Promise<void>;
}

export const underWay = (log: Logger): UnderWay => {
  const tasks = new Set<Promise<void>>();
  const empty = async (): Promise<void> => {
    while (tasks.size) await Promise.all(tasks);
  };
  return {
    track: (name, work) => {
      const task = work.then(
        () => undefined,
        (error: unknown) => log.error({ what: name, err: error }, 'unfinished'),
      );
      tasks.add(task);
      void task.finally(() => tasks.delete(task));
    },
    settled: async (most) => {
      await within(most, empty());
    },
  };
};
