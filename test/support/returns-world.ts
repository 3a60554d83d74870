import type { AuthorityCode } from '../../src/domain/authority.ts';
import { day } from '../../src/domain/day.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Register } from '../../src/domain/register.ts';
import type { Answers } from '../../src/domain/returns/answer.ts';
import type { DataRequest } from '../../src/domain/returns/data-request.ts';
import type { DataReturn } from '../../src/domain/returns/data-return.ts';
import { type Period, periodKey } from '../../src/domain/returns/period.ts';
import { requestStore } from '../../src/features/requests/store.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import type { OpenTable } from '../../src/storage/table.ts';
import { linesOf } from '../journeys/shown.ts';
import { accountOf, aPerson, code, NOW, PEOPLE } from './builders.ts';
import type { Shown } from './connector.ts';
import { type Actor, startTeams, type Teams, type Wanted } from './teams.ts';

export const KENT = code('886');
export const PORTSMOUTH = code('851');
export const AUTUMN: Period = { kind: 'term', year: 2026, term: 'autumn' };
export const SUMMER: Period = { kind: 'term', year: 2025, term: 'summer' };

/** Kent has a lead (Dev), a deputy, and two officers who are neither; Portsmouth has Mara, who is neither. */
export const KIT = aPerson({ id: 'MEM-KJT2', name: 'Kit Else', initials: 'KE' });
export const JO = aPerson({ id: 'MEM-JNN2', name: 'Jo Finn', initials: 'JF' });
export const DEE = aPerson({ id: 'MEM-DEE2', name: 'Dee Lowe', initials: 'DL', role: 'deputy' });
/** Receives the figures, and is no coordinator. */
export const RAE = aPerson({ id: 'MEM-RAE2', name: 'Rae Holt', initials: 'RH', organisation: 'SESLIP' });

const ALL: readonly Person[] = [...Object.values(PEOPLE), KIT, JO, DEE, RAE];

const withAccounts = (people: readonly Person[]): Partial<Register> => ({
  people,
  accounts: people.map(accountOf),
});

/** Not accessing full entitlement, for the autumn term of 2026, from Kent and Portsmouth, unless told otherwise. */
export const aRequest = (over: Partial<DataRequest> = {}): DataRequest => ({
  id: 'REQ-2F7K',
  type: 'entitlement',
  version: 1,
  period: AUTUMN,
  asked: [KENT, PORTSMOUTH],
  due: day('2026-12-04'),
  required: true,
  recipient: RAE.id,
  submitters: [],
  sentOn: day('2026-11-09'),
  by: PEOPLE.cora.id,
  state: 'open',
  releases: [],
  ...over,
});

let turns = 0;

/** Puts requests and returns where the room of requests keeps them. */
export const keeping = (open: OpenTable) => {
  const store = requestStore(open('returns'));
  const saving = () => {
    turns += 1;
    return { turn: `seed-${turns}`, by: PEOPLE.cora.id, how: 'pressed' as const, at: NOW };
  };
  return {
    store,
    request: (request: DataRequest) =>
      store.changeRequest(request, saving(), () => ({ after: request, reply: {}, verb: 'send' })),
    put: (request: DataRequest, authority: AuthorityCode, value: Partial<DataReturn>) =>
      store.change({ request, authority }, saving(), () => ({
        after: { request: request.id, authority, ...value },
        reply: {},
        verb: 'save',
      })),
    of: async (request: DataRequest, authority: AuthorityCode) =>
      (await store.side(request, authority))?.own.value,
  };
};

/** What a button of that return carries. */
export const keyOf = ({ type, period }: DataRequest, authority: AuthorityCode = KENT) => ({
  v: 1,
  type,
  period: periodKey(period),
  authority,
});

/** Numbers by their fields. */
export const counts = (numbers: Readonly<Record<string, number>>): Answers =>
  Object.fromEntries(Object.entries(numbers).map(([id, n]) => [id, { kind: 'number', n }]));

export const submittedBy = (person: Person, answers: Answers, n = 1) => ({
  answers,
  notes: {},
  by: person.id,
  at: NOW.toISOString(),
  n,
  late: false,
});

export interface ReturnsWorld extends Omit<ReturnType<typeof keeping>, 'request'> {
  readonly teams: Teams;
  readonly open: OpenTable;
  readonly cora: Actor;
  readonly dev: Actor;
  readonly kit: Actor;
  readonly jo: Actor;
  readonly dee: Actor;
  readonly mara: Actor;
  readonly rae: Actor;
  readonly ines: Actor;
  /** The first card with these words that this person was sent without having asked, from now on or since the start. */
  sentTo(person: Pick<Person, 'id'>, words: RegExp): Promise<{ readonly card: Shown; readonly text: string }>;
}

/** A bot whose network has been sent these requests. */
export const startReturns = async (
  wanted: Wanted & { readonly requests?: readonly DataRequest[] } = {},
): Promise<ReturnsWorld> => {
  const { open = memoryTables(), requests = [aRequest()], register, ...rest } = wanted;
  const { request, ...kept } = keeping(open);
  for (const one of requests) await request(one);
  const people = register?.people ?? ALL;
  const teams = await startTeams({
    ...rest,
    open,
    register: { ...withAccounts(people), ...register },
  });
  // The bot can send cards to whoever has spoken to it.
  for (const person of people) await teams.person(person).says('privacy');
  return {
    teams,
    open,
    sentTo: async ({ id }, words) => {
      const { card } = await teams.connector.sees(
        (call) => call.conversation === `a:29:${id}` && words.test(linesOf(call.card).join('\n')),
      );
      if (!card) throw new Error('a card was seen');
      return { card, text: linesOf(card).join('\n') };
    },
    ...kept,
    cora: teams.person(PEOPLE.cora),
    dev: teams.person(PEOPLE.dev),
    kit: teams.person(KIT),
    jo: teams.person(JO),
    dee: teams.person(DEE),
    mara: teams.person(PEOPLE.mara),
    rae: teams.person(RAE),
    ines: teams.person(PEOPLE.ines),
  };
};
