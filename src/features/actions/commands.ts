import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import { members } from '../../domain/caller.ts';
import { identityFault } from '../../domain/keepable.ts';
import type { Room } from './commands-change.ts';
import { DEEDS } from './commands-deeds.ts';
import { listTyped } from './commands-list.ts';
import { lookTyped } from './commands-look.ts';
import { recordTyped } from './commands-record.ts';
import type { Run, Spec } from './commands-spec.ts';
import { VIEWS } from './commands-views.ts';
import { readRef } from './read-ref.ts';

/** Everything this room understands, in the order of use. */
export const commands = (room: Room): readonly Command[] =>
  [...FIRST, ...DEEDS, ...VIEWS].map(({ runs, ...spec }) => ({
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

/** "action 2", "action ACT-2F7K": one that there is, not one to record. */
const isOneReference = (said: string): boolean => {
  const { refs, positions, rest } = readRef(said);
  return refs.length + positions.length === 1 && rest === '';
};

const FIRST: readonly Spec[] = [
  {
    name: 'action',
    first: true,
    inGroups: true,
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
    look: true,
    inGroups: true,
    aliases: ['list actions', 'all actions', 'list of actions', 'action list'],
    summary:
      'Open actions; also mine, overdue, for Kent, due this week, done this term, from the last meeting',
    example: 'actions',
    runs: (room, turn, said) =>
      isOneReference(said) ? lookTyped('show', { room, turn, said }) : listTyped(room, turn, said),
  },
  {
    name: 'what do I owe',
    look: true,
    first: true,
    aliases: [
      'owe',
      'what i owe',
      'what do i have to do',
      'what have i got to do',
      'whats mine',
      'my parts',
      'my actions',
    ],
    summary: 'Your own and your local authority’s parts, the most urgent first',
    example: 'what do I owe',
    runs: (room, turn, said) => listTyped(room, turn, `mine ${said}`),
  },
];
