import type { Day } from '../domain/day.ts';
import type { Cause, DeliveryState } from '../domain/delivery.ts';
import type { PersonId } from '../domain/person.ts';
import type { Entry } from '../storage/deliveries-chunk.ts';
import type { Fared } from './one-message.ts';
import type { Whom } from './whom.ts';

/** Who asked to be left alone for longer than this, seen from the end of the chunk, is not tried again. */
const PATIENCE_MS = 60_000;

interface Seen {
  readonly to: PersonId;
  readonly hasNotice: boolean;
  readonly whom: Whom;
  readonly before: Entry | undefined;
  readonly now: Date;
}

/**
 * What has become of a message that is not sent now; nothing where it is to be sent. One that was on its way when its sender
 * was gone may have arrived, whatever holds now.
 */
export const settledBefore = ({ to, hasNotice, whom, before, now }: Seen): Entry | undefined => {
  const heard = 'chat' in whom ? whom.chat.heard : whom.heard;
  const told = (state: DeliveryState, cause?: Cause): Entry => ({
    to,
    state,
    at: now.toISOString(),
    ...(cause && { cause }),
    ...(heard && { heard }),
  });
  const mayHaveCome = before?.state === 'sending';
  if (!hasNotice) return mayHaveCome ? told('unknown', 'no-answer') : told('cancelled');
  if ('cause' in whom) return mayHaveCome ? told('unknown', 'no-answer') : told('stopped', whom.cause);
  const isTooLong = before?.state === 'busy' && (before.notBefore ?? 0) - now.getTime() > PATIENCE_MS;
  return isTooLong ? { ...told('busy', 'busy'), second: true } : undefined;
};

/** A message that is about to be sent, with what an earlier try leaves to this one. */
export const sendingEntry = (
  to: PersonId,
  { before, heard, now }: Pick<Seen, 'before' | 'now'> & { readonly heard: Day | undefined },
): Entry => ({
  to,
  state: 'sending',
  at: now.toISOString(),
  ...((before?.state === 'busy' || before?.second) && { second: true }),
  ...((before?.state === 'sending' || before?.again) && { again: true }),
  ...(before?.parts && { parts: before.parts }),
  ...(heard && { heard }),
});

/** How a message fared, as its row has it. */
export const entryAfter = (
  { parts: _, ...sending }: Entry,
  fared: Exclude<Fared, { readonly is: 'displaced' }>,
  now: Date,
): Entry => {
  const entry = { ...sending, at: now.toISOString() };
  if (fared.is === 'taken') return { ...entry, state: 'sent' };
  if (fared.is !== 'busy') return { ...entry, state: fared.is, cause: fared.cause };
  return {
    ...entry,
    state: 'busy',
    cause: 'busy',
    ...(fared.parts && { parts: fared.parts }),
    ...(fared.afterMs && { notBefore: now.getTime() + fared.afterMs }),
  };
};
