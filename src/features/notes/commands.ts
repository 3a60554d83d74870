import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { members } from '../../domain/caller.ts';
import { pasteCard } from './cards.ts';
import { correctTyped } from './commands-correct.ts';
import { editTyped } from './commands-edit.ts';
import { importText } from './commands-import.ts';
import { circulateTyped, confirmTyped } from './commands-life.ts';
import { draftNotes, showNotes } from './commands-notes.ts';
import { acceptingIn, decideTyped, reviewNotes } from './commands-review.ts';
import { inPrivate, type Room } from './commands-room.ts';
import { importAttached } from './commands-upload.ts';
import { keepers } from './may.ts';

const writes = { may: keepers, changes: true, fresh: true } as const;

export const commands = (room: Room): readonly Command[] => [
  {
    name: 'notes',
    aliases: ['meeting notes', 'notes of the last meeting', 'open notes'],
    summary: 'The notes of a meeting, also as PDF and Word',
    example: 'notes of the 4 November meeting',
    may: members,
    run: async (rest, turn) => showNotes(room, ofMember(turn), rest),
  },
  {
    name: 'import notes',
    first: true,
    aliases: ['import the notes', 'import meeting notes', 'import minutes'],
    summary: 'Read the notes of a meeting: paste them, or hand in a file',
    example: 'import notes',
    ...writes,
    run: inPrivate(async (rest, turn) => {
      const { files = [] } = turn;
      if (files.length > 0) return importAttached(room, turn, files);
      return rest.trim()
        ? importText(room, turn, { text: rest, how: 'typed' })
        : { card: pasteCard({ op: turn.id }) };
    }),
  },
  ...reviewCommands(room),
  ...lifeCommands(room),
];

const reviewCommands = (room: Room): readonly Command[] => [
  {
    name: 'review notes',
    aliases: ['review import', 'review the notes', 'suggestions'],
    summary: 'Go on deciding what was read from the notes',
    may: keepers,
    run: inPrivate((rest, turn) => reviewNotes(room, turn, rest)),
  },
  {
    name: 'accept',
    summary: 'Record what was read from the notes: accept 2, or accept sure for all that is sure',
    example: 'accept sure',
    ...writes,
    run: inPrivate((words, turn) => decideTyped(room, turn, acceptingIn(words))),
  },
  ...alterCommands(room),
];

const alterCommands = (room: Room): readonly Command[] => [
  {
    name: 'skip',
    aliases: ['leave out', 'drop suggestion', 'drop suggestions', 'drop number'],
    summary: 'Leave something read from the notes out of the record',
    example: 'skip 2',
    ...writes,
    run: inPrivate((words, turn) => decideTyped(room, turn, { words, deed: 'drop' })),
  },
  {
    name: 'edit',
    summary: 'Put right something read from the notes, before it is recorded',
    example: 'edit 4 owner Kent',
    ...writes,
    run: inPrivate((words, turn) => editTyped(room, turn, words)),
  },
];

const lifeCommands = (room: Room): readonly Command[] => [
  {
    name: 'draft notes',
    aliases: ['draft the notes', 'write notes'],
    summary: 'Draft the notes of a meeting from what was recorded in it',
    ...writes,
    run: inPrivate((rest, turn) => draftNotes(room, turn, rest)),
  },
  {
    name: 'correct notes',
    aliases: ['correct the notes'],
    summary: 'Put an item, an action or who was there right; the old wording is kept',
    example: 'correct notes item 3: Kent will host the next meeting',
    ...writes,
    run: inPrivate((rest, turn) => correctTyped(room, turn, rest)),
  },
  ...sendCommands(room),
];

const sendCommands = (room: Room): readonly Command[] => [
  {
    name: 'circulate notes',
    aliases: ['circulate the notes', 'send notes', 'send the notes'],
    summary: 'Send the notes to every member',
    ...writes,
    run: inPrivate((rest, turn) => circulateTyped(room, turn, rest)),
  },
  {
    name: 'confirm notes',
    aliases: ['confirm the notes', 'notes confirmed'],
    summary: 'Record that a later meeting confirmed the notes',
    example: 'confirm notes of the 4 November meeting',
    ...writes,
    run: inPrivate((rest, turn) => confirmTyped(room, turn, rest)),
  },
];
