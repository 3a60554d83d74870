import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import { holdersOf } from '../../domain/find-people.ts';
import { presentId } from '../../domain/merged.ts';
import type { Owner } from '../../domain/owner.ts';
import { type Person, type PersonId, rolesOn } from '../../domain/person.ts';
import { currentPeople, type Register } from '../../domain/register.ts';

/** Everybody as they are on the day. */
export interface World {
  readonly register: Register;
  readonly today: Day;
}

/** Who hears of something; `missed` where it has an owner whom the bot cannot reach. */
export interface Reach {
  readonly to: readonly PersonId[];
  readonly missed?: Missed;
}

/** Whom the bot cannot reach, and why: they left, have no account with it, or nobody of the authority has. */
export type Missed =
  | { readonly person: PersonId; readonly why: 'left' | 'no-account' }
  | { readonly authority: AuthorityCode }
  | { readonly role: 'chair' | 'coordinator' };

/** Whether somebody hears of this at all: they may have muted it. */
export type Hears = (person: PersonId) => boolean;

const RANKS = ['lead', 'deputy'] as const;

/** Looked up once for each part and each return, of thousands: worked out once for each register. */
interface Known {
  readonly people: ReadonlyMap<PersonId, Person>;
  /** Those who use the bot. */
  readonly users: ReadonlySet<PersonId>;
  readonly officers: Map<string, readonly Person[]>;
}

const KNOWN = new WeakMap<Register, Known>();

const knownIn = (register: Register): Known => {
  const known = KNOWN.get(register) ?? {
    people: new Map(register.people.map((person) => [person.id, person])),
    users: new Set(
      register.accounts.flatMap(({ state, person }) => (state === 'approved' && person ? [person] : [])),
    ),
    officers: new Map<string, readonly Person[]>(),
  };
  KNOWN.set(register, known);
  return known;
};

/** The same as a look through the register, for thousands of them. */
export const personIn = (register: Register, id: PersonId): Person | undefined =>
  knownIn(register).people.get(id);

/** Everybody of the network today who uses the bot. */
export const usersIn = ({ register, today }: World): readonly PersonId[] =>
  currentPeople(register, today).flatMap(({ id }) => (knownIn(register).users.has(id) ? [id] : []));

/** An authority's present officers who use the bot: its lead, its deputy, then whoever has been there longest. */
export const officersOf = (authority: AuthorityCode, world: World): readonly Person[] => {
  const { officers } = knownIn(world.register);
  const key = `${authority}|${world.today}`;
  const found = officers.get(key) ?? officersIn(authority, world);
  officers.set(key, found);
  return found;
};

const officersIn = (authority: AuthorityCode, { register, today }: World): readonly Person[] =>
  currentPeople(register, today)
    .filter((person) => person.authority === authority && knownIn(register).users.has(person.id))
    .map((person) => ({ person, order: orderOf(person, today) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ person }) => person);

/** Text that sorts as they are asked. */
const orderOf = (person: Person, today: Day): string => {
  const roles = rolesOn(person, today);
  const rank = RANKS.findIndex((role) => roles.has(role));
  const since = person.roles.map(({ from }) => from).sort()[0] ?? '9999';
  return `${rank < 0 ? RANKS.length : rank}|${since}|${person.id}`;
};

/** An authority's first contact hears first; its colleagues too once it is overdue. */
export const reachOfAuthority = (
  authority: AuthorityCode,
  { late, hears }: { readonly late: boolean; readonly hears: Hears },
  world: World,
): Reach => {
  const officers = officersOf(authority, world);
  if (officers.length === 0) return { to: [], missed: { authority } };
  const hearing = officers.map(({ id }) => id).filter(hears);
  return { to: late ? hearing : hearing.slice(0, 1) };
};

/** Whoever answers for a part: a person, an authority's officers, those who hold a role today. */
export const reachOf = (
  owner: Owner,
  how: { readonly late: boolean; readonly hears: Hears },
  world: World,
): Reach => {
  if (owner.kind === 'authority') return reachOfAuthority(owner.code, how, world);
  if (owner.kind === 'role') return reachOfRole(owner.role, how.hears, world);
  const person = presentId(owner.id, world.register);
  const why = whyNot(person, world);
  return why ? { to: [], missed: { person, why } } : { to: how.hears(person) ? [person] : [] };
};

const reachOfRole = (role: 'chair' | 'coordinator', hears: Hears, { register, today }: World): Reach => {
  const { users } = knownIn(register);
  const holders = holdersOf(register, role, today).filter(({ id }) => users.has(id));
  if (holders.length === 0) return { to: [], missed: { role } };
  return { to: holders.map(({ id }) => id).filter(hears) };
};

const whyNot = (id: PersonId, { register, today }: World): 'left' | 'no-account' | undefined => {
  const { people, users } = knownIn(register);
  const person = people.get(id);
  if (!person || (person.left && person.left <= today)) return 'left';
  return users.has(id) ? undefined : 'no-account';
};
