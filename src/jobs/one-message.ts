import type { Sending, Told } from '../core/reaching.ts';
import type { Verdict } from '../domain/delivery-verdict.ts';
import type { Holder, Pause } from './holder.ts';
import { waitBefore } from './patience.ts';

/** How a message fared, and how many of its parts were taken. */
export type Fared =
  | { readonly is: 'taken' }
  | { readonly is: 'displaced' }
  | (Exclude<Verdict, { readonly is: 'again' }> & { readonly parts: number })
  | { readonly is: 'busy'; readonly parts: number; readonly afterMs?: number };

export interface Sender {
  readonly holder: Holder;
  readonly leaseMs: number;
  readonly pause: Pause;
  readonly jitter: () => number;
  goesOn(): boolean;
}

/** A try that would begin with less of the lease left is not made: somebody else may hold the chunk before it ends. */
const LEAST_MS = 300;
const ATTEMPT_MS = 5_000;
/** A wait is cut into such parts, so that the program's end is seen. */
const SLICE_MS = 2_000;

/**
 * Sends the parts of a message that were not taken yet, one after the other. What was surely not taken is tried again, a few
 * times and for a while; what may have been taken is not. The first part's turn is the caller's to take, before the message
 * is written down as on its way.
 */
export const sendAll = async (
  sender: Sender,
  parts: readonly Sending[],
  how: { readonly from: number; turn(): number },
): Promise<Fared> => {
  for (const [at, part] of parts.entries()) {
    if (at < how.from) continue;
    if (at > how.from && !(await turnOf(sender, how))) return { is: 'busy', parts: at };
    const come = await sendOne(sender, part, how);
    if (come.is === 'displaced') return come;
    if (come.is !== 'taken') return { ...come, parts: at };
  }
  return { is: 'taken' };
};

type Come = Exclude<Told, { readonly is: 'again' }> | { readonly is: 'displaced' } | Busy;
interface Busy {
  readonly is: 'busy';
  readonly afterMs?: number;
}

const sendOne = async (sender: Sender, part: Sending, turn: { turn(): number }): Promise<Come> => {
  for (let tried = 1; ; tried += 1) {
    if (!(await hasLease(sender))) return { is: 'displaced' };
    const told = await part(Math.min(ATTEMPT_MS, sender.holder.left()));
    if (told.is !== 'again') return told;
    const come = await untilNext(sender, turn, { tried, afterMs: told.afterMs });
    if (come === 'displaced') return { is: come };
    if (come === 'over') return { is: 'busy', ...(told.afterMs && { afterMs: told.afterMs }) };
  }
};

/** Waits for the next try, as long as Teams asks and until its limits let it through. */
const untilNext = async (
  sender: Sender,
  turn: { turn(): number },
  { tried, afterMs }: { readonly tried: number; readonly afterMs: number | undefined },
): Promise<Waited> => {
  const ms = waitBefore(tried, afterMs, sender.jitter());
  const waited = ms === undefined ? 'over' : await waitHolding(sender, ms);
  if (waited !== 'waited') return waited;
  return (await turnOf(sender, turn)) ? 'waited' : 'over';
};

/** Until the limits of Teams let one more message through. */
export const turnOf = async (
  { pause, goesOn }: Pick<Sender, 'pause' | 'goesOn'>,
  { turn }: { turn(): number },
): Promise<boolean> => {
  for (let ms = turn(); ms > 0; ms = turn()) {
    if (!goesOn()) return false;
    await pause(Math.min(ms, SLICE_MS));
  }
  return true;
};

const hasLease = async ({ holder }: Sender): Promise<boolean> =>
  holder.left() >= LEAST_MS || ((await holder.step(new Map())) && holder.left() >= LEAST_MS);

/** 'over' where the program or the day ends, or it is not worth waiting. */
type Waited = 'waited' | 'over' | 'displaced';

/** Waits and stays the holder. */
export const waitHolding = async (sender: Sender, ms: number): Promise<Waited> => {
  const { holder, leaseMs, pause, goesOn } = sender;
  for (let left = ms; left > 0; ) {
    if (!goesOn()) return 'over';
    const slice = Math.min(left, SLICE_MS, leaseMs / 3);
    await pause(slice);
    left -= slice;
    if (holder.left() < leaseMs / 2 && !(await holder.step(new Map()))) return 'displaced';
  }
  return 'waited';
};
