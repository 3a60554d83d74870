import type { Clock } from '../clock.ts';
import type { Answerer } from '../core/answer.ts';
import type { Registers } from '../core/needs.ts';
import type { Router } from '../core/router.ts';
import type { Turns } from '../core/turns.ts';
import type { NewReference } from '../domain/reference.ts';
import type { Logger } from '../log.ts';
import type { Adapter } from './adapter.ts';
import type { Claims } from './claims.ts';
import type { Heard } from './heard.ts';
import type { Identity } from './identity.ts';
import type { LiveCards } from './live-cards.ts';
import type { Offers } from './offers.ts';
import type { Tell } from './post.ts';
import type { References } from './references.ts';
import type { Trust } from './service-host.ts';
import type { UnderWay } from './under-way.ts';

/** Makes somebody whom the settings name a coordinator a member who coordinates, if they are not yet. */
export type Enrol = (account: Identity) => Promise<unknown>;

/** What the bot is made of; main puts it together. */
export interface Parts {
  readonly router: Router;
  readonly answerer: Answerer;
  readonly registers: Registers;
  readonly turns: Turns;
  readonly clock: Clock;
  /** When this instance began: an answer given before may have been another's, killed before it could post it. */
  readonly began: Date;
  readonly elapsed: () => number;
  /** So many milliseconds may the work of an invoke take before it is told that the answer follows. */
  readonly workMs: number;
  readonly log: Logger;
  readonly newReference: NewReference;
  /** Object ids, in small letters, of those who coordinate from the first day. */
  readonly coordinators: readonly string[];
  readonly enrol: Enrol;
  readonly adapter: Adapter;
  readonly references: References;
  readonly tell: Tell;
  readonly live: LiveCards;
  readonly offers: Offers;
  readonly heard: Heard;
  readonly claims: Claims;
  /** Work of one conversation or about one message, one after the other on this instance. */
  readonly inOrder: (keys: readonly string[], work: () => Promise<void>) => Promise<void>;
  /** Hosts that may be written to, and files fetched from. */
  readonly trust: Trust;
  readonly underWay: UnderWay;
}
