import { listOf } from '../../domain/words.ts';

/** What is taken out where somebody is erased; `names` are those that are looked for in texts. */
export const goes = (names: readonly string[]): readonly string[] => [
  'Name, initials, organisation and roles in the register.',
  'Teams accounts, with their history, and where they are reached. They can no longer use the bot.',
  'Answers that quoted their name, their last undo, their links.',
  ...(names.length > 0
    ? [
        `“${listOf(names, 'and')}” in actions, notes, agendas, updates, packs and their history, where it stands in full.`,
      ]
    : []),
];

/** What is not, and where to change it. */
export const stays = (names: readonly string[]): readonly string[] => [
  'What was done and when, under the pseudonym, the same everywhere and for ever.',
  ...(names.length > 0
    ? ['First names, nicknames and initials that somebody typed: change those where they stand.']
    : [
        'Their name in texts: it is one word, or somebody else has it too, so nobody can tell who is meant. Change it where it stands.',
      ]),
  'Kept files, such as papers: remove them from their agenda.',
  'Cards and messages that are already in Teams: they are Teams’ own.',
];
