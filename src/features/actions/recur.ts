import { addDays } from '../../domain/day.ts';
import type { Due } from '../../domain/due.ts';
import { nextOccurrence } from '../../domain/due-monthly.ts';
import type { Reference } from '../../domain/reference.ts';
import type { Action } from './action.ts';
import { type Changed, type Doing, touched } from './doing.ts';

type Monthly = Extract<Due, { readonly kind: 'monthly' }>;

/** Whether this change closed the last part of what falls due every month. */
export const isOccurrenceDone = ({ after, before }: Changed): boolean =>
  after.due.kind === 'monthly' && after.state === 'done' && before.state !== 'done';

/**
 * What falls due every month is followed, once it is done, by its next occurrence, with the same owners (inventory
 * row 23). One that was closed early skips nothing; one closed late does not come back in the past.
 */
export const withNext = <T extends Changed>(
  changed: T,
  ref: Reference,
  doing: Doing,
): T & { follows?: Action } => {
  const { after } = changed;
  if (after.due.kind !== 'monthly') return changed;
  const next: Action = {
    ref,
    text: after.text,
    parts: after.parts.map(({ owner }) => ({ owner, status: 'open' })),
    ownerWords: after.ownerWords,
    due: following(after.due, doing),
    state: 'open',
    previous: after.ref,
    recordedBy: after.recordedBy,
    recordedOn: doing.today,
  };
  return { ...changed, after: { ...after, next: ref }, follows: touched(next, doing, 'record') };
};

const following = (due: Monthly, { today }: Doing): Monthly => {
  const after = addDays(due.on, 1);
  return { ...due, on: nextOccurrence(due.on, after < today ? today : after) };
};
