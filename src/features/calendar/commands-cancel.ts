import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import { type Altered, cancel, reinstate } from './alter.ts';
import { cancelCard } from './cards-forms.ts';
import { GONE } from './commands-alter.ts';
import { changedReply, toldToAll } from './commands-reply.ts';
import type { CalendarStore, Given } from './store.ts';
import { keepable } from './texts.ts';
import { warningsOf } from './warnings.ts';

/** It reaches everybody, so it is asked once; the reason is kept in the history and told. */
export const askCancel = (store: CalendarStore, meeting: Meeting, words: string): Reply => {
  const possible = cancel(meeting);
  if (possible.refused) return refusedAs(possible);
  const reason = words.replace(/^[\s,:-]*(?:because(?:\s+of)?|due\s+to|owing\s+to|as|since)?\b[\s,:-]*/i, '');
  return { card: cancelCard(meeting, { op: store.newOp(), reason }) };
};

export const cancelNow = (
  store: CalendarStore,
  { id, reason }: { readonly id: string; readonly reason: string },
  given: Given,
): Promise<Reply> =>
  store.save(given, (now) => {
    const before = findMeeting(now.register, id);
    if (!before) return refusedAs(GONE);
    const kept = keepable(reason, 'reason', now.today);
    if (kept.refused)
      return {
        card: cancelCard(before, { op: store.newOp(), reason, problems: [kept.say] }),
        refused: kept.code,
        ...(kept.code === IDENTITY && { unkept: true }),
      };
    const altered = cancel(before);
    return altered.refused
      ? refusedAs(altered)
      : cancelled(altered.value, { reason: kept.value, now, op: store.newOp() });
  });

const cancelled = (
  { before, after, verb }: Altered,
  { reason, now, op }: { readonly reason: string; readonly now: Turn; readonly op: string },
) => {
  const why = reason ? ` Reason: ${reason}` : '';
  const says = `Cancelled.${why}`;
  const hint = `To put it back, press Put it back or type: reinstate ${after.id}. Everybody has been told.`;
  return {
    steps: [{ before, after, verb, ...(reason && { reason }) }],
    reply: {
      ...changedReply(after, now, { says, hint, op }),
      tell: toldToAll(after, `This meeting is cancelled.${why}`, now),
    },
  };
};

export const putBack = (store: CalendarStore, id: string, given: Given): Promise<Reply> =>
  store.save(given, (now) => {
    const before = findMeeting(now.register, id);
    if (!before) return refusedAs(GONE);
    const altered = reinstate(before, now.today);
    if (altered.refused) return refusedAs(altered);
    const { after, verb } = altered.value;
    const reply = changedReply(after, now, {
      says: 'It is in the calendar again.',
      warnings: warningsOf(after, now),
    });
    return {
      steps: [{ before, after, verb }],
      reply: { ...reply, tell: toldToAll(after, 'This meeting is on after all.', now) },
    };
  });
