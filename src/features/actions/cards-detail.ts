import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { sayDay } from '../../domain/day.ts';
import { nameOf } from '../../domain/register.ts';
import { capital } from '../../domain/words.ts';
import type { Action } from './action.ts';
import { mayClose } from './cards.ts';
import type { Seeing } from './doing.ts';
import { mayChange } from './may.ts';
import { sayDueOf, sayMeeting } from './say-due.ts';
import { noteLine, partLines } from './say-parts.ts';
import { isAsked, sayStatus } from './status.ts';
import { whoIn } from './who.ts';

/** What stands on the card of one action beside the action itself. */
export interface DetailView {
  /** What makes a note of this card one note, however often it is sent. */
  readonly op: string;
  /** What was just done, or why not. */
  readonly says?: string;
  /** What was typed into its fields and not used. */
  readonly said?: string;
  readonly date?: string;
  /** ISO instant of the deed that its Undo button takes back. */
  readonly undoAt?: string;
}

/** One action in full: whose parts, by when, notes, and what this person may do with it. */
export const detailCard = (action: Action, view: DetailView, seeing: Seeing): Card => ({
  template: 'actions/detail',
  data: {
    title: plain(`${action.ref} · ${sayStatus(action, seeing)}`),
    hasSays: Boolean(view.says),
    says: plain(view.says ?? ''),
    text: plain(capital(action.text)),
    facts: factsOf(action, seeing).map(([title, value]) => ({ title, value: plain(value) })),
    parts: partLines(action, seeing).map((line) => ({ line: plain(line) })),
    hasNotes: (action.notes ?? []).length > 0,
    notes: (action.notes ?? []).map((note) => ({ line: plain(noteLine(note, seeing)) })),
    said: view.said ?? '',
    date: view.date ?? '',
    hint: plain(hintOf(action, view, seeing)),
    ref: action.ref,
    op: view.op,
    mayClose: mayClose(action, seeing),
    mayStart: mayClose(action, seeing),
    mayMove: mayAlter(action, seeing),
    mayAnswer: isAsked(action) && mayAlter(action, seeing),
    mayUndo: view.undoAt !== undefined,
    undoAt: view.undoAt ?? '',
  },
});

const mayAlter = (action: Action, { caller }: Seeing): boolean =>
  action.state === 'open' && (!caller || mayChange(caller, action));

const factsOf = (action: Action, seeing: Seeing): readonly (readonly [string, string])[] => [
  ['Who', whoIn(action, seeing)],
  ['By when', sayDueOf(action, seeing)],
  ['Recorded', `${sayDay(action.recordedOn)} by ${nameOf(seeing.register, action.recordedBy)}`],
  ...(action.meeting ? [['In', sayMeeting(action.meeting, seeing.register)] as const] : []),
  ...(action.previous ? [['Follows', action.previous] as const] : []),
  ...(action.next ? [['Followed by', action.next] as const] : []),
  ...(action.closedOn ? [['Closed', sayDay(action.closedOn)] as const] : []),
  ...(action.reason ? [['Reason', action.reason] as const] : []),
];

const hintOf = (action: Action, { undoAt }: DetailView, seeing: Seeing): string => {
  const { ref } = action;
  const closing = mayClose(action, seeing) ? [`done ${ref} and what was done`, `start ${ref}`] : [];
  const altering = mayAlter(action, seeing)
    ? [
        ...(isAsked(action) ? [`still open ${ref}`] : []),
        `move ${ref} to Friday`,
        `reassign ${ref} to Surrey`,
        `carry ${ref}`,
        `cancel ${ref} because it is out of date`,
      ]
    : [];
  return `You can also type: ${[...closing, `note ${ref} and your note`, ...altering, `history ${ref}`, ...(undoAt ? ['undo'] : [])].join('; ')}.`;
};
