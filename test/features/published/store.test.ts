import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../../src/domain/day.ts';
import type { Period } from '../../../src/domain/returns/period.ts';
import { periodKey } from '../../../src/domain/returns/period.ts';
import type { PublishedRow } from '../../../src/features/published/gather.ts';
import { publishedOffer, publishedStore, type Staged } from '../../../src/features/published/store.ts';
import { figuresIn } from '../../../src/storage/figures/figures.ts';
import { inverted } from '../../../src/storage/figures/keys.ts';
import { filesIn } from '../../../src/storage/files.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import { code, PEOPLE } from '../../support/builders.ts';
import { counting } from '../../support/tables.ts';

const TERMS = ['autumn', 'spring', 'summer'] as const;
const termsOf = (years: number): readonly Period[] =>
  [...Array(years).keys()].flatMap((n) =>
    TERMS.map((term): Period => ({ kind: 'term', year: 2016 + n, term })),
  );

const rowIn = (of: string, period: Period, n: number): PublishedRow => ({
  of: { level: 'authority', code: code(of) },
  period,
  answers: { total: { kind: 'number', n }, 'sex.female': { kind: 'mark', mark: 'low' } },
});

const staged = (rows: readonly PublishedRow[]): Staged => ({
  type: 'cme-census',
  rows,
  periods: [],
  rounding: { authority: 10, region: 10, country: 100 },
});

const aStore = () => {
  const tables = counting(memoryTables());
  const table = tables.open('published');
  return {
    asked: tables.asked,
    store: publishedStore(
      { table, figures: tables.open('returns') },
      filesIn(tables.open('files'), (kind) => `${kind}-2F7K`),
    ),
    offer: publishedOffer(table),
    figures: figuresIn(tables.open('returns')),
  };
};

describe('published figures as they are kept', () => {
  const AUTUMN: Period = { kind: 'term', year: 2025, term: 'autumn' };

  it('are found by the newest period before another, of that local authority alone', async () => {
    const { store, offer } = aStore();
    const periods = termsOf(10);
    await store.write(
      staged(periods.flatMap((one, at) => [rowIn('886', one, at), rowIn('887', one, 100 + at)])),
    );
    const before = await offer.before('cme-census', AUTUMN, code('886'));
    expect(before).to.deep.equal({
      period: { kind: 'term', year: 2024, term: 'summer' },
      answers: { total: { kind: 'number', n: 26 }, 'sex.female': { kind: 'mark', mark: 'low' } },
      source: 'Published by DfE, rounded to 10',
      roundedTo: 10,
    });
    expect(
      await offer.before('cme-census', { kind: 'term', year: 2016, term: 'autumn' }, code('886')),
    ).to.equal(undefined);
    expect(await offer.before('ehe-census', AUTUMN, code('886'))).to.equal(undefined);
    expect(await offer.before('cme-census', AUTUMN, code('936'))).to.equal(undefined);
  });

  it('cost one request, after one year as after ten', async () => {
    const { store, offer, asked } = aStore();
    for (const years of [1, 10]) {
      await store.write(staged(termsOf(years).map((one, at) => rowIn('886', one, at))));
      asked.length = 0;
      await offer.before('cme-census', { kind: 'term', year: 2026, term: 'autumn' }, code('886'));
      expect(asked).to.have.length(1);
    }
    asked.length = 0;
    expect(await offer.before('document', { kind: 'once', request: 'REQ-2F7K' }, code('886'))).to.equal(
      undefined,
    );
    expect(asked).to.deep.equal([]);
  });

  it('take the place of what was loaded before', async () => {
    const { store, offer } = aStore();
    const period: Period = { kind: 'term', year: 2024, term: 'summer' };
    await store.write(staged([rowIn('886', period, 1)]));
    await store.write(staged([rowIn('886', period, 2)]));
    expect((await offer.before('cme-census', AUTUMN, code('886')))?.answers['total']).to.deep.equal({
      kind: 'number',
      n: 2,
    });
  });

  it('are found by group and period with what else there is, also from several files [row 33]', async () => {
    const { store, figures } = aStore();
    const of = async (group: string) => {
      const [found] = await figures.group({ type: 'cme-census', group, periods: { of: [AUTUMN] } });
      return found?.published;
    };
    const region: PublishedRow = {
      ...rowIn('886', AUTUMN, 6330),
      of: { level: 'region', code: 'E12000008' },
    };
    const country: PublishedRow = {
      ...rowIn('886', AUTUMN, 39200),
      of: { level: 'country', code: 'E92000001' },
    };
    await store.write(staged([rowIn('886', AUTUMN, 420), rowIn('887', AUTUMN, 100)]));
    await store.write({ ...staged([region, country]), rounding: { authority: 1, region: 10, country: 100 } });
    await store.write(
      staged([{ ...rowIn('886', AUTUMN, 0), answers: { total: { kind: 'number', n: 430 } } }]),
    );
    const low = { 'sex.female': { kind: 'mark', mark: 'low' } };
    const total = (n: number) => ({ total: { kind: 'number', n } });
    expect(await of('total')).to.deep.equal({
      authorities: new Map([
        [code('886'), total(430)],
        [code('887'), total(100)],
      ]),
      region: total(6330),
      country: total(39200),
      roundedTo: 10,
    });
    expect(await of('sex')).to.deep.equal({
      authorities: new Map([[code('887'), low]]),
      region: low,
      country: low,
      roundedTo: 10,
    });
    const [one] = await figures.group({
      type: 'cme-census',
      group: 'total',
      periods: { newest: 1 },
      only: [code('887')],
    });
    expect(one?.published).to.deep.equal({
      authorities: new Map([[code('887'), total(100)]]),
      region: total(6330),
      country: total(39200),
      roundedTo: 10,
    });
  });

  it('of ten years are written by group in two requests', async () => {
    const { store, asked } = aStore();
    const rows = termsOf(10).map((one, at) => rowIn('886', one, at));
    await store.write(staged(rows));
    expect(asked.filter((one) => one === 'write returns')).to.have.length(2);
  });

  it('wait whole for their confirmation, and are no other file’s', async () => {
    const { store } = aStore();
    const one = staged([rowIn('886', AUTUMN, 4)]);
    const kept = await store.stage(one);
    const id = kept.refused ? '' : kept.value;
    expect(await store.staged(id)).to.deep.equal(one);
    await store.forget(id);
    expect(await store.staged(id)).to.equal(undefined);
    expect(await store.staged('FIL-ZZZZ')).to.equal(undefined);
  });

  it('are listed by type, whatever was loaded', async () => {
    const { store } = aStore();
    const saving = {
      turn: 'one',
      by: PEOPLE.cora.id,
      how: 'pressed' as const,
      at: new Date('2026-11-25T10:00:00Z'),
    };
    const period = {
      period: '2025-1',
      says: 'autumn term 2025',
      authorities: 19,
      region: true,
      country: true,
      roundedTo: 10,
      file: 'cme.csv',
      on: day('2026-11-25'),
      by: PEOPLE.cora.id,
    };
    const after = { type: 'cme-census', periods: [period] };
    await store.change('cme-census', saving, () => ({ after, reply: { text: 'Saved.' }, verb: 'load' }));
    expect(await store.all()).to.deep.equal([after]);
    expect(await store.of('cme-census')).to.deep.equal(after);
    expect((await store.recall('one'))?.text).to.equal('Saved.');
  });
});

describe('inverted', () => {
  it('turns the order of periods round, and back again', () => {
    const period = fc.record({ year: fc.integer({ min: 2000, max: 2099 }), term: fc.constantFrom(...TERMS) });
    fc.assert(
      fc.property(period, period, (one, other) => {
        const [a, b] = [periodKey({ kind: 'term', ...one }), periodKey({ kind: 'term', ...other })];
        expect(inverted(a) < inverted(b)).to.equal(a > b);
        expect(inverted(inverted(a))).to.equal(a);
      }),
    );
  });
});
