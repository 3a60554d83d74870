import { z } from 'zod';
import type { Day } from '../../domain/day.ts';
import { dueSortKey } from '../../domain/due-state.ts';
import type { Op, Props, Row } from '../../storage/table.ts';
import type { Action, ActionLine, Part } from './action.ts';
import { facetOf, ownerKey, ownerOf } from './owner.ts';

/** The version of the rows this program writes. A row of a higher one is shown but not changed. */
export const VERSION = 1;

const status = z.enum(['open', 'doing', 'done']);
const owner = z.string().transform((key, context) => {
  const read = ownerOf(key);
  if (!read) context.addIssue({ code: 'custom', message: 'not an owner' });
  return read ?? z.NEVER;
});
const part = z
  .object({
    owner,
    status,
    evidence: z.string().optional(),
    by: z.string().optional(),
    at: z.string().optional(),
  })
  .array();
const STATUSES: Readonly<Record<string, Part['status']>> = { o: 'open', w: 'doing', d: 'done' };

/** "886o,MEM-2F7Kd": an owner's word and a letter for the status; read by hand, since a list has hundreds of them. */
const lineParts = z.string().transform((text, context) =>
  text.split(',').map((one) => {
    const whose = ownerOf(one.slice(0, -1));
    const is = STATUSES[one.slice(-1)];
    if (whose && is) return { owner: whose, status: is };
    context.addIssue({ code: 'custom', message: 'not a part' });
    return z.NEVER;
  }),
);
const due = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['day', 'month', 'monthly']), on: z.string(), words: z.string() }),
  z.object({ kind: z.enum(['meeting', 'ongoing', 'vague']), words: z.string() }),
  z.object({ kind: z.literal('none') }),
]);
const note = z.object({ by: z.string(), at: z.string(), text: z.string() });
const touch = z.object({ by: z.string(), at: z.string(), verb: z.string() });
const json = <T extends z.ZodType>(inner: T) =>
  z
    .string()
    .transform((text) => JSON.parse(text))
    .pipe(inner);

const both = {
  ref: z.string(),
  text: z.string(),
  ownerWords: z.string(),
  due: json(due),
  state: z.enum(['open', 'done', 'carried', 'cancelled']),
  next: z.string().optional(),
  closedOn: z.string().optional(),
};
const entity = z.object({
  ...both,
  parts: json(part),
  previous: z.string().optional(),
  reason: z.string().optional(),
  recordedBy: z.string(),
  recordedOn: z.string(),
  notes: json(note.array()).optional(),
  touched: json(touch).optional(),
});
const line = z.object({ ...both, parts: lineParts });
const OWN = Object.keys(entity.shape);

export const actionIn = (props: Props): Action => entity.parse(props) as unknown as Action; // the schema holds all but the brands

export const lineIn = (row: Row): ActionLine => line.parse(row.props) as unknown as ActionLine; // the schema holds all but the brands

/** The entity's row. Columns that another version wrote and this one does not know are carried through. */
export const propsOf = (action: Action, was: Props = {}): Props => ({
  ...Object.fromEntries(Object.entries(was).filter(([name]) => !OWN.includes(name))),
  ...shared(action),
  parts: JSON.stringify(action.parts.map((one) => ({ ...one, owner: ownerKey(one.owner) }))),
  ...(action.previous && { previous: action.previous }),
  ...(action.reason && { reason: action.reason }),
  recordedBy: action.recordedBy,
  recordedOn: action.recordedOn,
  ...(action.notes && { notes: JSON.stringify(action.notes) }),
  ...(action.touched && { touched: JSON.stringify(action.touched) }),
});

const shared = (action: ActionLine): Props => ({
  v: VERSION,
  ref: action.ref,
  text: action.text,
  ownerWords: action.ownerWords,
  due: JSON.stringify(action.due),
  state: action.state,
  ...(action.next && { next: action.next }),
  ...(action.closedOn && { closedOn: action.closedOn }),
});

const LETTERS: Readonly<Record<Part['status'], string>> = { open: 'o', doing: 'w', done: 'd' };

/** Holds all that a list shows; its facets say whose open parts it has, or had when it was closed. */
const lineProps = (action: Action): Props => ({
  ...shared(action),
  parts: action.parts.map(({ owner: whose, status: is }) => `${ownerKey(whose)}${LETTERS[is]}`).join(','),
  ...Object.fromEntries(facetsOf(action)),
});

/** Open: `o886 = 'o'` for an open part. Closed: `o886 = 'done'`, the state, for every part. */
export const facetsOf = (action: ActionLine): readonly (readonly [string, string])[] =>
  action.state === 'open'
    ? action.parts.filter((one) => one.status !== 'done').map((one) => [facetOf(one.owner), 'o'] as const)
    : action.parts.map((one) => [facetOf(one.owner), action.state] as const);

export const entityKey = (ref: string): string => `a|${ref}`;

/** Eight digits that grow as days go back, so that the last closed stands first. */
export const inverted = (on: Day): string =>
  String(99_999_999 - Number(on.replaceAll('-', ''))).padStart(8, '0');

const lineKey = (action: Action): string =>
  action.state === 'open'
    ? `d|${dueSortKey(action.due)}|${action.ref}`
    : `c|${inverted(action.closedOn ?? action.recordedOn)}|${action.ref}`;

/** What happens to the list row: put there with a new action, rewritten, or taken from one place and put into another. */
export const lineOps = (before: Action | undefined, after: Action): readonly Op[] => {
  const key = lineKey(after);
  const props = lineProps(after);
  // A new action's own row, in the same transaction, already says that nobody has its reference.
  if (!before) return [{ do: 'insert', key, props }];
  const put: Op = { do: 'upsert', key, props };
  const old = lineKey(before);
  // The entity's ETag, in the same transaction, already says that nobody has moved the list row.
  return old === key ? [put] : [{ do: 'remove', key: old, etag: '*' }, put];
};
