import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../../src/domain/day.ts';
import type { Owner } from '../../../src/domain/owner.ts';
import type { Person, PersonId } from '../../../src/domain/person.ts';
import { type AllPrefs, loadsIn } from '../../../src/features/reminders/loads.ts';
import { missedIn } from '../../../src/features/reminders/missed.ts';
import { type Hearing, reachedIn, undatedIn } from '../../../src/features/reminders/owing.ts';
import { TIMING } from '../../../src/features/reminders/timing.ts';
import { toldIn } from '../../../src/features/reminders/told.ts';
import { workingIn } from '../../../src/features/reminders/working.ts';
import { accountOf, aPerson, aRegister, code, PEOPLE } from '../../support/builders.ts';
import { anOwed, aPart } from './world.ts';

const TODAY = day('2026-11-26');
const KENT = code('886');
const since = (from: string, role: 'member' | 'lead' | 'deputy' = 'member') => [
  { name: role, from: day(from) },
];
const LEAD = aPerson({ id: 'MEM-LEAD', name: 'Lea Dean', roles: since('2026-09-01', 'lead') });
const DEPUTY = aPerson({ id: 'MEM-DPTY', name: 'Dee Puty', roles: since('2020-09-01', 'deputy') });
const OLD = aPerson({ id: 'MEM-ZZZZ', name: 'Olive Long', roles: since('2019-09-01') });
const NEW = aPerson({ id: 'MEM-AAAA', name: 'Nia New', roles: since('2026-09-01') });
const GONE = aPerson({ id: 'MEM-GNE2', name: 'Gil Gone', left: day('2026-11-01') });
const CONTACT = aPerson({ id: 'MEM-CTCT', name: 'Con Tact', authority: code('871') });
const KENTISH = [NEW, OLD, DEPUTY, LEAD];

const worldOf = (users: readonly Person[], others: readonly Person[] = []) => ({
  register: aRegister({ people: [...users, ...others], accounts: users.map(accountOf) }),
  today: TODAY,
});
const hearingBut = (...muted: readonly Person[]): Hearing => {
  const hears = (id: PersonId): boolean => !muted.some((one) => one.id === id);
  return { actions: hears, returns: hears };
};
const ALL = hearingBut();

/** Who hears of one action of that owner, due on that day. */
const toldOf = (
  owner: Owner,
  {
    users = KENTISH,
    due = '2026-11-27',
    hearing = ALL,
  }: { users?: readonly Person[]; due?: string; hearing?: Hearing } = {},
): readonly string[] =>
  reachedIn(
    { parts: [aPart({ owner, due: day(due) })], owed: [] },
    hearing,
    worldOf(users, [GONE, CONTACT]),
  ).flatMap(({ to }) => to);

const OF_KENT: Owner = { kind: 'authority', code: KENT };

describe('whom a reminder of an authority’s action reaches', () => {
  for (const [what, given, expected] of [
    ['its lead', {}, ['MEM-LEAD']],
    ['its deputy, where the lead has no account', { users: [NEW, OLD, DEPUTY] }, ['MEM-DPTY']],
    ['whoever has been there longest, where there is neither', { users: [NEW, OLD] }, ['MEM-ZZZZ']],
    ['the next, where the first has muted it', { hearing: hearingBut(LEAD) }, ['MEM-DPTY']],
    [
      'its colleagues too once it is overdue, the first contact first',
      { due: '2026-11-25' },
      ['MEM-LEAD', 'MEM-DPTY', 'MEM-ZZZZ', 'MEM-AAAA'],
    ],
    ['nobody, where nobody there uses the bot', { users: [] }, []],
  ] as const)
    it(`is ${what}`, () => expect(toldOf(OF_KENT, given)).to.deep.equal(expected));

  it('is whoever is there now: an officer who left hears nothing, the successor does', () => {
    const before = toldOf(OF_KENT, { users: [{ ...LEAD, left: day('2027-01-01') }, NEW] });
    const after = toldOf(OF_KENT, { users: [{ ...LEAD, left: TODAY }, NEW] });
    expect([before, after]).to.deep.equal([['MEM-LEAD'], ['MEM-AAAA']]);
  });
});

describe('whom a reminder of a person’s or a role’s action reaches', () => {
  it('is that person, whatever their colleagues do', () =>
    expect(toldOf({ kind: 'person', id: NEW.id }, { due: '2026-11-01' })).to.deep.equal(['MEM-AAAA']));

  it('is whoever holds the role today', () => {
    const users = [PEOPLE.cora, PEOPLE.hugh, PEOPLE.dev];
    expect(toldOf({ kind: 'role', role: 'coordinator' }, { users })).to.deep.equal(['MEM-CORA']);
    expect(toldOf({ kind: 'role', role: 'chair' }, { users })).to.deep.equal(['MEM-HUGH']);
  });

  it('is the record in which a person goes on', () => {
    const once = { ...NEW, id: 'MEM-NCE2' as const, mergedInto: NEW.id, left: TODAY };
    const world = worldOf([NEW], [once]);
    const reached = reachedIn(
      { parts: [aPart({ owner: { kind: 'person', id: once.id } })], owed: [] },
      ALL,
      world,
    );
    expect(reached[0]?.to).to.deep.equal([NEW.id]);
  });

  it('is nobody who left, has no account, or where nobody holds the role: they are told to the coordinator', () => {
    const parts = [
      aPart({ owner: { kind: 'person', id: GONE.id } }),
      aPart({ owner: { kind: 'person', id: CONTACT.id } }),
      aPart({ owner: { kind: 'person', id: CONTACT.id }, ref: 'ACT-3G8M' }),
      aPart({ owner: { kind: 'role', role: 'chair' } }),
    ];
    const all = reachedIn({ parts, owed: [anOwed({}, code('871'))] }, ALL, worldOf([NEW], [GONE, CONTACT]));
    expect(all.flatMap(({ to }) => to)).to.deep.equal([]);
    expect(missedIn(all).map(({ who, why, items }) => [who, why, items.length])).to.deep.equal([
      ['MEM-GNE2', 'left', 1],
      ['MEM-CTCT', 'no-account', 2],
      ['chair', 'nobody', 1],
      ['871', 'nobody', 1],
    ]);
  });
});

describe('all that somebody is told at once', () => {
  const world = worldOf(KENTISH);
  const when = (today: string) => ({
    window: { after: day('2026-11-25'), to: day(today) },
    isWorking: workingIn([]),
    timing: TIMING,
  });
  const loads = (parts: Parameters<typeof reachedIn>[0]['parts'], prefs: AllPrefs = new Map()) =>
    loadsIn(reachedIn({ parts, owed: [anOwed()] }, ALL, world), prefs, TODAY);

  it('is every action and return of theirs, the longest overdue first [row 32]', () => {
    const own: Owner = { kind: 'person', id: LEAD.id };
    const load = loads([
      aPart({ ref: 'ACT-4H9N', owner: own, due: day('2027-03-01') }),
      aPart({ ref: 'ACT-3G8M', owner: OF_KENT, due: day('2026-11-01') }),
      aPart({ ref: 'ACT-2F7K', owner: own, due: day('2026-11-26') }),
    ]).get(LEAD.id);
    expect(load?.items.map((item) => (item.kind === 'action' ? item.ref : item.type))).to.deep.equal([
      'ACT-3G8M',
      'ACT-2F7K',
      'cme-census',
      'ACT-4H9N',
    ]);
  });

  it('is an action once, whatever parts of it are theirs', () => {
    const parts = [aPart({ owner: OF_KENT }), aPart({ owner: { kind: 'person', id: LEAD.id } })];
    const [action, ...more] =
      loads(parts)
        .get(LEAD.id)
        ?.items.filter(({ kind }) => kind === 'action') ?? [];
    expect(action?.kind === 'action' && action.owners).to.have.length(2);
    expect(more).to.deep.equal([]);
  });

  it('is told only when something of it has a point', () => {
    const own: Owner = { kind: 'person', id: NEW.id };
    const all = loads([aPart({ owner: own, due: day('2026-12-20') })]);
    expect(toldIn(all, new Map(), when('2026-11-26')).map(({ person }) => person)).to.deep.equal([
      'MEM-LEAD',
    ]);
    expect(toldIn(all, new Map(), when('2026-12-14')).map(({ person }) => person)).to.have.members([
      'MEM-LEAD',
      'MEM-AAAA',
    ]);
  });

  it('is not what they snoozed, until that day; then it is told of again', () => {
    const own: Owner = { kind: 'person', id: NEW.id };
    const parts = [aPart({ owner: own, due: day('2026-11-26') })];
    const snoozed = (until: string): AllPrefs =>
      new Map([[NEW.id, { person: NEW.id, muted: [], snoozed: [{ ref: 'ACT-2F7K', until: day(until) }] }]]);
    expect(loads(parts, snoozed('2026-12-01')).get(NEW.id)).to.equal(undefined);
    const awake = snoozed('2026-11-26');
    const late = [aPart({ owner: own, due: day('2026-11-24') })];
    expect(toldIn(loads(late, awake), awake, when('2026-11-26')).map(({ person }) => person)).to.include(
      'MEM-AAAA',
    );
  });

  it('counts actions without a day, and reminds nobody of them', () => {
    const { due: _, ...undated } = aPart({ owner: OF_KENT });
    const sources = { parts: [undated, undated], owed: [] };
    expect(reachedIn(sources, ALL, world)).to.deep.equal([]);
    expect([...undatedIn(sources, ALL, world)]).to.deep.equal([['MEM-LEAD', 1]]);
  });
});

describe('one message a person', () => {
  it('holds for any parts, days and people: nobody is told twice, and nobody who left is told', () => {
    const owners: readonly Owner[] = [
      OF_KENT,
      { kind: 'role', role: 'chair' },
      ...[...KENTISH, GONE, CONTACT].map(({ id }) => ({ kind: 'person', id }) as const),
    ];
    const part = fc.record({
      owner: fc.constantFrom(...owners),
      ref: fc.constantFrom('ACT-2F7K' as const, 'ACT-3G8M' as const),
      due: fc.integer({ min: 1, max: 28 }).map((n) => day(`2026-11-${String(n).padStart(2, '0')}`)),
    });
    const world = worldOf(KENTISH, [GONE, CONTACT]);
    fc.assert(
      fc.property(fc.array(part), (some) => {
        const all = reachedIn({ parts: some.map(aPart), owed: [] }, ALL, world);
        const told = [...loadsIn(all, new Map(), TODAY).values()];
        const people = told.map(({ person }) => person);
        const keys = told.map(({ items }) => items.map((item) => (item.kind === 'action' ? item.ref : '')));
        expect(new Set(people).size).to.equal(people.length);
        expect(people).to.not.include.members([GONE.id]);
        for (const refs of keys) expect(new Set(refs).size).to.equal(refs.length);
      }),
    );
  });
});
