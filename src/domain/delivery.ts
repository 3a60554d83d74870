import type { Day } from './day.ts';
import type { PersonId } from './person.ts';

/** One round of a job: "reminders.daily" of 2026-11-26, or of the id under which somebody asked for it. */
export interface Batch {
  readonly job: string;
  readonly id: string;
}

/**
 * How far a message came. `unknown`: Teams gave no clear answer, so it may have arrived, and it is not sent again.
 * `stopped`: Teams or the register said no for good. `busy`: it was surely not taken, however often it was tried.
 * `cancelled`: by the time it was due there was nothing left to say.
 */
export type DeliveryState = 'sending' | 'sent' | 'unknown' | 'stopped' | 'busy' | 'cancelled';

/**
 * Why somebody was not reached: they blocked the bot, removed it, their administrator switched it off, the chat is gone,
 * they have never written to it, they have no account with it, they left the network, Teams was busy, Teams did not
 * answer, Teams refused for another reason, the day's hours were over.
 */
export type Cause =
  | 'blocked'
  | 'removed'
  | 'disabled'
  | 'gone'
  | 'no-chat'
  | 'no-account'
  | 'left'
  | 'busy'
  | 'no-answer'
  | 'refused'
  | 'hours';

/** What the ledger of deliveries says of one message. Nothing of what it said is kept. */
export interface Delivery {
  readonly batch: Batch;
  readonly to: PersonId;
  readonly state: DeliveryState;
  readonly cause?: Cause;
  /** ISO instant of its last change. */
  readonly at: string;
  /** The last day on which this person had written to the bot or pressed a button, as known when it was sent. */
  readonly heard?: Day;
}
