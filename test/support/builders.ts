import type { Listed } from '../../src/core/reply.ts';
import type { Place, Turn } from '../../src/core/turn.ts';
import { NINETEEN } from '../../src/domain/authorities.ts';
import type { AuthorityCode } from '../../src/domain/authority.ts';
import type { Caller, Member } from '../../src/domain/caller.ts';
import { type Day, day, dayOf } from '../../src/domain/day.ts';
import { type Account, type Person, type PersonId, type RoleName, rolesOn } from '../../src/domain/person.ts';
import type { Register } from '../../src/domain/register.ts';

/** Invented people; real officers' names never stand in a builder. */
export const NOW = new Date('2026-11-23T10:00:00Z');
export const TODAY: Day = dayOf(NOW);

export const code = (of: string): AuthorityCode => of as AuthorityCode;

let made = 0;

/** A member called Mara Swift (MS); of Kent, unless an authority or an organisation is named. */
export const aPerson = (over: Partial<Person> & { readonly role?: RoleName } = {}): Person => {
  made += 1;
  const { role, ...rest } = over;
  const roles: RoleName[] = role && role !== 'member' ? ['member', role] : ['member'];
  return {
    id: `MEM-T${made}`,
    name: 'Mara Swift',
    initials: 'MS',
    ...(over.organisation === undefined && { authority: code('886') }),
    roles: roles.map((name) => ({ name, from: day('2026-09-01') })),
    ...rest,
  };
};

/** Five officers of different authorities; MS and CO among them; CO coordinates, from SESLIP. */
export const PEOPLE = {
  mara: aPerson({ id: 'MEM-MARA', name: 'Mara Swift', initials: 'MS', authority: code('851') }),
  cora: aPerson({
    id: 'MEM-CORA',
    name: 'Cora Oakley',
    initials: 'CO',
    organisation: 'SESLIP',
    role: 'coordinator',
  }),
  dev: aPerson({ id: 'MEM-DEV2', name: 'Dev Patel', initials: 'DP', authority: code('886'), role: 'lead' }),
  ines: aPerson({ id: 'MEM-NES2', name: 'Ines Field', initials: 'IF', authority: code('936') }),
  hugh: aPerson({
    id: 'MEM-HUGH',
    name: 'Hugh Lane',
    initials: 'HL',
    authority: code('870'),
    role: 'chair',
  }),
} as const satisfies Record<string, Person>;

/** The Teams account that a person uses the bot with. */
export const accountOf = ({ id, name }: Pick<Person, 'id' | 'name'>): Account => ({
  tenant: 'host',
  user: `user-${id}`,
  address: `29:${id}`,
  name,
  state: 'approved',
  person: id,
});

export const aRegister = (over: Partial<Register> = {}): Register => ({
  authorities: NINETEEN,
  people: Object.values(PEOPLE),
  accounts: Object.values(PEOPLE).map(accountOf),
  terms: [
    { year: 2026, name: 'autumn', first: day('2026-09-02'), last: day('2026-12-18'), assumed: true },
    { year: 2026, name: 'spring', first: day('2027-01-04'), last: day('2027-03-25'), assumed: true },
    { year: 2026, name: 'summer', first: day('2027-04-12'), last: day('2027-07-21'), assumed: true },
  ],
  meetings: [],
  censuses: [],
  agreements: [],
  ...over,
});

export const aCaller = (person: Person = PEOPLE.mara, on: Day = TODAY): Member => ({
  account: { tenant: 'host', user: `user-${person.id}` },
  name: person.name,
  address: `29:${person.id}`,
  standing: 'member',
  person,
  roles: rolesOn(person, on),
});

export const aStranger = (name = 'Sam Newcome', standing: 'stranger' | 'pending' = 'stranger'): Caller => ({
  account: { tenant: 'host', user: `user-${name}` },
  name,
  address: `29:${name}`,
  standing,
  roles: new Set(),
});

export const PERSONAL: Place = { kind: 'personal', conversation: 'personal-1' };

let turns = 0;

/** Mara, in her personal chat, on Monday 23 November 2026, unless told otherwise. Each has an id of its own. */
export const aTurn = (over: Partial<Turn> & { readonly shown?: Listed } = {}): Turn => {
  turns += 1;
  const { shown, ...rest } = over;
  return {
    id: `turn-${turns}`,
    caller: aCaller(),
    register: aRegister(),
    place: PERSONAL,
    now: NOW,
    today: TODAY,
    mentions: [],
    last: async () => shown,
    ...rest,
  };
};

/** The turn of that person. */
export const turnOf = (person: Person, over: Partial<Turn> & { readonly shown?: Listed } = {}): Turn =>
  aTurn({ caller: aCaller(person), ...over });

export const idOf = (text: string): PersonId => text as PersonId;
