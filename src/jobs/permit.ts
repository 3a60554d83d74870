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

/** What one round waits for before it sends. */
export interface Permit {
  /** Whether it may send, asked before each message; two requests in half a lease. */
  may(): Promise<boolean>;
  /** Waits until it may; false where it must not go on waiting. */
  wait(goesOn: () => boolean): Promise<boolean>;
  /** Where it was the last round under way here, another instance need not wait. */
  end(): Promise<void>;
}

const ASK_EVERY_MS = 2_000;

/**
 * One round sends at a time, over all jobs and all instances. Teams limits what an app sends in a tenant, however many
 * instances it has, and each of these counts its own messages alone; and where an instance is killed, no more messages are
 * on their way than it has lanes.
 */
export const permits = (needs: Needed): (() => Permit) => {
  const { clock, pause } = needs;
  const lease = leaseOf(needs);
  let sending: symbol | undefined;
  let rounds = 0;
  return () => {
    const mine = Symbol('round');
    rounds += 1;
    const may = async (): Promise<boolean> => {
      sending ??= mine;
      return sending === mine && lease.isHeld();
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
      end: async () => {
        if (sending === mine) sending = undefined;
        rounds -= 1;
        if (rounds === 0) await lease.release(clock().getTime());
      },
    };
  };
};

/** That this instance is the one which sends. */
const leaseOf = ({ sender, clock, log, leaseMs }: Needed) => {
  const owner = randomUUID();
  let until = 0;
  let asking: Promise<boolean> | undefined;
  const unfinished = (error: unknown): void => log.warn({ what: 'permit', err: error }, 'unfinished');
  const ask = async (): Promise<boolean> => {
    const now = clock().getTime();
    try {
      const isOurs = await sender.hold(owner, { now, until: now + leaseMs });
      until = isOurs ? now + leaseMs : 0;
    } catch (error) {
      unfinished(error);
    }
    asking = undefined;
    return until > clock().getTime();
  };
  return {
    isHeld: async (): Promise<boolean> => {
      if (until - clock().getTime() > leaseMs / 2) return true;
      asking ??= ask();
      return asking;
    },
    release: async (now: number): Promise<void> => {
      if (until <= now) return;
      until = 0;
      await sender.release(owner).catch(unfinished);
    },
  };
};
