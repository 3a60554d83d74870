import { plain } from '../../cards/plain.ts';
import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { members } from '../../domain/caller.ts';
import { IDENTITY, identityFault } from '../../domain/keepable.ts';
import type { Room } from './commands-record.ts';
import { apologiesTyped, attendanceTyped, presentTyped, type Runs, strikeTyped } from './commands-typed.ts';

export const commands = (room: Room): readonly Command[] =>
  SPECS.map(({ runs, ...spec }) => ({
    ...spec,
    may: members,
    run: async (rest, turn) => {
      const fault = identityFault(rest, turn.today);
      return fault
        ? { text: plain(fault.say), refused: IDENTITY, unkept: true }
        : runs(room, ofMember(turn), rest);
    },
  }));

const SPECS: readonly (Omit<Command, 'may' | 'run'> & { readonly runs: Runs })[] = [
  {
    name: 'apologies',
    first: true,
    inGroups: true,
    aliases: [
      'send apologies',
      'send my apologies',
      'my apologies',
      'i will not be able to attend',
      'i wont be able to attend',
      'i wont be able to make it',
      'i am unable to attend',
      'im unable to attend',
      'unable to attend',
      'i will not be there',
      'i wont be there',
      'i wont be coming',
      'sorry apologies',
      'sorry my apologies',
      'accept my apologies',
      'apologies received',
      'apologise',
      'apology',
      'i cannot come',
      'i cant come',
      'i cannot make it',
      'i cant make it',
      'cant make it',
      'cannot attend',
      'cant attend',
      'i cant attend',
      'i cannot attend',
      'i am not coming',
      'im not coming',
      'record apologies',
      'add apologies',
    ],
    summary: 'Send apologies for the coming meeting, or for others: apologies from Ann Lee (Hants)',
    example: 'apologies',
    changes: true,
    runs: apologiesTyped,
  },
  {
    name: 'undo apologies',
    aliases: [
      'undo my apologies',
      'undo the apologies',
      'withdraw apologies',
      'withdraw my apologies',
      'cancel apologies',
      'cancel my apologies',
      'remove apologies',
      'take back apologies',
      'take back my apologies',
      'coming after all',
      'i am coming after all',
      'im coming after all',
      'i can come after all',
      'i can make it after all',
    ],
    summary: 'Take apologies back: you are coming after all',
    changes: true,
    runs: strikeTyped('apologies'),
  },
  {
    name: 'attendance',
    look: true,
    aliases: [
      'attendance list',

      'who is coming',
      'whos coming',
      'who came',
      'who was there',
      'who sent apologies',
      'who has sent apologies',
      'list apologies',
    ],
    summary: 'Who was or will be there, who sent apologies, and which LAs are neither',
    runs: attendanceTyped,
  },
  {
    name: 'present',
    aliases: ['attending', 'attended', 'in attendance', 'attendees', 'record attendance'],
    summary: 'Put down who was at a meeting: present Ann Lee (Hants), Bo Ray and Cy Fox (Wokingham)',
    changes: true,
    runs: presentTyped,
  },
  {
    name: 'not present',
    aliases: ['was not present', 'were not present', 'not attending', 'remove from attendance'],
    summary: 'Take somebody off the list of those present: not present Ann Lee (Hants)',
    changes: true,
    runs: strikeTyped('present'),
  },
];
