import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { coordinators } from '../../domain/caller.ts';
import { period, stop } from './commands-change.ts';
import { askToErase } from './commands-erase.ts';
import { dryRun, log, schedule } from './commands-look.ts';
import type { Room } from './commands-room.ts';

const LOOK = { may: coordinators, fresh: true } as const;
const CHANGE = { ...LOOK, changes: true } as const;

export const commands = (room: Room): readonly Command[] => [
  ...looks(room),
  {
    name: 'retention period',
    aliases: ['set retention period'],
    summary: 'Set how long a kind of record is kept',
    example: 'retention period closed 7 years',
    ...CHANGE,
    run: (rest, turn) => period(room, rest, ofMember(turn)),
  },
  {
    name: 'retention stop',
    aliases: ['stop purging'],
    summary: 'Stop deleting what is over',
    ...CHANGE,
    run: (_rest, turn) => stop(room, ofMember(turn), 'typed'),
  },
  erasing(room),
];

const looks = (room: Room): readonly Command[] => [
  {
    name: 'retention',
    aliases: ['retention schedule', 'what is kept'],
    summary: 'How long each kind of record is kept, and what is over',
    example: 'retention',
    ...LOOK,
    run: (_rest, turn) => schedule(room, ofMember(turn)),
  },
  {
    name: 'retention dry run',
    aliases: ['dry run', 'retention preview', 'retention start', 'start purging'],
    summary: 'What would be deleted today; purging is started from there',
    ...LOOK,
    run: (_rest, turn) => dryRun(room, ofMember(turn)),
  },
  {
    name: 'retention log',
    summary: 'What was deleted, and who was erased: when and how much',
    ...LOOK,
    run: (_rest, turn) => log(room, ofMember(turn)),
  },
];

const erasing = (room: Room): Command => ({
  name: 'erase',
  aliases: ['erase person', 'erase member', 'forget person'],
  summary: 'Erase somebody’s name for good; shows first what goes and what stays',
  example: 'erase Mara Swift',
  ...LOOK,
  run: (rest, turn) => askToErase(room, rest, ofMember(turn)),
});
