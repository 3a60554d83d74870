import { z } from 'zod';
import type { Calendar } from '../../domain/meeting.ts';
import type { Props, Row } from '../../storage/table.ts';
import type { Action, ActionLine, Part } from './action.ts';
import { ownerKey, ownerOf } from './owner.ts';
import { listedAt } from './store-place.ts';

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
  meeting: z.string().optional(),
  dueSetOn: z.string().optional(),
  stillOpen: z.literal('asked').optional(),
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
const line = z.object({ ...both, parts: lineParts, recordedOn: z.string().optional() });
const OWN = [...Object.keys(entity.shape), 'listed'];

export const actionIn = (props: Props): Action => entity.parse(props) as unknown as Action; // the schema holds all but the brands

export const lineIn = (row: Row): ActionLine => line.parse(row.props) as unknown as ActionLine; // the schema holds all but the brands

/**
 * The entity's row; `listed` tells where its listing row stands. Columns that another version wrote and this one does
 * not know are carried through.
 */
export const propsOf = (action: Action, calendar: Calendar, was: Props = {}): Props => ({
  ...Object.fromEntries(Object.entries(was).filter(([name]) => !OWN.includes(name))),
  ...shared(action),
  parts: JSON.stringify(action.parts.map((one) => ({ ...one, owner: ownerKey(one.owner) }))),
  ...(action.previous && { previous: action.previous }),
  ...(action.reason && { reason: action.reason }),
  recordedBy: action.recordedBy,
  recordedOn: action.recordedOn,
  ...(action.notes && { notes: JSON.stringify(action.notes) }),
  ...(action.touched && { touched: JSON.stringify(action.touched) }),
  ...listedProps(action, calendar),
});

const listedProps = (action: Action, calendar: Calendar): Props => {
  const listed = listedAt(action, calendar);
  return listed === undefined ? {} : { listed };
};

/** What the entity and its listing row both hold. */
export const shared = (action: ActionLine): Props => ({
  v: VERSION,
  ref: action.ref,
  text: action.text,
  ownerWords: action.ownerWords,
  due: JSON.stringify(action.due),
  state: action.state,
  ...(action.next && { next: action.next }),
  ...(action.closedOn && { closedOn: action.closedOn }),
  ...(action.meeting && { meeting: action.meeting }),
  ...(action.dueSetOn && { dueSetOn: action.dueSetOn }),
  ...(action.stillOpen && { stillOpen: action.stillOpen }),
});

export const entityKey = (ref: string): string => `a|${ref}`;
