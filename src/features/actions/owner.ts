import type { AuthorityCode } from '../../domain/authority.ts';
import type { Member } from '../../domain/caller.ts';
import { presentId } from '../../domain/merged.ts';
import type { PersonId } from '../../domain/person.ts';
import { authorityName, nameOf, type Register } from '../../domain/register.ts';
import type { Owner } from './action.ts';

/** An owner in one word, for cards and the history: MEM-2F7K, 886, chair. */
export const ownerKey = (owner: Owner): string => {
  if (owner.kind === 'person') return owner.id;
  return owner.kind === 'authority' ? owner.code : owner.role;
};

/** The owner that a word stands for; nothing where it is no such word. */
export const ownerOf = (key: string): Owner | undefined => {
  if (key === 'chair' || key === 'coordinator') return { kind: 'role', role: key };
  if (/^\d{3}$/.test(key)) return { kind: 'authority', code: key as AuthorityCode }; // three digits are DfE's number
  return /^MEM-\w+$/.test(key) ? { kind: 'person', id: key as PersonId } : undefined; // it starts with MEM-
};

/** The column of a list row that says whether an owner has an open part: oMEM2F7K, o886, oROLEchair. */
export const facetOf = (owner: Owner): string =>
  `o${owner.kind === 'role' ? 'ROLE' : ''}${ownerKey(owner).replace(/\W/g, '')}`;

export const isSameOwner = (one: Owner, other: Owner): boolean => ownerKey(one) === ownerKey(other);

/** All that somebody answers for: their own parts, their authority's, and those of the roles they hold today. */
export const ownersOf = ({ person, roles }: Pick<Member, 'person' | 'roles'>): readonly Owner[] => [
  { kind: 'person', id: person.id },
  ...(person.authority ? [{ kind: 'authority', code: person.authority } as const] : []),
  ...(['chair', 'coordinator'] as const)
    .filter((role) => roles.has(role))
    .map((role) => ({ kind: 'role', role }) as const),
];

/** "Mara Swift", "Kent", "the chair". */
export const ownerName = (owner: Owner, register: Register): string => {
  if (owner.kind === 'person') return nameOf(register, presentId(owner.id, register));
  return owner.kind === 'authority' ? authorityName(register, owner.code) : `the ${owner.role}`;
};

/** Who may act for an owner: "Mara Swift", "an officer of Kent", "the chair". */
export const officerOf = (owner: Owner, register: Register): string =>
  owner.kind === 'authority' ? `an officer of ${ownerName(owner, register)}` : ownerName(owner, register);
