import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import type { Stage } from '../../domain/returns/data-return.ts';
import type { Card } from '../reply.ts';
import type { Seeing } from './actions.ts';

/** One return that an authority owes. */
export interface OwedReturn {
  readonly request: DataRequest;
  /** "CME census return, autumn term 2026". */
  readonly title: string;
  readonly stage: Stage;
  /** The day on which it was asked for. */
  readonly since: Day;
  /** The last day on which it is in time, its extension included; nothing where it has none. */
  readonly due?: Day;
  /** That day has gone by. */
  readonly late: boolean;
  /** "not started", "draft with 3 of 12 fields", "sent back: …". */
  readonly missing: string;
}

/** All that an authority owes, soonest due first. */
export interface Owed {
  readonly authority: AuthorityCode;
  readonly owes: readonly OwedReturn[];
}

/** How an open request stands, as papers tell it: who is in by name, what is outstanding by number (decision 3). */
export interface PositionSaid {
  /** "CME census return, autumn term 2026". */
  readonly title: string;
  /** "20 November 2026"; empty where it has no due day. */
  readonly due: string;
  readonly asked: number;
  readonly received: readonly string[];
  readonly outstanding: number;
  readonly notReturning: number;
}

/** What the room of requests knows for reminders and packs. */
export interface RequestsOffer {
  /**
   * What every authority owes, those that owe nothing left out. What is in, received by another way or known not to come
   * is owed no more, nor is what was closed or withdrawn. One storage request, and one for each open request.
   */
  owed(seeing: Seeing): Promise<readonly Owed[]>;
  /** Requests that are open, soonest due first. One storage request, and one for each. */
  positions(seeing: Seeing): Promise<readonly PositionSaid[]>;
  /** One card for the officers of that authority, in their own chats alone, with a button to open each. */
  reminder(owed: Owed, says: string, seeing: Seeing): Card;
}
