import { expect } from 'chai';
import { NINETEEN } from '../../../src/domain/authorities.ts';
import type { AuthorityCode } from '../../../src/domain/authority.ts';
import type { DataReturn } from '../../../src/domain/returns/data-return.ts';
import type { Period } from '../../../src/domain/returns/period.ts';
import { figuresIn } from '../../../src/storage/figures/figures.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import type { OpenTable } from '../../../src/storage/table.ts';
import { PEOPLE } from '../../support/builders.ts';
import {
  aRequest,
  counts,
  KENT,
  keeping,
  PORTSMOUTH,
  RAE,
  submittedBy,
} from '../../support/returns-world.ts';
import { counting, freshTables } from '../../support/tables.ts';

const TOTAL = { type: 'entitlement', group: 'total' } as const;
const FIGURES = counts({ total: 42, 'with-plan': 30, 'part-time': 0, challenged: 5 });

const sent = (over: Partial<DataReturn> = {}): Partial<DataReturn> => ({
  sent: submittedBy(PEOPLE.dev, FIGURES),
  standing: 'submitted',
  ...over,
});

const world = (open: OpenTable = memoryTables()) => {
  const figures = figuresIn(open('returns'));
  const of = async (period: Period) => (await figures.group({ ...TOTAL, periods: { of: [period] } }))[0];
  return { ...keeping(open), figures, of };
};

const past = (year: number, term: 'autumn' | 'spring' | 'summer') =>
  aRequest({
    period: { kind: 'term', year, term },
    id: `REQ-${year}`.slice(0, 7) as 'REQ-2F7K',
    state: 'closed',
  });

describe('figures as questions find them', () => {
  const request = aRequest();

  it('are there from the moment a request is sent: so many asked, and none in', async () => {
    const { request: put, of } = world();
    await put(request);
    expect(await of(request.period)).to.deep.equal({
      period: request.period,
      collected: { request: 'REQ-2F7K', recipient: RAE.id, asked: 2, authorities: new Map() },
    });
  });

  const amended = submittedBy(PEOPLE.dev, counts({ total: 50 }), 2);
  const approval = { n: 1, by: PEOPLE.cora.id, at: '2026-11-25T10:00:00Z' };
  for (const [how, value, state] of [
    ['submitted', sent(), 'submitted'],
    ['sent back', sent({ standing: 'queried' }), 'queried'],
    ['approved', sent({ standing: 'approved', approval }), 'approved'],
    ['being amended, and count as they were', sent({ standing: 'amended', amended }), 'amended'],
    ['sent back where an amendment was', sent({ standing: 'queried', amended, approval }), 'amended'],
  ] as const)
    it(`are what is ${how}`, async () => {
      const { request: put, put: keep, of } = world();
      await put(request);
      await keep(request, KENT, value);
      expect((await of(request.period))?.collected?.authorities).to.deep.equal(
        new Map([[KENT, { answers: FIGURES, state, n: 1 }]]),
      );
    });

  it('are no draft, and nothing that came another way', async () => {
    const { request: put, put: keep, of } = world();
    await put(request);
    await keep(request, KENT, { draft: { answers: FIGURES, notes: {}, by: PEOPLE.dev.id, at: 'now' } });
    await keep(request, PORTSMOUTH, { outside: { is: 'received', on: request.sentOn, by: PEOPLE.cora.id } });
    expect((await of(request.period))?.collected?.authorities.size).to.equal(0);
  });

  it('are nobody’s once their request is withdrawn, nor where it is asked anew', async () => {
    const { request: put, put: keep, of } = world();
    await put(request);
    await keep(request, KENT, sent());
    await put({ ...request, state: 'withdrawn' });
    expect(await of(request.period)).to.equal(undefined);
    const anew = { ...request, id: 'REQ-3F7K' as const };
    await put(anew);
    expect((await of(request.period))?.collected).to.deep.include({
      request: 'REQ-3F7K',
      authorities: new Map(),
    });
    await keep(anew, PORTSMOUTH, sent());
    expect([...((await of(request.period))?.collected?.authorities.keys() ?? [])]).to.deep.equal([
      PORTSMOUTH,
    ]);
    await keep(request, KENT, sent());
    expect([...((await of(request.period))?.collected?.authorities.keys() ?? [])]).to.deep.equal([
      PORTSMOUTH,
    ]);
  });

  it('are the newest that hold any of the local authority, in one request', async () => {
    const { asked, open } = counting(memoryTables());
    const { request: put, put: keep, figures } = world(open);
    for (const one of [past(2023, 'autumn'), past(2023, 'spring'), past(2024, 'summer'), request]) {
      await put(one);
      if (one !== request) await keep(one, KENT, sent());
      if (one !== request) await keep(one, PORTSMOUTH, sent());
    }
    await keep(request, PORTSMOUTH, sent());
    const newest = async (many: number, only?: readonly AuthorityCode[]) => {
      asked.length = 0;
      const found = await figures.group({ ...TOTAL, periods: { newest: many }, ...(only && { only }) });
      expect(asked).to.deep.equal(['list returns']);
      return found.map(({ period }) => ('year' in period ? period.year : 0));
    };
    expect(await newest(1)).to.deep.equal([2026]);
    expect(await newest(1, [KENT])).to.deep.equal([2024]);
    expect(await newest(3)).to.deep.equal([2026, 2024, 2023]);
    expect(await newest(9)).to.deep.equal([2026, 2024, 2023, 2023]);
  });

  it('are the newest also where many periods since hold nothing of it', async () => {
    const { request: put, put: keep, figures } = world();
    for (let year = 2000; year < 2026; year += 1) {
      const one = past(year, 'autumn');
      await put(one);
      await keep(one, year < 2003 ? KENT : PORTSMOUTH, sent());
    }
    const found = await figures.group({ ...TOTAL, periods: { newest: 2 }, only: [KENT] });
    expect(found.map(({ period }) => period)).to.deep.equal([
      { kind: 'term', year: 2002, term: 'autumn' },
      { kind: 'term', year: 2001, term: 'autumn' },
    ]);
  });

  it('are those of a span, and of named periods and none between', async () => {
    const { request: put, put: keep, figures } = world();
    const requests = [2020, 2021, 2022, 2023].map((year) => past(year, 'autumn'));
    for (const one of requests) {
      await put(one);
      await keep(one, KENT, sent());
    }
    const [first, second, third, last] = requests.map(({ period }) => period);
    if (!first || !second || !third || !last) throw new Error('four periods');
    const periodsOf = async (periods: Parameters<typeof figures.group>[0]['periods']) =>
      (await figures.group({ ...TOTAL, periods })).map(({ period }) => period);
    expect(await periodsOf({ from: second, to: third })).to.deep.equal([third, second]);
    expect(await periodsOf({ from: third })).to.deep.equal([last, third]);
    expect(await periodsOf({ to: second })).to.deep.equal([second, first]);
    expect(await periodsOf({})).to.deep.equal([last, third, second, first]);
    expect(await periodsOf({ of: [first, last] })).to.deep.equal([last, first]);
    expect(await periodsOf({ of: [] })).to.deep.equal([]);
  });

  it('of what is asked for once go by the day they were asked for', async () => {
    const { request: put, put: keep, figures } = world();
    for (const [id, on] of [
      ['REQ-2AAA', '2026-09-01'],
      ['REQ-9ZZZ', '2024-09-01'],
      ['REQ-5MMM', '2025-09-01'],
    ] as const) {
      const one = aRequest({
        type: 'medical-audit',
        id,
        period: { kind: 'once', request: id },
        sentOn: on as typeof request.sentOn, // a day
      });
      await put(one);
      await keep(one, KENT, sent());
    }
    const found = await figures.group({ type: 'medical-audit', group: 'total', periods: { newest: 2 } });
    expect(found.map(({ collected }) => collected?.request)).to.deep.equal(['REQ-2AAA', 'REQ-5MMM']);
    expect(await figures.group({ ...TOTAL, type: 'nothing', periods: { newest: 1 } })).to.deep.equal([]);
  });

  it('lose nothing where nineteen submit at once on Azurite, each with its own return [row 32]', async () => {
    const { open } = await freshTables();
    const { request: put, put: keep, of } = world(open);
    const all = aRequest({ asked: NINETEEN.map((one) => one.code) });
    await put(all);
    await Promise.all(
      all.asked.map((authority, n) =>
        keep(
          all,
          authority,
          sent({ sent: submittedBy(PEOPLE.dev, counts({ total: n, challenged: 19 - n })) }),
        ),
      ),
    );
    const { authorities } = (await of(all.period))?.collected ?? { authorities: new Map() };
    expect([...authorities].map(([authority, { answers }]) => [authority, answers])).to.have.deep.members(
      all.asked.map((authority, n) => [authority, counts({ total: n, challenged: 19 - n })]),
    );
  });
});
