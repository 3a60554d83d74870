import type { Day } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { likeName } from '../../domain/name.ts';
import type { Owner } from '../../domain/owner.ts';
import type { PersonId } from '../../domain/person.ts';
import { authorityName, currentPeople, nameOf, type Register } from '../../domain/register.ts';
import { listOf } from '../../domain/words.ts';
import type { Minutes, Suggestion } from './minutes.ts';
import type { ReadAttendee, Unresolved } from './notes-read.ts';

/** What a suggestion is held against: its meeting's notes, and the network as it is. */
export interface World {
  readonly meeting: Meeting;
  readonly minutes: Minutes;
  readonly register: Register;
  readonly today: Day;
}

/** Owners as far as they are known, whoever has to be added for that, and the words that are still nobody. */
export interface Settled {
  readonly owners: readonly Owner[];
  /** Suggestions of people who are not in the register yet: accepted together with what they are to do. */
  readonly adds: readonly Suggestion[];
  readonly left: readonly Unresolved[];
}

/** Words that mean one person of these very notes are that person, entered yet or not. */
export const settle = (suggestion: Pick<Suggestion, 'owners' | 'unresolved'>, world: World): Settled => {
  const each = suggestion.unresolved.map((one) => ({ one, meant: meantBy(one, world) }));
  const meant = each.flatMap((known) => (known.meant ? [known.meant] : []));
  const owners = [...suggestion.owners, ...meant.map(({ id }): Owner => ({ kind: 'person', id }))];
  return {
    owners: [...new Map(owners.map((owner) => [JSON.stringify(owner), owner])).values()],
    adds: [...new Set(meant.flatMap(({ add }) => (add ? [add] : [])))],
    left: each.flatMap(({ one, meant: found }) => (found ? [] : [one])),
  };
};

interface Meant {
  readonly id: PersonId;
  readonly add?: Suggestion;
}

const meantBy = ({ names, choices }: Unresolved, world: World): Meant | undefined => {
  const [name, ...others] = names;
  return name && others.length === 0 && choices.length === 0 ? personNamed(name, world) : undefined;
};

/** The one of that name in the register, or among those whom the notes name and nobody has dropped. */
export const personNamed = (name: string, { register, today, minutes }: World): Meant | undefined => {
  const like = likeName(name);
  const [known, ...namesakes] = currentPeople(register, today).filter((one) => likeName(one.name) === like);
  if (known) return namesakes.length === 0 ? { id: known.id } : undefined;
  const named = minutes.suggestions.find(
    ({ kind, state, text }) => kind === 'person' && state !== 'dropped' && likeName(text) === like,
  );
  if (!named) return undefined;
  return { id: idOf(named), ...(named.state === 'open' && { add: named }) };
};

/** The reference of a suggested person is theirs once they are entered. */
export const idOf = ({ ref }: Suggestion): PersonId => `MEM-${ref.slice(ref.indexOf('-') + 1)}`;

/** An owner's name in full; people of the notes who are not entered yet have theirs from there. */
export const sayOwner = (
  owner: Owner,
  { register, minutes }: Pick<World, 'register' | 'minutes'>,
): string => {
  if (owner.kind === 'role') return `the ${owner.role}`;
  if (owner.kind === 'authority') return authorityName(register, owner.code);
  const named = minutes.suggestions.find((one) => one.kind === 'person' && idOf(one) === owner.id);
  const isEntered = register.people.some(({ id }) => id === owner.id);
  return named && !isEntered ? named.text : nameOf(register, owner.id);
};

const FEW = 5;

/** "Mara Swift and Cora Oakley"; many are counted: "All other LAs: 15". */
export const sayOwners = (
  { ownerWords }: Pick<Suggestion, 'ownerWords'>,
  { owners, left }: Pick<Settled, 'owners' | 'left'>,
  world: Pick<World, 'register' | 'minutes'>,
): string => {
  const unknown = left.map(({ words }) => `“${words}”`);
  if (owners.length > FEW) return [`${ownerWords || 'Owners'}: ${owners.length}`, ...unknown].join(', ');
  return listOf([...owners.map((owner) => sayOwner(owner, world)), ...unknown]);
};

/** "Jasper Bibb (Hampshire)". */
export const sayAttendee = (
  { name, authority, organisation }: ReadAttendee,
  register: Pick<Register, 'authorities'>,
): string => {
  const of = authority ? register.authorities.find(({ code }) => code === authority)?.name : organisation;
  return of ? `${name} (${of})` : name;
};
