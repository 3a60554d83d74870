import type { Clock } from './clock.ts';
import type { Feature } from './core/feature.ts';
import type { Logger } from './log.ts';

export interface Beginning {
  /** Settles when all that comes with the bot is in its tables, or when it is stopped first. */
  readonly done: Promise<void>;
  stop(): void;
}

interface Needs {
  /** The tables are there. */
  readonly ready: Promise<void>;
  readonly clock: Clock;
  /** Waits so many milliseconds. */
  readonly pause: (ms: number) => Promise<unknown>;
  readonly log: Logger;
  /** Work that the program waits for when it stops. */
  readonly track: (name: string, work: Promise<unknown>) => void;
}

/** Between two tries, in milliseconds: the last of them for all that follow. */
const WAITS = [1_000, 5_000, 30_000, 300_000] as const;

/**
 * Lets each room put in what comes with the bot, once the tables are there: in the background, since nobody waits for
 * it, and again after a while where the tables could not be reached.
 */
export const beginning = (rooms: readonly Pick<Feature, 'name' | 'begins'>[], needs: Needs): Beginning => {
  const { ready, clock, pause, log, track } = needs;
  let isStopped = false;
  const triedOnce = async ({ name, begins }: (typeof rooms)[number]): Promise<boolean> => {
    const work = Promise.resolve(begins?.(clock()));
    track(
      `${name} begins`,
      work.catch(() => undefined),
    );
    return work.then(
      () => true,
      (error: unknown) => {
        log.warn({ room: name, err: error }, 'not begun yet');
        return false;
      },
    );
  };
  const tried = async (room: (typeof rooms)[number]): Promise<void> => {
    for (let tries = 0; !isStopped && !(await triedOnce(room)); tries += 1)
      await pause(WAITS[Math.min(tries, WAITS.length - 1)] ?? 0);
  };
  const all = async (): Promise<void> => {
    for (const room of rooms) if (room.begins) await tried(room);
  };
  return {
    // Without its tables the program says so by itself.
    done: ready.then(all, () => undefined),
    stop: () => {
      isStopped = true;
    },
  };
};
