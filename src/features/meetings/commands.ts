import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import { day } from '../../domain/day.ts';
import { splitMeeting } from '../../domain/split-meeting.ts';
import type { Room } from './commands-hold.ts';
import { nowTyped } from './commands-now.ts';
import { endTyped, startTyped, tieTyped } from './commands-typed.ts';
import { holders } from './may.ts';

type Runs = (room: Room, turn: MemberTurn, rest: string) => Promise<Reply>;

type Said = Pick<Command, 'name' | 'summary' | 'inGroups'> & Required<Pick<Command, 'aliases' | 'example'>>;

const STARTS: Said = {
  name: 'start meeting',
  inGroups: true,
  aliases: [
    'start the meeting',
    'begin meeting',
    'begin the meeting',
    'meeting starts',
    'meeting has started',
  ],
  summary: 'Start today’s meeting: its card shows the agenda, the open actions and what is recorded',
  example: 'start meeting',
};

const ENDS: Said = {
  name: 'end meeting',
  inGroups: true,
  aliases: [
    'end the meeting',
    'finish meeting',
    'finish the meeting',
    'close the meeting',
    'meeting is over',
  ],
  summary: 'End the meeting: what was recorded, and who has what by when',
  example: 'end meeting',
};

const TIES: Said = {
  name: 'this is',
  aliases: ['this chat is', 'this channel is', 'this call is'],
  summary: 'In a meeting’s chat or channel: say which meeting is held there',
  example: 'this is the 19 January meeting',
};

const NOW: Said = {
  name: 'meeting now',
  aliases: ['current meeting', 'what is under way', 'live meeting'],
  summary: 'The meeting that is under way: its agenda, the open actions and what is recorded',
  example: 'meeting now',
};

const command = (room: Room, runs: Runs, said: Said): Command => ({
  ...said,
  may: holders,
  changes: true,
  fresh: true,
  run: (rest, turn) => runs(room, ofMember(turn), rest),
});

export const commands = (room: Room): readonly Command[] => [
  command(room, startTyped, STARTS),
  command(room, endTyped, ENDS),
  command(room, tieTyped, TIES),
  {
    ...NOW,
    may: members,
    look: true,
    run: (_, turn) => nowTyped(room, ofMember(turn)),
  },
];

const START = /^[\s\W]*(?:please\s+)?(?:start|begin|kick\s?off)\s+/i;
const END = /^[\s\W]*(?:please\s+)?(?:end|finish|close|stop|conclude)\s+/i;
const NO_MORE = /^(?:meeting\b)?\s*(?:now|please|off|today)?[\s.!?]*$/i;
/** Which day is meant is read again by the command. */
const ANY_DAY = day('2026-01-05');

/** "start the 19 January meeting" starts no action. */
export const claims = (text: string): { readonly command: string; readonly rest: string } | undefined => {
  for (const [lead, name] of [
    [START, 'start meeting'],
    [END, 'end meeting'],
  ] as const) {
    const found = lead.exec(text)?.[0];
    const rest = found && text.slice(found.length);
    const said = rest && splitMeeting(rest, ANY_DAY);
    if (!said || !NO_MORE.test(said.rest)) continue;
    const isNamed = said.which.replace(/\b(?:the|our|this|network|cme)\b/gi, '').trim() !== '';
    return { command: name, rest: isNamed ? nameOf(said.which) : '' };
  }
  return undefined;
};

const nameOf = (which: string): string => (/^MTG/i.test(which) ? which : `${which} meeting`);
