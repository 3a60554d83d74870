import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { Day } from '../../domain/day.ts';
import { type Person, rolesOn } from '../../domain/person.ts';
import { currentAuthorities, type Register, sayPerson } from '../../domain/register.ts';
import { listOf, plural } from '../../domain/words.ts';
import { type Count, countsOf, isContact, othersOf, withoutAnyone, withoutMember } from './roll.ts';
import { sayPlace, sayRoles } from './say.ts';

/** What was done, in a few lines. */
export const receipt = (title: string, ...lines: readonly string[]): Card => ({
  template: 'members/receipt',
  data: {
    title: plain(title),
    lines: lines.filter((line) => line !== '').map((line) => ({ line: plain(line) })),
  },
});

export interface JoinForm {
  readonly register: Register;
  readonly today: Day;
  readonly op: string;
  /** What is wrong with what was chosen before; what was typed stays. */
  readonly problem?: string;
  readonly chosen?: string;
  readonly organisation?: string;
}

export const joinForm = ({
  register,
  today,
  op,
  problem = '',
  chosen = '',
  organisation = '',
}: JoinForm): Card => ({
  template: 'members/join',
  data: {
    op,
    problem: plain(problem),
    hasProblem: problem !== '',
    chosen,
    organisation,
    choices: [
      ...currentAuthorities(register, today).map(({ code, name }) => ({ title: name, value: code })),
      { title: 'None: another organisation', value: 'none' },
    ],
  },
});

/** Asks before somebody leaves, or is removed: the card says what will be and what will stay. */
export const leaveForm = ({ id }: Person, op: string): Card => ({
  template: 'members/leave',
  data: { op, id },
});

export const removeForm = (person: Person, register: Register, op: string): Card => ({
  template: 'members/remove',
  data: { op, id: person.id, name: plain(person.name), who: plain(sayPerson(person, register)) },
});

/** People in a list: a name, and what there is to say of each. */
export const peopleCard = (
  { title, none }: { readonly title: string; readonly none: string },
  people: readonly Person[],
  { register, today }: { readonly register: Register; readonly today: Day },
): Card => ({
  template: 'members/people',
  data: {
    title: plain(title),
    intro: people.length === 0 ? plain(none) : plural(people.length, 'person', 'people'),
    rows: people.map((person) => ({
      name: plain(person.name),
      detail: plain(detailOf(person, register, today)),
    })),
  },
});

const detailOf = (person: Person, register: Register, on: Day): string =>
  [
    sayPlace(person, register),
    sayRoles(rolesOn(person, on)),
    isContact(person, register) ? 'contact, does not use the bot' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');

/** Everybody by authority; those without anyone are named (inventory row 15). */
export const overviewCard = (register: Register, on: Day): Card => {
  const counts = countsOf(register, on);
  const others = othersOf(register, on);
  return {
    template: 'members/overview',
    data: {
      rows: counts
        .filter(({ members, contacts }) => members + contacts > 0)
        .map((count) => ({ name: count.authority.name, says: sayCount(count) })),
      hasOthers: others.length > 0,
      others: plain(listOf(others.map((one) => sayPerson(one, register)))),
      ...gapsOf(counts),
    },
  };
};

/** The authorities without anyone, and those with contacts alone. */
export const gapsCard = (register: Register, on: Day): Card => ({
  template: 'members/gaps',
  data: gapsOf(countsOf(register, on)),
});

const gapsOf = (counts: readonly Count[]) => {
  const [nobody, unjoined] = [withoutAnyone(counts), withoutMember(counts)];
  return {
    hasNobody: nobody.length > 0,
    nobody: listOf(nobody.map(({ name }) => name)),
    nobodyCount: plural(nobody.length, 'local authority', 'local authorities'),
    hasUnjoined: unjoined.length > 0,
    unjoined: listOf(unjoined.map(({ name }) => name)),
    unjoinedCount: plural(unjoined.length, 'local authority', 'local authorities'),
    isWhole: nobody.length + unjoined.length === 0,
  };
};

const sayCount = ({ members, contacts }: Count): string =>
  [
    ...(members > 0 ? [plural(members, 'member')] : []),
    ...(contacts > 0 ? [plural(contacts, 'contact')] : []),
  ].join(', ');

/** Contacts by authority. */
export const contactsCard = (register: Register, people: readonly Person[]): Card => {
  const places = [...new Set(people.map((person) => sayPlace(person, register)))].sort();
  return {
    template: 'members/contacts',
    data: {
      intro: people.length === 0 ? 'There are no contacts.' : plural(people.length, 'contact'),
      rows: places.map((place) => ({
        place: plain(place),
        names: plain(
          listOf(people.filter((one) => sayPlace(one, register) === place).map(({ name }) => name)),
        ),
      })),
    },
  };
};
