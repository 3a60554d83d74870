import { day } from '../../src/domain/day.ts';
import type { Account, Person } from '../../src/domain/person.ts';
import type { Register } from '../../src/domain/register.ts';
import { aMeeting } from './a-meeting.ts';
import { accountOf, aPerson, code, PEOPLE } from './builders.ts';
import { signedIn } from './tab.ts';
import type { Actor, Teams } from './teams.ts';

const SESLIP = { organisation: 'SESLIP' };
const KENT = { authority: code('886') };
const FORMER = aPerson({
  id: 'MEM-GG22',
  name: 'Gil Frost',
  initials: 'GF',
  ...KENT,
  left: day('2026-11-02'),
});

/** Everybody in whose name something is typed or pressed. */
export const CAST = {
  surrey: PEOPLE.ines,
  'lead of Surrey': aPerson({
    id: 'MEM-SR22',
    name: 'Sol Reyes',
    initials: 'SR',
    authority: code('936'),
    role: 'lead',
  }),
  coordinator: PEOPLE.cora,
  /** Receives all but one of Surrey's returns. */
  recipient: aPerson({ id: 'MEM-RAE2', name: 'Rae Holt', initials: 'RH', ...SESLIP }),
  /** Receives that one. */
  'other recipient': aPerson({ id: 'MEM-UNA2', name: 'Una Rees', initials: 'UR', ...SESLIP }),
  officer: aPerson({ id: 'MEM-TT22', name: 'Otto Price', initials: 'OP', ...SESLIP }),
  chair: PEOPLE.hugh,
  kent: aPerson({ id: 'MEM-JJ22', name: 'Jo Finn', initials: 'JF', ...KENT }),
  'deputy of Kent': aPerson({
    id: 'MEM-DEE2',
    name: 'Dee Lowe',
    initials: 'DL',
    ...KENT,
    role: 'deputy',
  }),
  'lead of Kent': PEOPLE.dev,
  portsmouth: PEOPLE.mara,
} as const satisfies Record<string, Person>;

/** People whom no permit but "anyone" lets in. */
export const OUTSIDERS = ['stranger', 'pending', 'removed', 'another tenant'] as const;

export type Member = keyof typeof CAST;
export type Outsider = (typeof OUTSIDERS)[number];
export type Who = Member | Outsider;

const isMember = (who: Who): who is Member => who in CAST;

export const isOutsider = (who: Who): who is Outsider => !isMember(who);

/** Whoever waits to be let in for Surrey: whom but its lead and the coordinator that concerns. */
export const WAITING = { user: 'user-wendyfernleigh', name: 'Wendy Fernleigh', address: '29:wendyfernleigh' };
/** Waits for Kent, and is one of those who walk. */
const PENDING = { user: 'user-pia', name: 'Pia Late', address: '29:pia' };

const asks = (authority: string): NonNullable<Account['asks']> => ({
  authority: code(authority),
  on: day('2026-11-20'),
});

const accounts: readonly Account[] = [
  ...Object.values(CAST).map(accountOf),
  // In a tab they are signed in by Entra, with an account of theirs there.
  ...Object.values(CAST).map(signedIn),
  { ...accountOf(FORMER), state: 'removed' },
  { tenant: 'host', ...WAITING, state: 'pending', asks: asks('936') },
  { tenant: 'host', ...PENDING, state: 'pending', asks: asks('886') },
];

/** All four authorities have signed it, so that nothing but its standing keeps a figure from anybody. */
export const SIGNED = {
  id: 'seslip',
  title: 'SESLIP data-sharing agreement',
  signed: ['936', '886', '851', '870'].map((of) => ({ authority: code(of), from: day('2026-09-01') })),
};

export const walkRegister: Partial<Register> = {
  people: [...Object.values(CAST), FORMER],
  accounts,
  agreements: [SIGNED],
  meetings: [
    aMeeting({ id: 'MTG-PST2', on: day('2026-11-04'), state: 'ended' }),
    aMeeting({ id: 'MTG-NXT2', chair: PEOPLE.hugh.id }),
  ],
};

const OUTSIDE: Readonly<Record<Outsider, Parameters<Teams['account']>[0]>> = {
  stranger: { user: 'user-nobody', name: 'Sam Newcome', address: '29:nobody' },
  pending: PENDING,
  removed: accountOf(FORMER),
  // The very object id of an officer of Surrey, in a tenant of its own.
  'another tenant': {
    user: `user-${PEOPLE.ines.id}`,
    name: PEOPLE.ines.name,
    address: '29:elsewhere',
    tenant: 'elsewhere',
  },
};

export const actorOf = (teams: Teams, who: Who): Actor =>
  isMember(who) ? teams.person(CAST[who]) : teams.account(OUTSIDE[who]);

/** Entra's object id of theirs. */
export const userOf = (who: Who): string =>
  isMember(who) ? accountOf(CAST[who]).user : (OUTSIDE[who].user ?? '');

/** All that are theirs: a member is signed in to a tab by another. */
export const usersOf = (who: Who): readonly string[] =>
  (isMember(who) ? [userOf(who), signedIn(CAST[who]).user] : [userOf(who)]).map((user) => user.toLowerCase());

/** Whose personal chat that conversation is; nobody's where it is a group or somebody's who is not walked with. */
export const readerOf = (conversation: string): Who | undefined => {
  const address = conversation.replace(/^a:/, '');
  const members = Object.keys(CAST).filter(isKey);
  return (
    members.find((who) => address === `29:${CAST[who].id}`) ??
    OUTSIDERS.find((who) => address === OUTSIDE[who].address)
  );
};

const isKey = (key: string): key is Member => key in CAST;
