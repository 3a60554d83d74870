import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import Papa from 'papaparse';
import { notPublished } from '../../../src/domain/counts/not-published.ts';
import type { Answer } from '../../../src/domain/returns/answer.ts';
import { rateId, shareId } from '../../../src/domain/returns/beside.ts';
import { type Period, periodKey } from '../../../src/domain/returns/period.ts';
import { findReturnType } from '../../../src/domain/returns/return-types.ts';
import type { PublishedRow } from '../../../src/features/published/gather.ts';
import { readPublished } from '../../../src/features/published/read-published.ts';
import { ABSENCE } from '../../../src/features/published/shipped/absence.ts';
import { CME_CENSUS } from '../../../src/features/published/shipped/cme-census.ts';
import { EHE_CENSUS } from '../../../src/features/published/shipped/ehe-census.ts';
import { EHE_YEAR } from '../../../src/features/published/shipped/ehe-year.ts';
import { SUSPENSIONS } from '../../../src/features/published/shipped/suspensions.ts';
import { shippedFigures } from '../../../src/features/published/shipped.ts';
import { publishedOffer, publishedStore } from '../../../src/features/published/store.ts';
import { keyOf, PLACES, publishedIn } from '../../../src/features/published/store-rows.ts';
import { ship } from '../../../src/features/published/store-shipped.ts';
import { filesIn } from '../../../src/storage/files.ts';
import { memoryTables } from '../../../src/storage/memory.ts';
import { aRegister, code, NOW, PEOPLE, TODAY } from '../../support/builders.ts';
import { counting } from '../../support/tables.ts';

const aStore = (open = memoryTables()) => {
  const tables = counting(open);
  const table = tables.open('published');
  const files = filesIn(tables.open('files'), (kind) => `${kind}-2F7K`);
  return {
    asked: tables.asked,
    table,
    store: publishedStore({ table, figures: tables.open('returns') }, files),
    offer: publishedOffer(table),
  };
};

/** A figure as DfE printed it. */
const printedAs = (answer: Answer | undefined): string => {
  if (answer?.kind === 'number') return answer.printed ?? String(answer.n);
  return answer?.kind === 'mark' ? answer.mark : '';
};

const cellsOf = (csv: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, '').trim(), { header: true }).data;

const ENGLAND = 'E92000001';
const placeOf = (cells: Readonly<Record<string, string>>): string =>
  cells['old_la_code'] || cells['region_code'] || ENGLAND;

const TERMS: Readonly<Record<string, number>> = {
  'Autumn term': 1,
  'Spring term': 2,
  'Summer term': 3,
  'Academic year': 4,
};
const periodIn = (cells: Readonly<Record<string, string>>): string =>
  `${cells['time_period']?.slice(0, 4)}-${TERMS[cells['time_identifier'] ?? '']}`;

const BEFORE = {
  ey: 'early',
  none: 'none',
  lamain: 'maintained',
  acad: 'academy',
  free: 'free',
  ind: 'independent',
  spec: 'special',
  ap: 'ap',
  pru: 'pru',
  ehe: 'ehe',
  else_unk: 'unknown',
} as const;

/** Which answer a column of DfE's wide files is, written down here without the reader's help. */
const COLUMNS: Readonly<Record<string, string>> = {
  ehe_census_date: 'total',
  ehe_female: 'sex.female',
  ehe_male: 'sex.male',
  ehe_sex_unknown: 'sex.unknown',
  ehe_reception: 'year.reception',
  ehe_year_unknown: 'year.unknown',
  ...Object.fromEntries([...Array(11).keys()].map((n) => [`ehe_year${n + 1}`, `year.y${n + 1}`])),
  ehe_reason_physical_health: 'reason.physical-health',
  ehe_reason_mental_health: 'reason.mental-health',
  ehe_reason_health_covid: 'reason.covid',
  ehe_reason_school_preference: 'reason.preference',
  ehe_reason_perm_exc: 'reason.excluded',
  ehe_reason_risk_exc: 'reason.risk',
  ehe_reason_access: 'reason.access',
  ehe_reason_philosophical: 'reason.philosophical',
  ehe_reason_religious: 'reason.religious',
  ehe_reason_lifestyle: 'reason.lifestyle',
  ehe_reason_school_suggestion: 'reason.suggestion',
  ehe_reason_school_dissatisfaction_general: 'reason.dissatisfied',
  ehe_reason_school_dissatisfaction_send: 'reason.dissatisfied-send',
  ehe_reason_school_dissatisfaction_bullying: 'reason.dissatisfied-bullying',
  ehe_reason_no_reason_given: 'reason.none-given',
  ehe_reason_other: 'reason.other',
  ehe_reason_unknown: 'reason.unknown',
  ehe_starts_full_year: 'starts',
  ehe_anytime_full_year: 'anytime',
  ehe_returns_full_year: 'returns',
  ehe_leave: 'leave',
  ehe_section_437_full_year: 's437',
  ehe_sao_issued_full_year: 'sao-issued',
  ehe_sao_revoked_full_year: 'sao-revoked',
  ...Object.fromEntries(
    Object.entries(BEFORE).flatMap(([column, part]) => [
      [`ehe_schtype_${column}`, `from.${part}`],
      [`ehe_schtype_${column}_pc`, shareId(`from.${part}`)],
    ]),
  ),
  child_count: 'total',
  rate_per_100: rateId('total'),
  enrolments_pa_10_exact_percent: 'persistent',
  enrolments_pa_50_exact_percent: 'severe',
  susp_rate: rateId('suspensions'),
};

/** Columns that say where and when, and which figure. */
const ABOUT = new Set(
  'time_period time_identifier geographic_level country_code country_name region_code region_name old_la_code new_la_code la_name breakdown_topic breakdown'.split(
    ' ',
  ),
);

/** Every cell of a file against what the tables hold, as it was printed. */
const compared = async (
  type: string,
  csv: string,
  table: ReturnType<typeof aStore>['table'],
): Promise<number> => {
  let cells = 0;
  const rows = await table.list(type, PLACES);
  for (const row of cellsOf(csv)) {
    const kept = rows.find(
      ({ key, props }) => key.split('|')[1] === placeOf(row) && props['period'] === periodIn(row),
    );
    const answers = (kept && publishedIn(kept)?.answers) ?? {};
    for (const [column, cell] of Object.entries(row).filter(([name]) => !ABOUT.has(name))) {
      const where = `${type} ${placeOf(row)} ${periodIn(row)} ${column}`;
      expect(printedAs(answers[COLUMNS[column] ?? '']), where).to.equal(cell);
      cells += 1;
    }
  }
  return cells;
};

describe('the published figures that ship with the bot', () => {
  for (const [type, csv, least] of [
    ['cme-census', CME_CENSUS, 80],
    ['ehe-census', EHE_CENSUS, 1400],
    ['ehe-year', EHE_YEAR, 2400],
    ['core-set', ABSENCE, 42],
    ['exclusions', SUSPENSIONS, 21],
  ] as const)
    it(`come back as DfE printed them, every place, period and symbol: ${type} [row 33]`, async () => {
      const { store, table } = aStore();
      await ship(store, NOW);
      expect(await compared(type, csv, table)).to.be.at.least(least);
    });

  const figures = new Map(shippedFigures().map(({ type, rows }) => [type.id, rows]));
  const answer = (type: string, of: string, key: string, id = 'total'): string =>
    printedAs(
      figures.get(type)?.find((row) => row.of.code === of && periodKey(row.period) === key)?.answers[id],
    );

  for (const [says, type, of, key, id, printed] of [
    ['Kent’s children missing education in autumn 2024', 'cme-census', '886', '2024-1', 'total', '1570'],
    ['the region’s in autumn 2025', 'cme-census', 'E12000008', '2025-1', 'total', '5540'],
    ['England’s in autumn 2024', 'cme-census', ENGLAND, '2024-1', 'total', '39200'],
    ['East Sussex’s rate with its nought', 'cme-census', '845', '2025-1', rateId('total'), '2.0'],
    ['Wokingham’s rate as a symbol', 'cme-census', '872', '2025-1', rateId('total'), 'low'],
    ['Southampton’s home education as a symbol', 'ehe-census', '852', '2022-1', 'total', 'x'],
    ['the region’s home education, which is no sum', 'ehe-census', 'E12000008', '2022-1', 'total', '14740'],
    ['England’s home education', 'ehe-census', ENGLAND, '2022-1', 'total', '80900'],
    ['Kent’s home education at any time', 'ehe-year', '886', '2024-4', 'anytime', '7420'],
    ['Bracknell Forest’s absence with its nought', 'core-set', '867', '2024-4', 'persistent', '14.10'],
    ['Medway’s suspensions per 100', 'exclusions', '887', '2023-4', rateId('suspensions'), '12.72'],
  ] as const)
    it(`have ${says} [row 33]`, () => {
      expect(answer(type, of, key, id)).to.equal(printed);
    });

  it('have no South East total for children missing education in autumn 2024, and a reason for it', async () => {
    const { store, table } = aStore();
    await ship(store, NOW);
    const period: Period = { kind: 'term', year: 2024, term: 'autumn' };
    const of = { level: 'region', code: 'E12000008' } as const;
    expect(await table.get('cme-census', keyOf('cme-census', { of, period }))).to.equal(undefined);
    const gap = { type: 'cme-census', period, level: 'region', id: 'total' } as const;
    expect(notPublished(gap)).to.equal(
      'DfE did not publish a South East total for autumn term 2024. The sum of the local authorities’ rounded figures is not one.',
    );
    expect(notPublished({ ...gap, level: 'country' })).to.equal(undefined);
    expect(notPublished({ ...gap, period: { ...period, year: 2025 } })).to.equal(undefined);
    expect(JSON.stringify(shippedFigures())).to.not.contain('6330');
  });

  it('say of each level what it is rounded to', async () => {
    const { store, offer } = aStore();
    await ship(store, NOW);
    const before = await offer.before(
      'cme-census',
      { kind: 'term', year: 2026, term: 'autumn' },
      code('886'),
    );
    expect(before).to.include({ roundedTo: 10, source: 'Published by DfE, rounded to 10' });
  });
});

describe('shipping', () => {
  it('is done once: another start costs one request', async () => {
    const { store, asked } = aStore();
    await ship(store, NOW);
    const all = await store.all();
    expect(all.flatMap(({ periods }) => periods.map(({ how }) => how))).to.deep.equal(
      Array(10).fill('shipped'),
    );
    asked.length = 0;
    await ship(store, NOW);
    expect(asked).to.deep.equal(['get published']);
    expect(await store.all()).to.deep.equal(all);
  });

  it('does no harm when two instances start at once', async () => {
    const open = memoryTables();
    const [one, other] = [aStore(open), aStore(open)];
    await Promise.all([ship(one.store, NOW), ship(other.store, NOW)]);
    expect(await compared('cme-census', CME_CENSUS, one.table)).to.be.at.least(80);
    const told = (await one.store.all()).map(({ type, periods }) => [type, periods.length]);
    expect(Object.fromEntries(told)).to.deep.equal({
      'cme-census': 2,
      'core-set': 1,
      'ehe-census': 2,
      'ehe-year': 4,
      exclusions: 1,
    });
  });

  it('goes on where it broke off', async () => {
    const open = memoryTables();
    const { store, table } = aStore(open);
    let writes = 0;
    const broken = {
      ...store,
      write: async (staged: Parameters<typeof store.write>[0]) => {
        writes += 1;
        if (writes === 3) throw new Error('the tables cannot be reached');
        return store.write(staged);
      },
    };
    const failed = await ship(broken, NOW).catch((error: Error) => error.message);
    expect(failed).to.equal('the tables cannot be reached');
    expect(await store.shipped()).to.equal(0);
    await ship(store, NOW);
    expect(await compared('ehe-year', EHE_YEAR, table)).to.be.at.least(2400);
    expect((await store.all()).length).to.equal(5);
  });

  it('leaves a period that a coordinator has loaded as it is', async () => {
    const { store, offer } = aStore();
    const period: Period = { kind: 'term', year: 2025, term: 'autumn' };
    const rows: readonly PublishedRow[] = [
      {
        of: { level: 'authority', code: code('886') },
        period,
        answers: { total: { kind: 'number', n: 1350 } },
      },
    ];
    const rounding = { authority: 10, region: 10, country: 100 };
    await store.write({ type: 'cme-census', rows, rounding });
    const loaded = {
      period: '2025-1',
      says: 'autumn term 2025',
      authorities: 1,
      region: false,
      country: false,
      roundedTo: 10,
      file: 'cme.csv',
      on: TODAY,
      by: PEOPLE.cora.id,
    };
    const saving = { turn: 'one', by: PEOPLE.cora.id, how: 'pressed' as const, at: NOW };
    const after = { type: 'cme-census', periods: [loaded] };
    await store.change('cme-census', saving, () => ({ after, reply: {}, verb: 'load' }));
    await ship(store, NOW);
    const newest = await offer.before('cme-census', { ...period, year: 2026 }, code('886'));
    expect(newest?.answers['total']).to.deep.equal({ kind: 'number', n: 1350 });
    expect((await store.of('cme-census'))?.periods.map(({ period: key, how }) => [key, how])).to.deep.equal([
      ['2025-1', undefined],
      ['2024-1', 'shipped'],
    ]);
  });
});

/** Where DfE's own files may lie: they are not kept in the project. */
const DATA = process.env['PUBLISHED_FILES'] ?? '../shared/data';
describe('DfE’s own files, where they are', () => {
  for (const [file, type, least] of [
    ['ehe_census_202223_south_east.csv', 'ehe-census', 1400],
    ['ehe_academic_year_south_east.csv', 'ehe-year', 2400],
  ] as const) {
    const path = `${DATA}/${file}`;
    if (!existsSync(path)) continue;
    it(`come back as printed, every place, period and symbol: ${file}`, async () => {
      const { store, table } = aStore();
      const csv = readFileSync(path, 'utf8');
      const rows = Papa.parse<string[]>(csv.trim()).data;
      const known = findReturnType(type);
      const read = readPublished(
        { name: file, rows, ...(known && { type: known }) },
        { register: aRegister(), today: TODAY },
      );
      if (read.refused) throw new Error(read.say);
      await store.write({
        type,
        rows: read.value.rows,
        rounding: { authority: 10, region: 10, country: 100 },
      });
      expect(await compared(type, csv, table)).to.be.at.least(least);
    });
  }
});
