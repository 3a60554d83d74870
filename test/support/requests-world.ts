import type { Agreement } from '../../src/domain/agreement.ts';
import { day } from '../../src/domain/day.ts';
import type { Person } from '../../src/domain/person.ts';
import type { DataReturn } from '../../src/domain/returns/data-return.ts';
import type { Period } from '../../src/domain/returns/period.ts';
import { requestStore } from '../../src/features/requests/store.ts';
import { memoryTables } from '../../src/storage/memory.ts';
import { accountOf, aPerson, code, NOW, PEOPLE } from './builders.ts';
import type { Shown } from './connector.ts';
import { type Pressed, type Seen, startTeams, type Teams, type Wanted } from './teams.ts';

/** An officer for each of S1's seven authorities, beside those of the builders; Dana is to get the returns. */
const SEVEN = ['825', '845', '826', '851', '852', '936', '868'];
export const DANA = aPerson({ id: 'MEM-DANA', name: 'Dana Perry', initials: 'DPe', organisation: 'SESLIP' });
export const BEA = aPerson({
  id: 'MEM-BEA2',
  name: 'Bea Second',
  initials: 'BS',
  organisation: 'SESLIP',
  role: 'coordinator',
});
export const OFFICERS: readonly Person[] = SEVEN.map((of, n) =>
  aPerson({ id: `MEM-FF${n}2`, name: `Officer Number${'abcdefg'[n]}`, initials: 'ON', authority: code(of) }),
);
export const EVERYBODY: readonly Person[] = [...Object.values(PEOPLE), DANA, BEA, ...OFFICERS];

/** All but Kent have signed it. */
export const AGREEMENT: Agreement = {
  id: 'seslip',
  title: 'SESLIP data-sharing agreement',
  signed: [...SEVEN, '870'].map((of) => ({ authority: code(of), from: day('2026-09-01') })),
};

/** The bot, and everybody in it, each with a personal chat that the bot knows. */
export const startAsking = async (over: Wanted = {}) => {
  const open = over.open ?? memoryTables();
  const { register, ...rest } = over;
  const teams = await startTeams({
    ...rest,
    open,
    register: { people: EVERYBODY, accounts: EVERYBODY.map(accountOf), ...register },
  });
  for (const person of EVERYBODY) await teams.person(person).says('help');
  const { cora, dev, mara, ines, hugh } = PEOPLE;
  return {
    teams,
    open,
    cora: teams.person(cora),
    bea: teams.person(BEA),
    dana: teams.person(DANA),
    dev: teams.person(dev),
    mara: teams.person(mara),
    ines: teams.person(ines),
    hugh: teams.person(hugh),
  };
};

export const cardOf = ({ cards }: Seen) => (cards[0] ? { card: cards[0] } : {});
export const pressedCard = ({ card }: Pressed) => (card ? { card } : {});

/** Sends what these words ask for. */
export const ask = async (who: ReturnType<Teams['person']>, words: string): Promise<Pressed> =>
  who.presses('requests.send', {}, cardOf(await who.says(words)));

/** Once everything is out: the personal chats in which such a card or text was posted, once for each time. */
export const reached = async (teams: Teams, words: string): Promise<readonly string[]> => {
  await teams.stop();
  return postedTo(teams, words);
};

export const postedTo = (teams: Teams, words: string): readonly string[] => {
  const holds = (card: Shown | undefined, text = ''): boolean =>
    `${JSON.stringify(card ?? {})} ${text}`.includes(words);
  return teams.connector.calls
    .filter(({ method, card, text }) => method === 'POST' && holds(card, text))
    .map(({ conversation }) => conversation.replace('a:29:', ''))
    .sort();
};

export const CENSUS: { readonly type: string; readonly period: Period } = {
  type: 'cme-census',
  period: { kind: 'term', year: 2026, term: 'autumn' },
};

/** Puts an authority's return into the store, as the room of returns would. */
export const keepReturn = async (
  open: ReturnType<typeof memoryTables>,
  over: Partial<DataReturn> & Pick<DataReturn, 'authority'>,
  key: typeof CENSUS = CENSUS,
): Promise<void> => {
  const saving = {
    turn: `kept-${over.authority}-${Object.keys(over).join()}`,
    by: 'system',
    how: 'system',
    at: NOW,
  } as const;
  const store = requestStore(open('returns'));
  const id = (await store.head(key)).value?.id ?? 'REQ-2F7K';
  const place = { request: { id, ...key }, authority: over.authority };
  await store.change(place, saving, ({ value }) => ({
    after: { request: id, ...value, ...over },
    reply: {},
    verb: 'save',
  }));
};

const AT = NOW.toISOString();

/** Figures as they were submitted: a total and nothing else. */
export const submitted = (total: number): Pick<DataReturn, 'sent' | 'standing'> => ({
  standing: 'submitted',
  sent: {
    answers: { total: { kind: 'number', n: total } },
    notes: {},
    by: PEOPLE.dev.id,
    at: AT,
    n: 1,
    late: false,
  },
});

export const drafted = (answers: number): Pick<DataReturn, 'draft'> => ({
  draft: {
    answers: Object.fromEntries(
      ['total', 'sex.female', 'sex.male']
        .slice(0, answers)
        .map((id) => [id, { kind: 'number' as const, n: 3 }]),
    ),
    notes: {},
    by: PEOPLE.ines.id,
    at: AT,
  },
});
