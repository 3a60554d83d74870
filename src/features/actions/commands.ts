import type { Command } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import { cancelTyped, carryTyped, moveTyped, noteTyped, reassignTyped } from './commands-alter.ts';
import { ofMember, type Room } from './commands-change.ts';
import { doneTyped, startTyped } from './commands-close.ts';
import { listTyped, showPage } from './commands-list.ts';
import { lookTyped } from './commands-look.ts';
import { recordTyped } from './commands-record.ts';
import { undo } from './commands-undo.ts';
import { placeOf } from './list-token.ts';
import { readRef } from './read-ref.ts';
import { identityFault } from './texts.ts';

type Run = (room: Room, turn: MemberTurn, said: string) => Promise<Reply>;
type Spec = Omit<Command, 'may' | 'run'> & { readonly runs: Run };

/** Everything this room understands, in the order of use; the first with an example stand in help's six lines. */
export const commands = (room: Room): readonly Command[] =>
  SPECS.map(({ runs, ...spec }) => ({
    ...spec,
    may: members,
    run: (rest, turn) => safely(room, turn, { runs, rest }),
  }));

/** Nothing that could identify a child is read, kept or repeated, whatever the command. */
const safely = async (
  room: Room,
  turn: Parameters<Command['run']>[1],
  { runs, rest }: { readonly runs: Run; readonly rest: string },
): Promise<Reply> => {
  const fault = identityFault(rest, turn.today);
  return fault ? { text: fault.say, refused: fault.code, unkept: true } : runs(room, ofMember(turn), rest);
};

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

/** "action 2", "action ACT-2F7K": one that there is, not one to record. */
const isOneReference = (said: string): boolean => {
  const { refs, positions, rest } = readRef(said);
  return refs.length + positions.length === 1 && rest === '';
};

const SPECS: readonly Spec[] = [
  {
    name: 'action',
    aliases: [
      'add action',
      'add an action',
      'new action',
      'record action',
      'record an action',
      'record',
      'add actions',
      'action point',
      'action points',
      'action item',
      'action items',
      'create action',
      'create an action',
      'make an action',
      'log action',
      'log an action',
      'raise an action',
    ],
    summary: 'Record what a meeting asked somebody to do; on its own it opens a form',
    example: 'action MS/CO to share the position statement by 25 November',
    changes: true,
    runs: (room, turn, said) =>
      isOneReference(said)
        ? lookTyped('show', { room, turn, said })
        : recordTyped(room, turn, { typed: said, answers: {}, op: turn.id, how: 'typed' }),
  },
  {
    name: 'actions',
    aliases: ['list actions', 'open actions', 'all actions', 'list of actions', 'action list'],
    summary: 'Open actions; also mine, overdue, for Kent, due this week, done this term',
    example: 'actions',
    runs: listTyped,
  },
  {
    name: 'what do I owe',
    aliases: [
      'owe',
      'what i owe',
      'what do we owe',
      'what do i have to do',
      'what have i got to do',
      'whats mine',
      'mine',
      'my parts',
      'my actions',
    ],
    summary: 'Your own and your local authority’s parts, the most urgent first',
    example: 'what do I owe',
    runs: (room, turn, said) => listTyped(room, turn, `mine ${said}`),
  },
  {
    name: 'done',
    aliases: [
      'close',
      'complete',
      'completed',
      'finished',
      'mark as done',
      'mark done',
      'tick off',
      'done with',
    ],
    summary: 'Close your part, with what was done; a coordinator adds for whom',
    example: 'done ACT-2F7K sent to all on Monday',
    changes: true,
    runs: doneTyped,
  },
  {
    name: 'overdue',
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
    name: 'start',
    aliases: ['in progress', 'started', 'working on', 'begin'],
    summary: 'Say that your part is in progress: start ACT-2F7K',
    changes: true,
    runs: startTyped,
  },
  {
    name: 'move',
    aliases: [
      'postpone',
      'change date of',
      'change the date of',
      'change date',
      'extend',
      'push',
      'push back',
      'put back',
      'delay',
      'reschedule',
    ],
    summary: 'Move the date of an action: move ACT-2F7K to 12 January',
    changes: true,
    runs: moveTyped,
  },
  {
    name: 'note',
    aliases: ['add note', 'add a note', 'add note to', 'add a note to', 'comment', 'comment on'],
    summary: 'Add a note to an action: note ACT-2F7K waiting for the final text',
    changes: true,
    runs: noteTyped,
  },
  {
    name: 'reassign',
    aliases: ['assign', 'give'],
    summary: 'Give an action to others: reassign ACT-2F7K to Kent',
    changes: true,
    runs: reassignTyped,
  },
  {
    name: 'carry',
    aliases: ['carry forward', 'carry over', 'roll over', 'roll forward'],
    summary: 'Carry an action forward, to the next meeting or a date: carry ACT-2F7K to 12 January',
    changes: true,
    runs: carryTyped,
  },
  {
    name: 'cancel',
    aliases: ['cancel action', 'drop', 'withdraw', 'delete', 'delete action', 'remove action'],
    summary: 'Cancel an action, with the reason: cancel ACT-2F7K because it was sent in May',
    changes: true,
    runs: cancelTyped,
  },
  {
    name: 'undo',
    aliases: ['undo that', 'undo last', 'take back', 'take that back'],
    summary: 'Take back your own last change to an action, within 24 hours',
    changes: true,
    runs: (room, turn, said) => undo(room, turn, { how: 'typed', said }),
  },
  {
    name: 'show',
    aliases: ['open action', 'view', 'details', 'details of', 'more about', 'more on', 'more details'],
    summary: 'One action in full: show ACT-2F7K, or ACT-2F7K alone',
    runs: (room, turn, said) => lookTyped('show', { room, turn, said }),
  },
  {
    name: 'history',
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
