import type { AuthorityCode } from '../domain/authority.ts';
import { day } from '../domain/day.ts';
import type { Account, Person, RoleName } from '../domain/person.ts';
import type { Register } from '../domain/register.ts';

/** Somebody who does not exist, for trying the bot out. */
export interface Officer {
  readonly person: Person;
  readonly account: Account;
}

/** The tenant that the Playground says everybody is of. */
export const TENANT = '5e57ee00-0000-4000-8000-000000000001';

/** They have been members for as long as anybody can ask. */
const SINCE = day('2020-09-01');

let made = 0;

const officer = (
  name: string,
  of: Pick<Person, 'initials' | 'authority' | 'organisation'>,
  role: RoleName = 'member',
): Officer => {
  made += 1;
  const id = `MEM-TRY${made + 1}` as const;
  const roles: readonly RoleName[] = role === 'member' ? ['member'] : ['member', role];
  const user = `5e57ee00-0000-4000-8000-0000000000a${made}`;
  const person = { id, name, ...of, roles: roles.map((held) => ({ name: held, from: SINCE })) };
  const address = `29:${name.split(' ')[0]?.toLowerCase()}`;
  return { person, account: { tenant: TENANT, user, address, name, state: 'approved', person: id } };
};

const code = (digits: string) => digits as AuthorityCode; // the codes below are among the nineteen

/** Five of different local authorities: MS and CO are the ones that the network's own examples speak of. */
export const OFFICERS: readonly Officer[] = [
  officer('Mara Swift', { initials: 'MS', authority: code('851') }),
  officer('Cora Oakley', { initials: 'CO', authority: code('931') }),
  officer('Dev Patel', { initials: 'DP', authority: code('886') }, 'lead'),
  officer('Ines Field', { initials: 'NF', authority: code('936') }),
  officer('Hugh Lane', { initials: 'HL', authority: code('870') }, 'chair'),
];

/** Whoever sits at the Playground. */
export const COORDINATOR: Officer = officer(
  'Nora Quill',
  { initials: 'NQ', organisation: 'SESLIP' },
  'coordinator',
);

const everybody = [COORDINATOR, ...OFFICERS];

/** All six as the register keeps them. */
export const INVENTED: Pick<Register, 'people' | 'accounts'> = {
  people: everybody.map(({ person }) => person),
  accounts: everybody.map(({ account }) => account),
};
