import type { Account, Person, RoleName } from '../../domain/person.ts';
import { authorityName, findPerson, type Register } from '../../domain/register.ts';

const ROLE_WORDS: Readonly<Record<RoleName, string>> = {
  member: 'member',
  lead: 'lead',
  deputy: 'deputy lead',
  chair: 'chair',
  coordinator: 'coordinator',
};

/** Where somebody belongs or asks to belong: "Kent", "SESLIP", or that neither is known. */
export const sayPlace = (
  of: Pick<Person, 'authority' | 'organisation'> | undefined,
  register: Register,
): string => {
  if (of?.authority) return authorityName(register, of.authority);
  return of?.organisation ?? 'no local authority';
};

/** Lead and deputy are an authority's; chair and coordinator the network's. */
export const isOfAuthority = (role: RoleName): boolean => role === 'lead' || role === 'deputy';

/** "lead for Kent", "deputy lead for Kent", "chair of the network". */
export const sayRole = (role: RoleName, person: Person, register: Register): string => {
  if (isOfAuthority(role)) return `${ROLE_WORDS[role]} for ${sayPlace(person, register)}`;
  return `${ROLE_WORDS[role]} of the network`;
};

/** The roles that say more than "member", in order of the list above: "lead, chair". */
export const sayRoles = (roles: ReadonlySet<RoleName>): string =>
  Object.entries(ROLE_WORDS)
    .filter(([name]) => name !== 'member' && [...roles].some((held) => held === name))
    .map(([, words]) => words)
    .join(', ');

/** The name an account's owner goes by: Teams' word for it until they are approved, the register's from then on. */
export const sayAccount = (account: Account, register: Register): string =>
  (account.person && findPerson(register, account.person)?.name) || account.name || 'Somebody without a name';
