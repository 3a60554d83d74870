import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { coordinators, members } from '../../domain/caller.ts';
import { identityFault } from '../../domain/keepable.ts';
import { comingMeeting, meetingUnderWayIn } from '../../domain/meeting.ts';
import { whichMeeting } from '../../domain/which-meeting.ts';
import type { Room } from './commands-change.ts';
import { decideTyped } from './commands-decide.ts';
import { editTyped, type Runs, removeTyped, renameTyped } from './commands-edit.ts';
import { papersReply } from './commands-papers.ts';
import { dropTyped, itemTyped, paperTyped, publishTyped, showAgenda } from './commands-typed.ts';

type Spec = Omit<Command, 'may' | 'run'> & {
  readonly runs: Runs;
  readonly may?: Command['may'];
  /** The rest holds somebody's own words. */
  readonly free?: 'title';
};

/** Every command of the room is about one meeting: the one it names, or the coming one. */
export const commands = (room: Room): readonly Command[] =>
  SPECS.map(({ runs, free, ...spec }) => ({
    may: members,
    ...spec,
    run: async (rest, turn) => {
      const fault = identityFault(rest, turn.today);
      if (fault) return refusedAs(fault);
      const { register, today, place: where } = turn;
      const otherwise = meetingUnderWayIn(register, where.conversation) ?? comingMeeting(register, today);
      const which = whichMeeting(rest, { register, today, otherwise, ...(free && { free }) });
      return which.refused ? refusedAs(which) : runs(room, ofMember(turn), which.value);
    },
  }));

const SPECS: readonly Spec[] = [
  {
    name: 'agenda',
    look: true,
    aliases: [
      'agenda for',

      'agenda items',
      'items',
      'whats on the agenda',
      'what is on the agenda',
    ],
    summary: 'The agenda of the coming meeting, or of a named one: agenda for the 9 March meeting',
    example: 'agenda',
    runs: showAgenda,
  },
  {
    name: 'agenda item',
    inGroups: true,
    aliases: [
      'propose',
      'propose item',
      'propose an item',
      'propose agenda item',
      'propose an agenda item',
      'new agenda item',
      'add agenda item',
      'add an agenda item',
      'add item',
      'add an item',
      'add to agenda',
      'add to the agenda',
      'suggest item',
      'suggest an item',
      'suggest agenda item',
    ],
    summary: 'Propose an item for the agenda; on its own it opens a form',
    example: 'agenda item School transport in rural areas, 15 minutes',
    changes: true,
    free: 'title',
    runs: itemTyped,
  },
  {
    name: 'item',
    aliases: ['move item', 'move agenda item', 'put item', 'change item', 'edit item', 'change agenda item'],
    summary: 'Change an item: item 4 first, item 4 to 2, item 4 20 minutes, item 4 presenter Ann Lee',
    changes: true,
    fresh: true,
    free: 'title',
    may: coordinators,
    runs: editTyped,
  },
  {
    name: 'rename item',
    aliases: ['retitle item'],
    summary: 'Give an item another title: rename item 4 School transport',
    changes: true,
    fresh: true,
    free: 'title',
    may: coordinators,
    runs: renameTyped,
  },
  {
    name: 'remove item',
    aliases: ['delete item', 'remove agenda item', 'delete agenda item', 'drop item', 'take off item'],
    summary: 'Take an item off the agenda: remove item 4',
    changes: true,
    fresh: true,
    may: coordinators,
    runs: removeTyped,
  },
  ...[true, false].map((accepts): Spec => {
    const deed = accepts ? 'accept' : 'decline';
    return {
      name: `${deed} item`,
      aliases: [`${deed} agenda item`, `${deed} the item`, `${deed} proposal`],
      summary: `${accepts ? 'Take a proposed item onto the agenda' : 'Turn a proposed item down'}: ${deed} item 1`,
      changes: true,
      fresh: true,
      free: 'title',
      may: coordinators,
      runs: decideTyped(accepts),
    };
  }),
  {
    name: 'publish agenda',
    aliases: ['publish the agenda', 'publish our agenda'],
    summary: 'Publish the agenda; from then on each change is a visible revision',
    changes: true,
    fresh: true,
    may: coordinators,
    runs: publishTyped,
  },
  {
    name: 'papers',
    look: true,
    aliases: ['list papers', 'agenda papers', 'meeting papers', 'papers for'],
    summary: 'The papers of the coming meeting',
    runs: (room, turn, { meeting }) => papersReply(room, turn, meeting),
  },
  {
    name: 'paper',
    aliases: [
      'add paper',
      'add a paper',
      'add papers',
      'attach paper',
      'attach a paper',
      'upload paper',
      'upload a paper',
    ],
    summary: 'Add a paper to an item: paper https://www.example.org/figures Dashboard for item 3',
    changes: true,
    free: 'title',
    runs: paperTyped,
  },
  {
    name: 'remove paper',
    aliases: ['delete paper', 'remove papers', 'take off paper'],
    summary: 'Take a paper away, by its number in papers: remove paper 2',
    changes: true,
    runs: dropTyped,
  },
];
