import { addDays, type Day, daysBetween, sayDay, sayFullDay } from '../../domain/day.ts';
import { sayTimes } from '../../domain/say-meeting.ts';
import { listOf, plural } from '../../domain/words.ts';
import type { MeetingTodo } from './meeting-todo.ts';
import type { Item } from './owing.ts';

/** Days within which it is said in how many. */
const NEAR = 14;

/** "due tomorrow, 27 November 2026", "9 days overdue, was due 17 November 2026". */
export const sayDueIn = (due: Day | undefined, today: Day): string => {
  if (!due) return 'no due day';
  const days = daysBetween(today, due);
  if (days < 0) return `${plural(-days, 'day')} overdue, was due ${sayDay(due)}`;
  if (days === 0) return `due today, ${sayDay(due)}`;
  if (days === 1) return `due tomorrow, ${sayDay(due)}`;
  return days <= NEAR ? `due in ${days} days, ${sayDay(due)}` : `due ${sayDay(due)}`;
};

/** "2 actions and 1 return". */
export const sayCounts = (items: readonly Item[]): string => {
  const actions = items.filter(({ kind }) => kind === 'action').length;
  const returns = items.length - actions;
  return listOf([
    ...(actions > 0 ? [plural(actions, 'action')] : []),
    ...(returns > 0 ? [plural(returns, 'return')] : []),
  ]);
};

/** "2 actions and 1 return: one due tomorrow": what is read aloud. */
export const sayFirst = (items: readonly Item[], today: Day): string => {
  const [first] = items;
  if (!first) return 'Nothing is left to do';
  if (items.length === 1) return `${sayCounts(items)}, ${sayDueIn(first.due, today)}`;
  const urgent = [
    [items.filter(({ due }) => due !== undefined && due < today).length, 'overdue'],
    [items.filter(({ due }) => due === today).length, 'due today'],
    [items.filter(({ due }) => due === addDays(today, 1)).length, 'due tomorrow'],
  ] as const;
  const said = urgent.flatMap(([count, what]) => (count > 0 ? [`${sayCount(count)} ${what}`] : []));
  return `${sayCounts(items)}: ${said.length > 0 ? listOf(said) : `the first ${sayDueIn(first.due, today)}`}`;
};

const sayCount = (count: number): string => (count === 1 ? 'one' : String(count));

/** "The meeting is tomorrow, Tuesday 19 January 2027, 10am to midday". */
export const sayMeetingSoon = ({ meeting }: Pick<MeetingTodo, 'meeting'>, today: Day): string => {
  const times = sayTimes(meeting);
  const when = daysBetween(today, meeting.on) === 1 ? 'tomorrow, ' : 'on ';
  return `The meeting is ${when}${sayFullDay(meeting.on)}${times ? `, ${times}` : ''}`;
};

/** What is left to do before it, a line each. */
export const sayTodo = ({ word, update, papers, actions }: MeetingTodo): readonly string[] => [
  ...(word ? ['Say so if you cannot come: type apologies.'] : []),
  ...(update ? ['Give your round-table update: type update and your words.'] : []),
  ...papers.map((paper) => `Add your paper to ${paper}: type paper, its link and the item.`),
  ...(actions > 0 ? [`Close ${plural(actions, 'action')} due by then.`] : []),
];
