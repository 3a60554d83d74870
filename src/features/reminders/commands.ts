import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { quietTyped, settingsTyped, unquietTyped } from './commands-network.ts';
import { mineTyped, muteTyped, snoozeTyped, wakeTyped } from './commands-own.ts';
import { reachedTyped } from './commands-reached.ts';
import { remindTyped } from './commands-remind.ts';
import type { Room } from './commands-room.ts';
import { reminders, settlers } from './may.ts';

type Runs = (room: Room, turn: MemberTurn, said: string) => Promise<Reply>;
type Spec = Omit<Command, 'may' | 'run'> & { readonly runs: Runs };

/** What everybody decides of their own reminders. */
const OWN: readonly Spec[] = [
  {
    name: 'my reminders',
    aliases: ['reminders', 'what am i reminded of', 'what reminders are on'],
    summary: 'What the bot reminds you of, and what you have snoozed',
    runs: mineTyped,
  },
  {
    name: 'snooze',
    aliases: ['remind me later of', 'remind me later about', 'snooze action'],
    summary: 'Not be reminded of an action before a day; a week if you name none',
    example: 'snooze ACT-2F7K until Friday',
    changes: true,
    runs: snoozeTyped,
  },
  {
    name: 'unsnooze',
    aliases: ['end snooze of', 'end the snooze of', 'stop snoozing'],
    summary: 'Be reminded of a snoozed action again: unsnooze ACT-2F7K',
    changes: true,
    runs: wakeTyped,
  },
  {
    name: 'mute reminders',
    aliases: ['stop reminders', 'stop reminding me', 'turn off reminders', 'turn reminders off', 'mute'],
    summary: 'Not be reminded of actions, returns or meetings any more',
    example: 'mute reminders of returns',
    changes: true,
    runs: muteTyped(true),
  },
  {
    name: 'unmute reminders',
    aliases: ['start reminders', 'turn on reminders', 'turn reminders on', 'unmute'],
    summary: 'Be reminded again: unmute reminders of returns',
    changes: true,
    runs: muteTyped(false),
  },
];

/** What coordinators decide for the network. */
const NETWORK: readonly Spec[] = [
  {
    name: 'remind',
    summary: 'Remind whoever owes something; a preview comes first',
    example: 'remind everyone overdue',
    runs: remindTyped,
  },
  {
    name: 'not reached',
    aliases: [
      'who was not reached',
      'who wasnt reached',
      'who has not been reached',
      'undelivered',
      'who has not seen it',
      'who hasnt seen it',
      'who did not get it',
      'who didnt get it',
      'who has not replied',
      'no reply',
    ],
    summary: 'Who was not reached and why, with a text for an e-mail',
    example: 'not reached',
    runs: (room, turn) => reachedTyped(room, turn),
  },
  {
    name: 'quiet weeks',
    aliases: ['quiet week', 'add quiet weeks', 'quiet days', 'no reminders'],
    summary: 'Weeks in which nobody is reminded',
    example: 'quiet weeks 21 December to 1 January',
    changes: true,
    runs: quietTyped,
  },
  {
    name: 'remove quiet weeks',
    aliases: ['remove quiet week', 'end quiet weeks', 'cancel quiet weeks'],
    summary: 'Remind in those weeks after all: remove quiet weeks 21 December',
    changes: true,
    runs: unquietTyped,
  },
  {
    name: 'reminder settings',
    aliases: ['reminders settings', 'settings of reminders', 'when are people reminded'],
    summary: 'How many days before something is due people are reminded, and how often after',
    runs: (room, turn) => settingsTyped(room, turn),
  },
];

const made =
  (room: Room, may: Command['may'], more: Pick<Command, 'fresh'> = {}) =>
  ({ runs, ...spec }: Spec): Command => ({
    ...spec,
    ...more,
    may,
    run: (rest, turn) => runs(room, ofMember(turn), rest),
  });

export const commands = (room: Room): readonly Command[] => [
  ...OWN.map(made(room, settlers)),
  ...NETWORK.map(made(room, reminders, { fresh: true })),
];
