import type { Calendar } from '../../domain/meeting.ts';
import type { Op, Props } from '../../storage/table.ts';
import type { Action, ActionLine, Part } from './action.ts';
import { facetOf, ownerKey } from './owner.ts';
import { followsMeeting, lineKey, listedAt } from './store-place.ts';
import { shared } from './store-rows.ts';

const LETTERS: Readonly<Record<Part['status'], string>> = { open: 'o', doing: 'w', done: 'd' };

/** Marks an open row whose place the calendar decides. */
export const FOLLOWS = ['follows', 'meeting'] as const;

/** Holds all that a list shows; its facets say whose open parts it has, or had when it was closed. */
const lineProps = (action: Action): Props => ({
  ...shared(action),
  parts: action.parts.map(({ owner: whose, status: is }) => `${ownerKey(whose)}${LETTERS[is]}`).join(','),
  ...(action.due.kind === 'meeting' && { recordedOn: action.recordedOn }),
  ...(followsMeeting(action) && Object.fromEntries([FOLLOWS])),
  ...Object.fromEntries(facetsOf(action)),
});

/** Open: `o886 = 'o'` for an open part. Closed: `o886 = 'done'`, the state, for every part. */
export const facetsOf = (action: ActionLine): readonly (readonly [string, string])[] =>
  action.state === 'open'
    ? action.parts.filter((one) => one.status !== 'done').map((one) => [facetOf(one.owner), 'o'] as const)
    : action.parts.map((one) => [facetOf(one.owner), action.state] as const);

/** An action as it was read, and what its entity said of where its listing row stands. */
export interface Before {
  readonly action: Action;
  readonly listed: unknown;
}

/** What happens to the list row: put there with a new action, rewritten, taken away, or moved to another place. */
export const lineOps = (before: Before | undefined, after: Action, calendar: Calendar): readonly Op[] => {
  const old = before && lineKey(before.action, before.listed);
  const key = lineKey(after, listedAt(after, calendar));
  // The entity's ETag, in the same transaction, already says that nobody has moved the list row.
  const gone: readonly Op[] = old && old !== key ? [{ do: 'remove', key: old, etag: '*' }] : [];
  if (!key) return gone;
  // A new action's own row, in the same transaction, already says that nobody has its reference.
  return [...gone, { do: before ? 'upsert' : 'insert', key, props: lineProps(after) }];
};
