import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { addDays, type Day, sayDay } from '../../domain/day.ts';
import type { Owner } from '../../domain/owner.ts';
import { authorityName, type Register } from '../../domain/register.ts';
import { capital, listOf, plural, shorten } from '../../domain/words.ts';
import type { MeetingTodo } from './meeting-todo.ts';
import type { Item, OwedAction, OwedReturn } from './owing.ts';
import { sayDueIn, sayFirst, sayMeetingSoon, sayTodo } from './say-load.ts';

/** All that one person is told at once. */
export interface Told {
  readonly items: readonly Item[];
  readonly meetings: readonly MeetingTodo[];
  /** Actions of theirs without a day. */
  readonly undated: number;
}

/** What stands on the card beside it: what was just done, and what was typed and not used. */
export interface Beside {
  readonly says?: string;
  readonly fault?: string;
  readonly which?: string;
  readonly said?: string;
  readonly date?: string;
}

export interface Seeing {
  readonly register: Register;
  readonly today: Day;
}

const MOST_ROWS = 8;

/** A reminder, and what is left of it after each press. */
export const dueCard = (told: Told, beside: Beside, seeing: Seeing): Card => {
  const { says = '', fault = '' } = beside;
  const rows = told.items.slice(0, MOST_ROWS);
  const more = sayMore(told.items.length - rows.length, told.undated);
  return {
    template: 'reminders/due',
    data: {
      title: plain(sayTitle(told, seeing.today)),
      hasSays: says !== '',
      says: plain(says),
      hasFault: fault !== '',
      fault: plain(fault),
      meetings: told.meetings.map(meetingRow),
      rows: rows.map((item) => rowOf(item, seeing)),
      hasMore: more !== '',
      more,
      ...inputsOf(rows, beside),
    },
  };
};

/** The line that is read aloud, and that a phone shows of a new message. */
export const sayTitle = ({ items, meetings }: Told, today: Day): string =>
  [
    ...meetings.map((todo) => sayMeetingSoon(todo, today)),
    ...(items.length > 0 || meetings.length === 0 ? [sayFirst(items, today)] : []),
  ].join('. ');

const sayMore = (rest: number, undated: number): string =>
  [
    ...(rest > 0 ? [`and ${rest} more: type what do I owe`] : []),
    ...(undated > 0 ? [`${plural(undated, 'action')} without a date: type what do I owe`] : []),
  ].join('. ');

const meetingRow = (todo: MeetingTodo) => {
  const lines = sayTodo(todo);
  return {
    head: `Before the meeting on ${sayDay(todo.meeting.on)}`,
    text: plain(lines.length > 0 ? lines.join('\n\n') : 'Nothing is left to do.'),
    mayApologise: todo.word,
    mayUpdate: todo.update,
    meeting: todo.meeting.id,
  };
};

const NO_RETURN = { mayOpen: false, type: '', period: '', authority: '' };

const rowOf = (item: Item, { register, today }: Seeing) => {
  const due = sayDueIn(item.due, today);
  if (item.kind === 'return') return returnRow(item, due, register);
  return {
    ...NO_RETURN,
    head: plain(`${item.ref} ${shorten(capital(item.text), 240)}`),
    text: plain(`${capital(due)}${sayWhose(item.owners, register)}`),
  };
};

const returnRow = (
  { title, authority, missing, type, period }: OwedReturn,
  due: string,
  register: Register,
) => ({
  mayOpen: true,
  type,
  period,
  authority,
  head: plain(title),
  text: plain(`${capital(due)}. ${authorityName(register, authority)}: ${shorten(missing, 240)}`),
});

/** Whose part it is, where it is not simply the reader’s own. */
const sayWhose = (owners: readonly Owner[], register: Register): string => {
  const others = owners.flatMap((owner) => {
    if (owner.kind === 'authority') return [authorityName(register, owner.code)];
    return owner.kind === 'role' ? [`the ${owner.role}`] : [];
  });
  return others.length > 0 ? `. For ${listOf(others)}` : '';
};

const inputsOf = (rows: readonly Item[], { which = '', said = '', date = '' }: Beside) => {
  const actions = rows.filter((item): item is OwedAction => item.kind === 'action');
  const [only, ...others] = actions;
  return {
    hasActions: only !== undefined,
    areSeveral: others.length > 0,
    choices: actions.map((action) => ({
      title: `${action.ref} ${shorten(capital(action.text), 80)}`,
      value: tokenOf(action),
    })),
    which: actions.some((action) => tokenOf(action) === which) ? which : '',
    one: only && others.length === 0 ? tokenOf(only) : '',
    said,
    date,
  };
};

/** What a button or a choice brings of an action: its reference, and the day that the card gave. */
const tokenOf = ({ ref, due }: Pick<OwedAction, 'ref' | 'due'>): string => `${ref} ${due}`;

/** A week, unless a day is named. */
export const inAWeek = (today: Day): Day => addDays(today, 7);
