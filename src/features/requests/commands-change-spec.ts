import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import { closeTyped, dueTyped, inOwnChat, unlessChild, withdrawTyped } from './commands-change.ts';
import { exportTyped } from './commands-export.ts';
import { notReturningTyped, outstandingTyped, receivedTyped } from './commands-outside.ts';
import { releaseTyped } from './commands-release.ts';
import type { Room } from './commands-room.ts';
import { letTyped } from './commands-submitter.ts';
import { extendTyped } from './commands-time.ts';
import { askers } from './may.ts';

type Work = (room: Room, turn: MemberTurn, said: string) => Promise<Reply>;

/** A coordinator's change, typed in their own chat. */
const changing = (room: Room, said: Words, work: Work): Command => ({
  ...said,
  may: askers,
  changes: true,
  fresh: true,
  run: async (rest, turn) => inOwnChat(unlessChild(work))(room, ofMember(turn), rest),
});

/** What a coordinator is shown, in their own chat, before it is done. */
const previewing = (room: Room, said: Words, work: Work): Command => ({
  ...said,
  may: askers,
  run: async (rest, turn) => inOwnChat(unlessChild(work))(room, ofMember(turn), rest),
});

type Words = Pick<Command, 'name' | 'aliases' | 'summary' | 'example'>;

const RECEIVED: Words = {
  name: 'received',
  aliases: ['we received', 'record received', 'have received', 'we have received'],
  summary: 'Record returns that came by another way: nobody is reminded of them any more',
  example: 'received medical needs policies from Kent, E Sussex',
};

const NOT_RETURNING: Words = {
  name: 'not returning',
  summary: 'Record that a local authority will not return something, and why',
  example: 'Kent is not returning the CME census: nobody to do it',
};

const NOT_RECEIVED: Words = {
  name: 'not received',
  aliases: ['still outstanding', 'not yet received'],
  summary: 'Take back that something was received or will not come',
  example: 'not received medical needs policies from Kent',
};

const EXTEND_RETURN: Words = {
  name: 'extend return',
  aliases: ['extend the return', 'give more time to', 'grant an extension to'],
  summary: 'Give a local authority more time for a return',
  example: 'extend Kent’s CME census to 30 November',
};

const CHANGE_DUE: Words = {
  name: 'change due',
  aliases: [
    'change due of',
    'change due date',
    'change due date of',
    'change the due date of',
    'change due day of',
    'new due date for',
  ],
  summary: 'Change the day a request is due; whoever still owes it is told',
  example: 'change due of the CME census to 4 December',
};

const CLOSE_REQUEST: Words = {
  name: 'close request',
  aliases: ['close the request', 'close request for', 'close the request for'],
  summary: 'Close a request: nobody is reminded, late returns are still taken',
  example: 'close request CME census',
};

const WITHDRAW_REQUEST: Words = {
  name: 'withdraw request',
  aliases: [
    'withdraw the request',
    'withdraw request for',
    'withdraw the request for',
    'cancel request',
    'cancel the request for',
  ],
  summary: 'Withdraw a request: nothing is asked for any more',
  example: 'withdraw request CME census',
};

const LET: Words = {
  name: 'let',
  aliases: ['allow'],
  summary: 'Let an officer submit for their local authority, for one request',
  example: 'let Mara Swift submit the CME census for Portsmouth',
};

const RELEASE_TO_THE_MEETING: Words = {
  name: 'release to the meeting',
  summary: 'Release the figures of a request to a meeting; a preview comes first',
  example: 'show the CME census figures at the meeting',
};

const SHARE_WITH_MEMBERS: Words = {
  name: 'share with members',
  summary: 'Release the figures of a request to all members; a preview comes first',
  example: 'share the CME census figures with members',
};

/** What a coordinator changes about a request once it is sent. */
export const changeCommands = (room: Room): readonly Command[] => [
  changing(room, RECEIVED, receivedTyped),
  changing(room, NOT_RETURNING, notReturningTyped),
  changing(room, NOT_RECEIVED, outstandingTyped),
  changing(room, EXTEND_RETURN, extendTyped),
  changing(room, CHANGE_DUE, dueTyped),
  changing(room, CLOSE_REQUEST, closeTyped),
  changing(room, WITHDRAW_REQUEST, withdrawTyped),
  changing(room, LET, letTyped),
  ...releaseCommands(room),
  exportCommand(room),
];

const releaseCommands = (room: Room): readonly Command[] => [
  previewing(room, RELEASE_TO_THE_MEETING, (...[one, turn, said]) =>
    releaseTyped(one, turn, { said, stage: 'shown' }),
  ),
  previewing(room, SHARE_WITH_MEMBERS, (...[one, turn, said]) =>
    releaseTyped(one, turn, { said, stage: 'shared' }),
  ),
];

const exportCommand = (room: Room): Command => ({
  name: 'export',
  aliases: ['download', 'export figures of', 'export the figures of'],
  summary: 'The figures of a request as Excel or CSV, for the coordinator and the recipient',
  example: 'export CME census autumn 2026',
  may: members,
  run: (said, turn) => exportTyped(room, ofMember(turn), said),
});
