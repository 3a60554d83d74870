import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Logger } from '../log.ts';
import type { Sender } from '../storage/deliveries-sender.ts';
import type { Pause } from './holder.ts';

interface Needed {
  readonly sender: Sender;
  readonly clock: Clock;
  readonly pause: Pause;
  readonly log: Logger;
  readonly leaseMs: number;
}

/** That this instance is the one which sends rounds. */
export interface Permit {
  /** Whether it is, asked before each message; a request or two in half a lease. */
  may(): Promise<boolean>;
  /** Waits until it is; false where it must not go on waiting. */
  wait(goesOn: () => boolean): Promise<boolean>;
  /** Does a round's work; where no other round is under way here then, the next instance may begin. */
  during<T>(work: () => Promise<T>): Promise<T>;
}

const ASK_EVERY_MS = 2_000;

/**
 * Teams limits what one app sends in a tenant, however many instances it has, and each of these counts its own messages
 * alone. So one instance sends at a time, all jobs' rounds together.
 */
export const permitOf = ({ sender, clock, pause, log, leaseMs }: Needed): Permit => {
  const owner = randomUUID();
  let until = 0;
  let rounds = 0;
  let asking: Promise<boolean> | undefined;
  const ask = async (): Promise<boolean> => {
    const now = clock().getTime();
    try {
      const isOurs = await sender.hold(owner, { now, until: now + leaseMs });
      until = isOurs ? now + leaseMs : 0;
    } catch (error) {
      log.warn({ what: 'permit', err: error }, 'unfinished');
    }
    asking = undefined;
    return until > clock().getTime();
  };
  const may = async (): Promise<boolean> => {
    if (until - clock().getTime() > leaseMs / 2) return true;
    asking ??= ask();
    return asking;
  };
  const release = async (): Promise<void> => {
    if (rounds > 0 || until === 0) return;
    until = 0;
    await sender
      .release(owner)
      .catch((error: unknown) => log.warn({ what: 'permit', err: error }, 'unfinished'));
  };
  return {
    may,
    wait: async (goesOn) => {
      while (goesOn()) {
        if (await may()) return true;
        await pause(ASK_EVERY_MS);
      }
      return false;
    },
    during: async (work) => {
      rounds += 1;
      try {
        return await work();
      } finally {
        rounds -= 1;
        await release();
      }
    },
  };
};
