import { ok, type Result } from '../../domain/result.ts';
import type { Action, Part } from './action.ts';
import { type Changed, type Doing, touched } from './doing.ts';
import { ownerKey } from './owner.ts';
import { type Chosen, partsToChange } from './parts.ts';
import { isPartOpen } from './status.ts';
import { answered } from './still-open.ts';
import { FIELDS, keepable } from './texts.ts';

/** How a part was closed: by what, for whom, and how the word came. */
export interface Closing {
  readonly chosen?: Chosen;
  /** What was said: "sent to all on Monday" (inventory row 28). */
  readonly evidence?: string;
  readonly via?: string;
}

/** Closes parts. The action is done when its last part is (decision 5). */
export const close = (action: Action, closing: Closing, doing: Doing): Result<Changed> => {
  const evidence = keepable(closing.evidence ?? '', FIELDS.evidence, doing.today);
  if (evidence.refused) return evidence;
  const via = keepable(closing.via ?? '', FIELDS.via, doing.today);
  if (via.refused) return via;
  const parts = partsToChange(action, closing.chosen, doing);
  if (parts.refused) return parts;
  const after = withParts(action, parts.value, {
    status: 'done',
    ...(evidence.value && { evidence: evidence.value }),
    by: doing.caller.person.id,
    at: doing.now.toISOString(),
  });
  const left = after.parts.some(isPartOpen);
  const whole: Action = left ? after : { ...after, state: 'done', closedOn: doing.today };
  return ok({
    before: action,
    after: touched(whole, doing, 'done'),
    verb: 'done',
    ...forWhom(parts.value, via.value, doing),
    from: statuses(parts.value),
    ...(evidence.value && { to: evidence.value }),
  });
};

/** Says that parts are being worked on: "in progress" (inventory row 26). */
export const start = (action: Action, chosen: Chosen, doing: Doing): Result<Changed> => {
  const parts = partsToChange(action, chosen, doing);
  if (parts.refused) return parts;
  const by = doing.caller.person.id;
  const after = withParts(answered(action), parts.value, {
    status: 'doing',
    by,
    at: doing.now.toISOString(),
  });
  return ok({
    before: action,
    after: touched(after, doing, 'start'),
    verb: 'start',
    ...forWhom(parts.value, '', doing),
    from: statuses(parts.value),
  });
};

const withParts = (action: Action, changed: readonly Part[], to: Omit<Part, 'owner'>): Action => ({
  ...action,
  parts: action.parts.map((part) => (changed.includes(part) ? { owner: part.owner, ...to } : part)),
});

const statuses = (parts: readonly Part[]): object =>
  Object.fromEntries(parts.map(({ owner, status }) => [ownerKey(owner), status]));

const forWhom = (parts: readonly Part[], via: string, { caller }: Doing): Pick<Changed, 'for' | 'via'> => {
  const whose = parts.map(({ owner }) => ownerKey(owner)).filter((key) => key !== caller.person.id);
  return { ...(whose.length > 0 && { for: whose.join(',') }), ...(via && { via }) };
};
