import type { ActionsOffer } from '../../core/offers/actions.ts';
import type { AgendaOffer } from '../../core/offers/agenda.ts';
import type { AttendanceOffer } from '../../core/offers/attendance.ts';
import type { RequestsOffer } from '../../core/offers/requests.ts';
import type { RoundTableOffer } from '../../core/offers/roundtable.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import type { Day } from '../../domain/day.ts';
import type { Delivery } from '../../domain/delivery.ts';
import type { Saving } from '../../storage/sheet.ts';
import type { ReminderStore } from './store.ts';

/** What this room needs of others. */
export interface Rooms {
  readonly actions: Pick<ActionsOffer, 'openParts' | 'settle'>;
  readonly requests: Pick<RequestsOffer, 'owed' | 'positions'>;
  readonly attendance: Pick<AttendanceOffer, 'of'>;
  readonly roundTable: RoundTableOffer;
  readonly agenda: Pick<AgendaOffer, 'promised'>;
}

export interface Room {
  readonly store: ReminderStore;
  readonly rooms: Rooms;
  /** Asks for a round at another time; twice with one id is once. */
  readonly ask: (asked: AskedFor) => Promise<unknown>;
  /** What became of every message of the last days. */
  readonly recent: (days: number, today: Day) => Promise<readonly Delivery[]>;
  /** Days on which nothing goes out beside weekends and bank holidays. */
  readonly closed: readonly Day[];
}

export interface AskedFor {
  readonly id: string;
  readonly job: string;
  readonly asked: string;
  readonly by: string;
  readonly at: Date;
}

export const savingOf = (turn: MemberTurn, how: 'typed' | 'pressed'): Saving => ({
  turn: turn.id,
  by: turn.caller.person.id,
  how,
  at: turn.now,
});

/** The same for every drawing of one form, and kept by what is pressed on it. */
export const opOf = (turn: MemberTurn): string => turn.id.slice(0, 40);

export const OWN_CHAT: Reply = {
  text: 'Everybody here would see it. Ask in your own chat with the bot.',
  refused: 'group',
};
