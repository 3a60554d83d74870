import { Temporal } from 'temporal-polyfill';
import type { Member } from '../../domain/caller.ts';
import { type Day, day, sayDay } from '../../domain/day.ts';
import { nameOf, type Register } from '../../domain/register.ts';
import type { Action, Touch } from './action.ts';

/** Who does it, when, and who everybody is: what each rule is told of the world. */
export interface Doing {
  readonly caller: Member;
  readonly register: Register;
  readonly now: Date;
  readonly today: Day;
}

/** Who looks, and when: nobody in particular on a card that a whole conversation sees. */
export interface Seeing {
  readonly caller?: Member | undefined;
  readonly register: Register;
  readonly today: Day;
}

/** What a rule made of an action, and what the history is to say of it. */
export interface Changed {
  readonly before: Action;
  readonly after: Action;
  readonly verb: string;
  /** Owners' words, with commas, for whom it was done. */
  readonly for?: string;
  /** How the word came to whoever acted for another: "e-mail". */
  readonly via?: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** The action with its last deed written on it. */
export const touched = (action: Action, { caller, now }: Doing, verb: string): Action => ({
  ...action,
  touched: { by: caller.person.id, at: now.toISOString(), verb },
});

/** "at 10:05 today", "on 20 November 2026 at 10:05". */
export const sayWhen = (at: string, today: Day): string => {
  const london = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London');
  const on = day(london.toPlainDate().toString());
  const time = london.toPlainTime().toString({ smallestUnit: 'minute' });
  return on === today ? `at ${time} today` : `on ${sayDay(on)} at ${time}`;
};

/** "You" or a name, at the start of a sentence. */
export const sayWho = (by: string, { caller, register }: Omit<Seeing, 'today'>): string =>
  by === caller?.person.id ? 'You' : nameOf(register, by);

const DEEDS: Readonly<Record<string, string>> = {
  record: 'recorded it',
  done: 'closed a part of it',
  start: 'started a part of it',
  move: 'moved its date',
  note: 'added a note to it',
  reassign: 'gave it to others',
  carry: 'carried it forward',
  'still-open': 'said that it is still open',
  cancel: 'cancelled it',
  undo: 'took back a change to it',
};

/** "Dev Patel moved its date at 10:05 today". */
export const sayTouch = (touch: Touch, seeing: Seeing): string =>
  `${sayWho(touch.by, seeing)} ${DEEDS[touch.verb] ?? 'changed it'} ${sayWhen(touch.at, seeing.today)}`;
