import { plain } from '../../cards/plain.ts';
import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import type { Day } from '../../domain/day.ts';
import { findPeopleNamed, holdersOf } from '../../domain/find-people.ts';
import type { Person, RoleName } from '../../domain/person.ts';
import { currentPeople, type Register, sayPerson } from '../../domain/register.ts';
import { capital, listOf } from '../../domain/words.ts';
import { gapsCard, overviewCard, peopleCard } from './cards.ts';
import type { Wanted } from './join.ts';
import { sayPlace, sayRole } from './say.ts';
import { readWanted } from './wanted.ts';

export const listCommands: readonly Command[] = [
  {
    name: 'members',
    aliases: ['member list', 'who is in the network', 'list members', 'members of', 'members for'],
    summary: 'Who is in the network, by local authority',
    example: 'members Kent',
    may: members,
    run: async (rest, turn) => listed(rest, turn),
  },
  {
    name: 'members without',
    aliases: [
      'members missing',
      'members none',
      'authorities without anyone',
      'authorities without',
      'who is missing',
    ],
    summary: 'Local authorities that nobody is named for',
    may: members,
    run: async (_rest, { register, today }) => ({ card: gapsCard(register, today) }),
  },
  {
    name: 'who am i',
    aliases: ['whoami', 'my details'],
    summary: 'How the network knows you',
    may: members,
    run: async (_rest, turn) => whoAmI(turn),
  },
];

const ROLE: readonly (readonly [RegExp, RoleName])[] = [
  [/^(authority )?leads?$/i, 'lead'],
  [/^deput(y|ies)( leads?)?$/i, 'deputy'],
  [/^(the )?chairs?$/i, 'chair'],
  [/^co-?ordinators?$/i, 'coordinator'],
];

const listed = (rest: string, { register, today }: Turn): Reply => {
  const words = rest.trim().replace(/[\s.?!]+$/, '');
  if (words === '' || /^all$/i.test(words)) return { card: overviewCard(register, today) };
  const role = ROLE.find(([pattern]) => pattern.test(words))?.[1];
  if (role) return { card: titled(capital(words), holdersOf(register, role, today), { register, today }) };
  const read = readWanted(words, register, today);
  if (read.is === 'place') return { card: ofPlace(read.place, { register, today }) };
  const people = findPeopleNamed(words, register, today);
  if (people.length > 0) return { card: titled(capital(words), people, { register, today }) };
  const maybe =
    read.is === 'unclear'
      ? `Did you mean ${listOf(
          read.maybe.map(({ name }) => name),
          'or',
        )}?`
      : 'Type "members" to see all.';
  return refusedAs({
    refused: true,
    code: 'unknown',
    say: `No local authority or person is called "${words}". ${maybe}`,
  });
};

interface Knowing {
  readonly register: Register;
  readonly today: Day;
}

const titled = (title: string, people: readonly Person[], knowing: Knowing) =>
  peopleCard({ title, none: 'Nobody yet.' }, people, knowing);

const ofPlace = ({ authority, organisation }: Wanted, knowing: Knowing) => {
  const { register, today } = knowing;
  const people = currentPeople(register, today).filter((person) =>
    authority ? person.authority === authority : person.organisation === organisation,
  );
  return titled(
    sayPlace({ ...(authority && { authority }), ...(organisation && { organisation }) }, register),
    people,
    knowing,
  );
};

const whoAmI = ({ caller, register }: Turn): Reply => {
  const { person, roles } = caller;
  if (!person) return { text: 'You are not a member.', refused: 'stranger' };
  const held = [...roles].filter((role) => role !== 'member').map((role) => sayRole(role, person, register));
  const says = [
    `You are **${plain(sayPerson(person, register))}**, ${plain(listOf(held.length > 0 ? held : ['member of the network']))}.`,
    `Others can write your initials, ${plain(person.initials)}, and the history knows you as ${person.id}.`,
  ];
  return { text: says.join(' ') };
};
