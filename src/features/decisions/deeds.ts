import type { Caller } from '../../domain/caller.ts';
import { type Day, dayOf } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Reference } from '../../domain/reference.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type Decision, type Outcome, sayOutcome } from './decision.ts';
import { mayRecord } from './may.ts';
import { keepable } from './texts.ts';

/** Who does it, and when. */
export interface Doing {
  readonly caller: Caller;
  readonly now: Date;
  readonly today: Day;
}

/** A decision to be recorded. */
export interface Asked {
  readonly text: string;
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly meeting?: Pick<Meeting, 'id' | 'on'>;
}

const NOT_ALLOWED = refuse(
  'not-allowed',
  'Only a coordinator or the chair can record what was agreed or not agreed. You can type proposed and what you put forward.',
);

/** The decision as it is to be kept, or why it is not. */
export const record = (asked: Asked, ref: Reference, { caller, now, today }: Doing): Result<Decision> => {
  const { outcome, meeting } = asked;
  if (!mayRecord(caller, outcome) || !caller.person) return NOT_ALLOWED;
  const text = keepable(asked.text, 'text', today);
  if (text.refused) return text;
  if (!text.value) return refuse('empty', 'Enter what is decided.');
  const reason = keepable(asked.reason ?? '', 'reason', today);
  if (reason.refused) return reason;
  return ok({
    ref,
    text: text.value,
    outcome,
    ...(reason.value && { reason: reason.value }),
    ...(meeting && { meeting: meeting.id }),
    on: meeting?.on ?? dayOf(now),
    by: caller.person.id,
    at: now.toISOString(),
  });
};

/** What was proposed is agreed, or is not; what was agreed is taken up again. */
export const decide = (
  before: Decision,
  { outcome, reason = '' }: { readonly outcome: Outcome; readonly reason?: string },
  { caller, today }: Doing,
): Result<Decision> => {
  if (!mayRecord(caller, 'agreed')) return NOT_ALLOWED;
  if (before.withdrawn) return refuse('withdrawn', `${before.ref} was recorded by mistake and taken back.`);
  const kept = keepable(reason, 'reason', today);
  if (kept.refused) return kept;
  if (before.outcome === outcome && (kept.value === '' || kept.value === before.reason))
    return refuse('same', `${before.ref} is ${sayOutcome(outcome).toLowerCase()} already.`);
  const { reason: _, ...rest } = before;
  return ok({ ...rest, outcome, ...(kept.value && { reason: kept.value }) });
};
