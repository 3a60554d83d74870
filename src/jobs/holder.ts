import type { Clock } from '../clock.ts';
import type { Chunk, Entry, Head, Held } from '../storage/deliveries-chunk.ts';

/** Waits so many milliseconds. */
export type Pause = (ms: number) => Promise<unknown>;

interface Needed {
  readonly chunk: Chunk;
  readonly owner: string;
  readonly clock: Clock;
  readonly pause: Pause;
  readonly leaseMs: number;
  /** Whether it is worth waiting for tables that are away. */
  goesOn(): boolean;
}

/** Whoever is at work on a chunk. */
export interface Holder {
  /** How far each message has come, as this holder knows. */
  readonly entries: ReadonlyMap<number, Entry>;
  /** Its lease in milliseconds from now. */
  left(): number;
  /**
   * Writes what has become of messages and renews the lease, in one transaction. False where somebody else holds the chunk:
   * nothing was written, and nothing may be sent.
   */
  step(entries: ReadonlyMap<number, Entry>, is?: 'done' | 'released'): Promise<boolean>;
}

/** Tables that are away are waited for: what came of a message is known here alone. */
const TRIES = 12;
const TRIES_AT_STOP = 3;
const FIRST_PAUSE_MS = 500;
const PAUSE_MOST_MS = 8_000;

/** What has become of a chunk so far; a holder, where it is not done and nobody else is at work on it. */
export interface Found {
  readonly holder?: Holder;
  readonly isDone: boolean;
  readonly entries: ReadonlyMap<number, Entry>;
}

/** The chunk is the holder's from its first step on. */
export const holderOf = async (needs: Needed): Promise<Found> => {
  const { held, entries } = await needs.chunk.read();
  const isTaken = held && held.head.owner !== '' && held.head.until > needs.clock().getTime();
  if (held?.head.done || isTaken) return { isDone: held.head.done, entries };
  return { holder: holding(needs, held, entries), isDone: false, entries };
};

const holding = (needs: Needed, before: Held | undefined, read: ReadonlyMap<number, Entry>): Holder => {
  const { clock, owner, leaseMs } = needs;
  const entries = new Map(read);
  let on = before;
  return {
    entries,
    left: () => (on && on.head.owner === owner ? on.head.until - clock().getTime() : 0),
    step: async (changed, is) => {
      const until = clock().getTime() + leaseMs;
      const head: Head = { owner: is ? '' : owner, until, n: (on?.head.n ?? 0) + 1, done: is === 'done' };
      const stepped = await persisted(
        needs,
        () => needs.chunk.step({ on, head, entries: changed, known: entries }),
        head,
      );
      if (!stepped) return false;
      on = stepped;
      for (const [n, entry] of changed) entries.set(n, entry);
      return true;
    },
  };
};

/** Repeats a step that broke off, while it is worth waiting. */
const persisted = async (
  needs: Needed,
  step: () => Promise<Held | undefined>,
  head: Head,
): Promise<Held | undefined> => {
  for (let tries = 1; ; tries += 1) {
    try {
      const stepped = await step();
      return stepped || tries === 1 ? stepped : await ownHead(needs, head);
    } catch (error) {
      if (tries >= triesOf(needs)) throw error;
      await needs.pause(Math.min(PAUSE_MOST_MS, FIRST_PAUSE_MS * 2 ** (tries - 1)));
    }
  }
};

const triesOf = ({ goesOn }: Needed): number => (goesOn() ? TRIES : TRIES_AT_STOP);

/** A repeat that finds another head than it was decided on may have found its own: the answer to an earlier try was lost. */
const ownHead = async ({ chunk }: Needed, head: Head): Promise<Held | undefined> => {
  const there = await chunk.head();
  return there && isSame(there.head, head) ? there : undefined;
};

const isSame = (one: Head, other: Head): boolean =>
  one.owner === other.owner && one.until === other.until && one.n === other.n && one.done === other.done;
