import { listTyped, showPage } from './commands-list.ts';
import { lookTyped } from './commands-look.ts';
import type { Run, Spec } from './commands-spec.ts';
import { placeOf } from './list-token.ts';

const more: Run = async (room, turn) => {
  const next = (await turn.last())?.next;
  const list = next?.verb === 'actions.page' && 'list' in next.data ? String(next.data.list) : '';
  const place = placeOf(list);
  if (place) return showPage(room, turn, { ...place, how: 'typed' });
  const text = next
    ? 'Press **Next** on the list to see more of it.'
    : 'There is no more of the list you were last shown here. Type **actions** to see the open actions.';
  return { text, refused: 'no-more' };
};

/** What shows actions and changes nothing. */
export const VIEWS: readonly Spec[] = [
  {
    name: 'open actions',
    look: true,
    summary: 'Open actions alone: open actions from the last meeting',
    runs: (room, turn, said) => listTyped(room, turn, `open ${said}`),
  },
  {
    name: 'overdue',
    look: true,
    aliases: ['whats overdue', 'what is overdue', 'overdue actions', 'what is late', 'whats late'],
    summary: 'Open actions whose date has gone by',
    runs: (room, turn, said) => listTyped(room, turn, `overdue ${said}`),
  },
  {
    name: 'due',
    aliases: ['whats due', 'what is due', 'actions due'],
    summary: 'Open actions by when they are due: due this week, due by Friday',
    runs: (room, turn, said) => listTyped(room, turn, `due ${said}`),
  },
  {
    name: 'show',
    look: true,
    aliases: ['open action', 'view', 'details', 'details of', 'more about', 'more on', 'more details'],
    summary: 'One action in full: show ACT-2F7K, or ACT-2F7K alone',
    runs: (room, turn, said) => lookTyped('show', { room, turn, said }),
  },
  {
    name: 'history',
    look: true,
    aliases: ['history of', 'audit', 'who changed'],
    summary: 'Who did what to an action, for whom and when: history ACT-2F7K',
    runs: (room, turn, said) => lookTyped('history', { room, turn, said }),
  },
  {
    name: 'more',
    aliases: ['next page', 'more actions', 'more please'],
    summary: 'The next page of the last list',
    runs: more,
  },
];
