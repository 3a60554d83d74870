import {
  cancelTyped,
  carryTyped,
  moveTyped,
  noteTyped,
  reassignTyped,
  stillOpenTyped,
} from './commands-alter.ts';
import { doneTyped, startTyped } from './commands-close.ts';
import type { Spec } from './commands-spec.ts';
import { undo } from './commands-undo.ts';

/** What changes an action that is there. */
export const DEEDS: readonly Spec[] = [
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
    name: 'still open',
    aliases: ['yes still open', 'is still open', 'mark as still open'],
    summary: 'Answer “Still open?” on an action from old notes: still open ACT-2F7K',
    changes: true,
    runs: stillOpenTyped,
  },
  {
    name: 'undo',
    aliases: ['undo that', 'undo last', 'take back', 'take that back'],
    summary: 'Take back your own last change to an action, within 24 hours',
    changes: true,
    runs: (room, turn, said) => undo(room, turn, { how: 'typed', said }),
  },
];
