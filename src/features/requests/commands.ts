import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { members } from '../../domain/caller.ts';
import { changeCommands } from './commands-change-spec.ts';
import { chaseTyped } from './commands-chase.ts';
import { oweTyped } from './commands-owe.ts';
import { listTyped, positionTyped } from './commands-position.ts';
import { requestTyped } from './commands-request.ts';
import type { Room } from './commands-room.ts';
import { askers } from './may.ts';

const requestCommand = (room: Room): Command => ({
  name: 'request',
  first: true,
  aliases: ['data request', 'new request', 'request data', 'ask for data', 'request a return'],
  summary: 'Ask local authorities for figures or a document; a preview comes first',
  example: 'request the CME census return for autumn 2026 from all by 20 November',
  may: askers,
  run: (rest, turn) => requestTyped(room, ofMember(turn), rest),
});

const requestsCommand = (room: Room): Command => ({
  name: 'requests',
  look: true,
  aliases: [
    'open requests',
    'data requests',
    'list requests',
    'what is asked for',
    'what has been asked for',
  ],
  summary: 'The data requests that are open',
  may: members,
  run: (_rest, turn) => listTyped(room, ofMember(turn)),
});

const positionCommand = (room: Room): Command => ({
  name: 'position',
  look: true,
  aliases: ['position of', 'how far is', 'how far are', 'how many have returned', 'progress of'],
  summary: 'How far a request is: in, in draft, not started, late',
  example: 'position of the CME census',
  may: members,
  run: (said, turn) => positionTyped(room, ofMember(turn), { said, named: false }),
});

const whoHasNotReturnedCommand = (room: Room): Command => ({
  name: 'who has not returned',
  look: true,
  aliases: ['who has not sent', 'who still owes', 'outstanding', 'who owes', 'who is late with'],
  summary: 'The local authorities a request still waits for, by name',
  example: 'who has not returned the CME census',
  may: members,
  run: (said, turn) => positionTyped(room, ofMember(turn), { said, named: true }),
});

const whatDoWeOweCommand = (room: Room): Command => ({
  name: 'what do we owe',
  look: true,
  aliases: [
    'what we owe',
    'our returns',
    'returns we owe',
    'what returns do we owe',
    'what does our authority owe',
  ],
  summary: 'The returns your local authority still owes, each with a button to open it',
  example: 'what do we owe',
  may: members,
  run: (said, turn) => oweTyped(room, ofMember(turn), said),
});

const chaseCommand = (room: Room): Command => ({
  name: 'chase',
  aliases: ['chase up', 'chase everybody', 'send reminders'],
  summary: 'Remind every local authority that owes a return; a preview comes first',
  example: 'chase the CME census',
  may: askers,
  run: (said, turn) => chaseTyped(room, ofMember(turn), said),
});

/** What is asked for, how far it is, and who owes what. */
export const commands = (room: Room): readonly Command[] => [
  requestCommand(room),
  requestsCommand(room),
  positionCommand(room),
  whoHasNotReturnedCommand(room),
  whatDoWeOweCommand(room),
  chaseCommand(room),
  ...changeCommands(room),
];
