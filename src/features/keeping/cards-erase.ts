import { plain } from '../../cards/plain.ts';
import type { ActionSaid } from '../../core/offers/actions.ts';
import type { Card } from '../../core/reply.ts';
import type { Person } from '../../domain/person.ts';
import { pseudonymOf } from '../../domain/pseudonym.ts';
import { type Register, sayPerson } from '../../domain/register.ts';
import { listOf, plural } from '../../domain/words.ts';

/** Open actions listed on the card. */
const SHOWN = 8;

interface Asked {
  readonly person: Person;
  readonly open: readonly ActionSaid[];
  /** The names that are looked for in texts; none where somebody else has them too. */
  readonly names: readonly string[];
  readonly register: Register;
  readonly op: string;
}

/** Says what goes and what stays, before anybody is erased. */
export const eraseCard = ({ person, open, names, register, op }: Asked): Card => ({
  template: 'keeping/erase',
  data: {
    op,
    id: person.id,
    who: plain(sayPerson(person, register)),
    pseudonym: plain(pseudonymOf(person.id)),
    hasOpen: open.length > 0,
    openSays: `${plural(open.length, 'open action is', 'open actions are')} theirs. Reassign ${open.length === 1 ? 'it' : 'them'} first, or go ahead: ${open.length === 1 ? 'it stays' : 'they stay'} with the former member.`,
    open: open.slice(0, SHOWN).map(({ ref, text, byWhen }) => ({
      line: plain(`${ref}: ${text}${byWhen ? ` (${byWhen})` : ''}`),
    })),
    hasMore: open.length > SHOWN,
    more: `And ${open.length - SHOWN} more.`,
    goes: goes(names).map((line) => ({ line: plain(line) })),
    stays: stays(names).map((line) => ({ line: plain(line) })),
  },
});

const goes = (names: readonly string[]): readonly string[] => [
  'Name, initials, organisation and roles in the register.',
  'Teams accounts, with their history, and where they are reached. They can no longer use the bot.',
  'Answers that quoted their name, their last undo, their links.',
  ...(names.length > 0
    ? [
        `“${listOf(names, 'and')}” in actions, notes, agendas, updates, packs and their history, where it stands in full.`,
      ]
    : []),
];

const stays = (names: readonly string[]): readonly string[] => [
  'What was done and when, under the pseudonym, the same everywhere and for ever.',
  ...(names.length > 0
    ? ['First names, nicknames and initials that somebody typed: change those where they stand.']
    : [
        'Their name in texts: it is one word, or somebody else has it too, so nobody can tell who is meant. Change it where it stands.',
      ]),
  'Kept files, such as papers: remove them from their agenda.',
  'Cards and messages that are already in Teams: they are Teams’ own.',
];
