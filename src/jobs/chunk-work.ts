import type { Clock } from '../clock.ts';
import type { Chat, Sending } from '../core/reaching.ts';
import { type Day, dayOf } from '../domain/day.ts';
import { closesChat } from '../domain/delivery-verdict.ts';
import type { Logger } from '../log.ts';
import type { Entry } from '../storage/deliveries-chunk.ts';
import { entryAfter, sendingEntry, settledBefore } from './entries.ts';
import { type Sender, sendAll, turnOf, waitHolding } from './one-message.ts';
import type { Item } from './plan.ts';
import type { Whom } from './whom.ts';

export interface ChunkWork extends Sender {
  readonly items: readonly Item[];
  readonly clock: Clock;
  readonly log: Logger;
  whom(to: Item['to'], today: Day): Promise<Whom>;
  /** Whether this instance is the one that sends. */
  may(): Promise<boolean>;
}

type Come = 'next' | 'stopped' | 'displaced';

/** A transaction holds a hundred rows, its head and the next message's among them. */
const UNSAVED_MOST = 90;

/**
 * Sends what is left of a chunk, in its order, and at its end once more what Teams was too busy for. Each message's row says
 * `sending` before it is sent, in the transaction that says what became of the one before: whoever comes after a crash
 * finds one such row, and sends that again.
 */
export const workThrough = async (work: ChunkWork): Promise<Exclude<Come, 'next'> | 'done'> => {
  const unsaved = new Map<number, Entry>();
  const first = await passOf(work, unsaved, isFirst);
  const come = first === 'next' ? await passOf(work, unsaved, isOnceMore) : first;
  if (come === 'displaced') return come;
  const isWritten = await work.holder.step(unsaved, come === 'stopped' ? 'released' : 'done');
  if (!isWritten) return 'displaced';
  return come === 'stopped' ? come : 'done';
};

const passOf = async (
  work: ChunkWork,
  unsaved: Map<number, Entry>,
  isWanted: (entry: Entry | undefined) => boolean,
): Promise<Come> => {
  const entryOf = (n: number): Entry | undefined => unsaved.get(n) ?? work.holder.entries.get(n);
  for (const n of [...work.items.keys()].filter((one) => isWanted(entryOf(one)))) {
    const come = (await goesOn(work)) ? await oneOf(work, n, unsaved) : 'stopped';
    if (come !== 'next') return come;
  }
  return 'next';
};

const goesOn = async (work: ChunkWork): Promise<boolean> => work.goesOn() && (await work.may());

const isFirst = (entry: Entry | undefined): boolean => !entry || entry.state === 'sending';
const isOnceMore = (entry: Entry | undefined): boolean => entry?.state === 'busy' && !entry.second;

const oneOf = async (work: ChunkWork, n: number, unsaved: Map<number, Entry>): Promise<Come> => {
  const ready = await readied(work, n, unsaved.get(n) ?? work.holder.entries.get(n));
  if ('entry' in ready) {
    unsaved.set(n, ready.entry);
    return unsaved.size < UNSAVED_MOST ? 'next' : flushed(work, unsaved);
  }
  const { chat, sending, messages } = ready;
  const come = await mayGo(work, ready, unsaved);
  if (come !== 'next') return come;
  if (!(await work.holder.step(new Map([...unsaved, [n, sending]])))) return 'displaced';
  unsaved.clear();
  const fared = await sendAll(work, messages, { from: sending.parts ?? 0, turn: () => chat.turn() });
  if (fared.is === 'displaced') return fared.is;
  unsaved.set(n, entryAfter(sending, fared, work.clock()));
  if (fared.is === 'stopped' && closesChat(fared.cause)) await closed(work, chat, fared.cause);
  return 'next';
};

interface Ready {
  readonly chat: Chat;
  readonly messages: readonly Sending[];
  readonly sending: Entry;
  readonly notBefore: number;
}

/** A message as it is to be sent, or what has become of it without being sent. */
const readied = async (
  work: ChunkWork,
  n: number,
  before: Entry | undefined,
): Promise<Ready | { readonly entry: Entry }> => {
  const item = work.items[n];
  if (!item) throw new Error(`no message ${n} in a chunk of ${work.items.length}`);
  const now = work.clock();
  const { to, notice } = item;
  const whom = await work.whom(to, dayOf(now));
  const settled = settledBefore({ to, hasNotice: notice !== undefined, whom, before, now });
  if (settled || !notice || !('chat' in whom))
    return { entry: settled ?? { to, state: 'cancelled', at: now.toISOString() } };
  const { chat } = whom;
  const sending = sendingEntry(to, { before, heard: chat.heard, now });
  try {
    const messages = chat.messages(notice.draw(), now);
    return { chat, messages, sending, notBefore: before?.notBefore ?? 0 };
  } catch (error) {
    work.log.error({ what: 'notice', err: error }, 'fault');
    return { entry: { ...sending, state: 'stopped', cause: 'refused' } };
  }
};

/** Waits for Teams: as long as it asked for, and until its limits let one more message through. */
const mayGo = async (
  work: ChunkWork,
  { chat, notBefore }: Ready,
  unsaved: Map<number, Entry>,
): Promise<Come> => {
  const ms = notBefore - work.clock().getTime();
  if (ms > 0) {
    const come = await flushed(work, unsaved);
    if (come !== 'next') return come;
    const waited = await waitHolding(work, ms);
    if (waited !== 'waited') return waited === 'over' ? 'stopped' : waited;
  }
  return (await turnOf(work, chat)) ? 'next' : 'stopped';
};

const flushed = async ({ holder }: ChunkWork, unsaved: Map<number, Entry>): Promise<Come> => {
  if (!(await holder.step(unsaved))) return 'displaced';
  unsaved.clear();
  return 'next';
};

/** The message is settled all the same where that cannot be kept. */
const closed = async ({ log }: ChunkWork, chat: Chat, cause: Parameters<Chat['close']>[0]): Promise<void> => {
  try {
    await chat.close(cause);
  } catch (error) {
    log.warn({ what: 'closed chat', err: error }, 'unfinished');
  }
};
