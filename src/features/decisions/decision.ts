import type { Day } from '../../domain/day.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import type { Reference } from '../../domain/reference.ts';

export const OUTCOMES = ['proposed', 'agreed', 'not-agreed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What the network decided, or is asked to decide (inventory rows 39 and 41). */
export interface Decision {
  readonly ref: Reference;
  readonly text: string;
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly meeting?: MeetingId;
  /** The day of its meeting; without one, the day it was recorded. */
  readonly on: Day;
  /** The person's id. */
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  /** Recorded by mistake and taken back: its history stays, no list shows it. */
  readonly withdrawn?: true;
}

const SAID: Readonly<Record<Outcome, string>> = {
  proposed: 'Proposed',
  agreed: 'Agreed',
  'not-agreed': 'Not agreed',
};

/** "Not agreed". */
export const sayOutcome = (outcome: Outcome): string => SAID[outcome];

/** "Not agreed: in-year admissions (reason: some county LAs lack the resource)". */
export const sayDecision = ({ outcome, text, reason }: Pick<Decision, 'outcome' | 'text' | 'reason'>) =>
  `${sayOutcome(outcome)}: ${text}${reason ? ` (reason: ${reason})` : ''}`;
