import { chosenAuthorities, findAuthorities } from '../../domain/find-authority.ts';
import { findPeopleNamed } from '../../domain/find-people.ts';
import type { Owner } from '../../domain/owner.ts';
import { whoOf } from './known.ts';
import type { Unresolved } from './notes-read.ts';
import { type Naming, type OwnerWord, ownersAt } from './owner-words.ts';
import { type Resolving, resolveOwners } from './resolve-owners.ts';
import type { World } from './world.ts';

export interface OwnersRead {
  readonly owners: readonly Owner[];
  readonly unresolved: readonly Unresolved[];
}

/**
 * Reads owners as a person types them: names, initials, local authorities, "All", "All other LAs", the chair or the
 * coordinator, with commas between. `about` is what they are to do: "all other" leaves out whom it names.
 */
export const readOwners = (words: string, about: string, world: World): OwnersRead => {
  const { register, minutes, meeting } = world;
  const who = whoOf({ ...minutes, named: [] }, register, meeting.on);
  const resolving: Resolving = { register, on: meeting.on, who, isNetwork: true };
  const isAuthority = (name: string): boolean => findAuthorities(name, register, meeting.on).length > 0;
  const naming: Naming = { who, isAuthority, strict: true };
  const text = words.trim().replace(/[.;,\s]+$/, '');
  const whole = wholeOf(text, naming);
  if (whole) return resolveOwners(whole, about, resolving);
  const each = text
    .split(/\s*(?:[,;/&+]|\band\b)\s*/i)
    .filter((piece) => piece !== '')
    .map((piece) => ownersOf(piece, { about, naming, resolving, world }));
  return {
    owners: each.flatMap(({ owners }) => owners),
    unresolved: each.flatMap(({ unresolved }) => unresolved),
  };
};

const wholeOf = (text: string, naming: Naming): readonly OwnerWord[] | undefined => {
  const found = ownersAt(text, 0, naming);
  return found && found.end >= text.length ? found.owners : undefined;
};

interface Reading {
  readonly about: string;
  readonly naming: Naming;
  readonly resolving: Resolving;
  readonly world: World;
}

/** One piece, however it is written: "kent" and "mara" too, since in this field they can be nothing else. */
const ownersOf = (piece: string, { about, naming, resolving, world }: Reading): OwnersRead => {
  const whole = wholeOf(piece, naming);
  if (whole) return resolveOwners(whole, about, resolving);
  const authorities = chosenAuthorities(piece, world.register, world.today);
  const people = authorities.length > 0 ? [] : findPeopleNamed(piece, world.register, world.today);
  const found: readonly Owner[] = [
    ...authorities.map(({ code }): Owner => ({ kind: 'authority', code })),
    ...people.map(({ id }): Owner => ({ kind: 'person', id })),
  ];
  return found.length === 1
    ? { owners: found, unresolved: [] }
    : { owners: [], unresolved: [{ words: piece, choices: found, names: [] }] };
};
