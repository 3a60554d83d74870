import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Answer } from '../../../src/domain/returns/answer.ts';
import { isBeside, rateId, shareId } from '../../../src/domain/returns/beside.ts';
import { periodKey } from '../../../src/domain/returns/period.ts';
import { findReturnType } from '../../../src/domain/returns/return-types.ts';
import type { PublishedRow } from '../../../src/features/published/gather.ts';
import { readPublished } from '../../../src/features/published/read-published.ts';
import { roundingOf } from '../../../src/features/published/rounding.ts';
import type { PublishedRead } from '../../../src/features/published/taking.ts';
import { aRegister, TODAY } from '../../support/builders.ts';
import { EXCLUSIONS, FILTERS, rowsOf, TIDY, TOPICS, WHOLE_YEAR, WIDE } from './files.ts';

const ASKED = { register: aRegister(), today: TODAY };

const reading = (csv: string, name: string, type?: string) => {
  const known = type ? findReturnType(type) : undefined;
  return readPublished({ name, rows: rowsOf(csv), ...(known && { type: known }) }, ASKED);
};

const read = (csv: string, name = 'file.csv', type?: string): PublishedRead => {
  const result = reading(csv, name, type);
  if (result.refused) throw new Error(result.say);
  return result.value;
};

const short = (answer: Answer): unknown =>
  answer.kind === 'number' ? answer.n : answer.kind === 'mark' && answer.mark;

const figuresOf = ({ rows }: PublishedRead, code: string, key: string): Readonly<Record<string, unknown>> => {
  const row = rows.find(({ of, period }) => of.code === code && periodKey(period) === key);
  return Object.fromEntries(Object.entries(row?.answers ?? {}).map(([id, answer]) => [id, short(answer)]));
};

/** Without the rates and percentages beside them. */
const countsOf = (found: PublishedRead, code: string, key: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(figuresOf(found, code, key)).filter(([id]) => !isBeside(id)));

const tallied = (tally: ReadonlyMap<string, number>) => Object.fromEntries(tally);

describe('readPublished', () => {
  it('reads a figure to a column: 2022/23, with BOM, CRLF, symbols and quoted commas', () => {
    const found = read(WIDE);
    expect(found.type.id).to.equal('ehe-census');
    expect(figuresOf(found, '886', '2022-1')).to.deep.equal({
      total: 120,
      'sex.female': 60,
      'sex.male': 50,
      'sex.unknown': 10,
      'year.y7': 40,
      'year.unknown': 'low',
      'reason.mental-health': 30,
      'reason.covid': 0,
      'reason.unknown': 90,
    });
    expect(figuresOf(found, '871', '2022-1')).to.include({ total: 'x', 'sex.female': 'x' });
    expect(figuresOf(found, 'E12000008', '2022-1')).to.include({ total: 300, 'sex.unknown': 'low' });
    expect(figuresOf(found, 'E92000001', '2022-1')).to.include({ total: 900 });
    expect(found.left.columns).to.deep.equal(['ehe_remarks']);
  });

  it('knows an authority under the ONS code it had before it was reorganised', () => {
    expect(figuresOf(read(WIDE), '825', '2022-2')).to.include({ total: 1010 });
  });

  it('takes "Spring term" of 202223 for spring of 2022/23 (decision 7)', () => {
    expect(read(WIDE).rows.map(({ period }) => periodKey(period))).to.include('2022-2');
  });

  it('reads the whole-year file, with the percentages beside its counts', () => {
    const found = read(WHOLE_YEAR);
    expect(found.type.id).to.equal('ehe-year');
    expect(countsOf(found, '886', '2024-4')).to.deep.equal({
      starts: 350,
      'from.early': 10,
      'from.maintained': 300,
      'from.ehe': 'low',
      'from.unknown': 40,
      anytime: 740,
      returns: 90,
      leave: 10,
      s437: 10,
      'sao-issued': 'low',
      'sao-revoked': 0,
    });
    expect(found.left).to.deep.include({ shares: [], columns: [], atOdds: [] });
    expect(figuresOf(found, '886', '2024-4')).to.include({ [shareId('from.early')]: 'low' });
  });

  it('reads filter_group, filter and number, older symbols and changed labels', () => {
    const found = read(FILTERS);
    expect(found.type.id).to.equal('cme-census');
    expect(countsOf(found, '886', '2023-1')).to.deep.equal({
      total: 120,
      'sex.female': 60,
      'sex.male': 60,
      'sex.unknown': 'low',
      'year.y7': 'x',
      'duration.w0': 'low',
      'duration.unknown': 'low',
      'reason.moved-in-country': 'c',
    });
  });

  it('names what it did not understand, and what is nobody’s here', () => {
    const { left } = read(FILTERS);
    expect(tallied(left.labels)).to.deep.equal({ 'Reason: Abducted by pirates': 1 });
    expect(tallied(left.authorities)).to.deep.equal({ 'Bournemouth, Christchurch and Poole': 1 });
    expect(tallied(left.periods)).to.deep.equal({ '202324 Autumn and spring term': 1 });
    expect(tallied(read(TOPICS).left.regions)).to.deep.equal({ 'North West': 1 });
  });

  it('reads breakdown_topic, breakdown and child_count: each "Unknown" in its own breakdown', () => {
    const found = read(TOPICS);
    expect(found.type.id).to.equal('ehe-census');
    expect(countsOf(found, '886', '2025-1')).to.deep.equal({
      total: 130,
      'sex.unknown': 10,
      'year.unknown': 20,
      'reason.unknown': 30,
      'reason.lifestyle': 'low',
      'reason.offered': 0,
    });
  });

  it('keeps the rates and percentages that DfE printed beside its counts, and makes none up', () => {
    const long = figuresOf(read(FILTERS), '886', '2023-1');
    expect(long).to.include({
      [rateId('total')]: 0.4,
      [shareId('total')]: 100,
      [shareId('sex.unknown')]: 'low',
    });
    const exclusions = figuresOf(read(EXCLUSIONS, 'exclusions.csv'), '886', '2023-4');
    expect(exclusions).to.include({ [rateId('suspensions')]: 10, [rateId('permanent-group.fsm6')]: 'c' });
    expect(Object.keys(figuresOf(read(WIDE), '886', '2022-1')).filter(isBeside)).to.deep.equal([]);
  });

  it('keeps a rate with the digits that were printed, where its number would lose a zero', () => {
    const row = TOPICS.split('\n')[1] ?? '';
    const rate = (cell: string) => {
      const csv = [TOPICS.split('\n')[0], row.replace(/0\.4$/, cell)].join('\n');
      return read(csv, 'ehe.csv').rows[0]?.answers[rateId('total')];
    };
    expect(rate('0.4000000')).to.deep.equal({ kind: 'number', n: 0.4 });
    expect(rate('2.0')).to.deep.equal({ kind: 'number', n: 2, printed: '2.0' });
    expect(rate('14.10')).to.deep.equal({ kind: 'number', n: 14.1, printed: '14.10' });
    expect(rate('2.0000000')).to.deep.equal({ kind: 'number', n: 2, printed: '2.0' });
    expect(rate('low')).to.deep.equal({ kind: 'mark', mark: 'low' });
  });

  it('reads several counts to a row, and the totals alone of what parts the file besides', () => {
    const found = read(EXCLUSIONS, 'exclusions.csv');
    expect(found.type.id).to.equal('exclusions');
    expect(countsOf(found, '886', '2023-4')).to.deep.equal({
      permanent: 12,
      suspensions: 903,
      'permanent-sex.female': 3,
      'suspensions-sex.female': 301,
      'permanent-sex.male': 9,
      'suspensions-sex.male': 602,
      'permanent-group.fsm6': 'c',
      'suspensions-group.fsm6': 400,
    });
    expect(found.left).to.include({ crossed: 1 });
  });

  it('reads a filter to a column, titles above the header, and periods in one cell', () => {
    const found = read(TIDY, 'ehe.csv');
    expect(figuresOf(found, '886', '2024-1')).to.deep.equal({ total: 120, 'sex.female': 70, 'year.y7': 30 });
    expect(figuresOf(found, 'E12000008', '2024-1')).to.deep.equal({ total: 900 });
    expect(found.left.crossed).to.equal(1);
  });

  it('reads a file of one figure alone, of a term or a whole year', () => {
    const head = 'time_period,time_identifier,geographic_level,old_la_code,la_name';
    const census = read(`${head},cme_census_date\n202223,Summer term,Local authority,886,Kent,150`);
    expect([census.type.id, figuresOf(census, '886', '2022-3')]).to.deep.equal([
      'cme-census',
      { total: 150 },
    ]);
    const year = read(`${head},cme_anytime_full_year\n202223,Academic year,Local authority,886,Kent,950`);
    expect([year.type.id, figuresOf(year, '886', '2022-4')]).to.deep.equal(['cme-year', { total: 950 }]);
  });

  it('reads absence and exclusions of a term for the core set', () => {
    const head = 'time_identifier,time_period,geographic_level,new_la_code,la_name,school_type';
    const absence = read(
      `${head},enrolments,enrolments_pa_10_exact_percent,enrolments_pa_50_exact_percent\nAutumn term,202425,Local authority,E10000016,Kent,Total,900,19.42,2.39\nAutumn term,202425,Local authority,E10000016,Kent,Special,90,30.1,9.9`,
    );
    expect([absence.type.id, figuresOf(absence, '886', '2024-1')]).to.deep.equal([
      'core-set',
      { persistent: 19.42, severe: 2.39 },
    ]);
    const termly = EXCLUSIONS.replace(/Academic year/g, 'Autumn term');
    expect(countsOf(read(termly, 'exclusions.csv'), '886', '2023-1')).to.deep.equal({
      permanent: 12,
      suspensions: 903,
    });
  });

  it('knows levels and terms by the codes that programs use', () => {
    const codes = TOPICS.replace(/Local authority/g, 'LA')
      .replace(/Regional/g, 'REG')
      .replace(/202526,Autumn term/g, '2025/2026,T1');
    expect(read(codes).rows).to.deep.equal(read(TOPICS).rows);
  });

  it('knows whose figures are meant by the file’s name, or asks', () => {
    const few = TOPICS.split('\n')
      .filter((line) => !line.includes('Reason'))
      .join('\n');
    expect(read(few, 'cme_census.csv').type.id).to.equal('cme-census');
    expect(read(few, 'ehe_census.csv').type.id).to.equal('ehe-census');
    expect(read(few, 'data.csv', 'cme-census').type.id).to.equal('cme-census');
    expect(reading(few, 'data.csv')).to.include({ code: 'which-type' });
  });

  it('takes neither of two figures for one thing', () => {
    const twice = `${TOPICS}\n${TOPICS.split('\n')[1]?.replace(',130,', ',140,')}`;
    const found = read(twice);
    expect(found.left.atOdds).to.deep.equal(['Children in elective home education']);
    expect(figuresOf(found, '886', '2025-1')).to.not.have.property('total');
  });

  it('leaves out a row whose code and name are two authorities', () => {
    const found = read(TOPICS.replace('886,E10000016,Kent,Sex', '886,E10000016,Surrey,Sex'));
    expect(tallied(found.left.places)).to.deep.equal({ '886, Surrey': 1 });
  });

  it('says which cells are no figures, and never takes one for 0', () => {
    const found = read(TOPICS.replace('Total,Total,130', 'Total,Total,-'));
    expect(tallied(found.left.cells)).to.deep.equal({ 'Children in elective home education: -': 1 });
    expect(figuresOf(found, '886', '2025-1')).to.not.have.property('total');
  });

  for (const [title, csv, code] of [
    ['no header', 'a,b\n1,2', 'no-header'],
    ['nothing in it', '', 'no-header'],
    ['no period that can be read', TOPICS.replace(/202526/g, '2025'), 'no-period'],
    ['no figures of the network', `${TOPICS.split('\n')[0]?.replace('child_count', 'cost')}\n`, 'no-period'],
    [
      'none of the network’s places',
      FILTERS.replace(/Kent/g, 'Devon').replace(/E10000016,886/g, 'E10000008,878'),
      'nothing',
    ],
    [
      'other figures alone',
      'time_period,time_identifier,la_name,budget\n202526,Autumn term,Kent,12',
      'no-type',
    ],
  ] as const)
    it(`says what is wrong with a file of ${title}`, () => {
      expect(reading(csv, 'file.csv')).to.include({ refused: true, code });
    });

  it('names the columns or labels of a file that holds none of the network’s figures', () => {
    const costs = 'time_period,time_identifier,la_name,budget,staff\n202526,Autumn term,Kent,12,3';
    expect(reading(costs, 'file.csv'))
      .to.have.property('say')
      .that.contains('It calls them “budget” and “staff”.');
    const long = 'time_period,time_identifier,la_name,filter,number\n202526,Autumn term,Kent,Buses,12';
    expect(reading(long, 'file.csv')).to.have.property('say').that.contains('It calls them “Buses”.');
  });

  it('reads the same whatever the order of rows and columns', () => {
    const [header = [], ...rows] = rowsOf(TOPICS);
    const order = fc.shuffledSubarray([...header.keys()], { minLength: header.length });
    const plain = (found: readonly PublishedRow[]) =>
      found.map(({ of, period, answers }) => [of.code, periodKey(period), Object.entries(answers).sort()]);
    fc.assert(
      fc.property(order, fc.shuffledSubarray(rows, { minLength: rows.length }), (columns, shuffled) => {
        const turned = [header, ...shuffled].map((row) => columns.map((at) => row[at] ?? ''));
        const found = readPublished({ name: 'file.csv', rows: turned }, ASKED);
        expect(found.refused ? found.say : plain(found.value.rows)).to.deep.equal(plain(read(TOPICS).rows));
      }),
      { numRuns: 40 },
    );
  });

  it('never breaks on whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(...rowsOf(TOPICS).flat()),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 12 }), (rows) => {
        readPublished({ name: 'file.csv', rows: [...rowsOf(TOPICS).slice(0, 2), ...rows] }, ASKED);
      }),
    );
  });
});

describe('roundingOf', () => {
  it('finds what each level is rounded to, by all its figures together', () => {
    expect(roundingOf(read(WIDE).rows, 'authority')).to.equal(10);
    expect(roundingOf(read(WIDE).rows, 'country')).to.equal(100);
    expect(roundingOf(read(EXCLUSIONS).rows, 'authority')).to.equal(1);
  });
});

/** Where DfE's own files may lie: they are not kept in the project. */
const DATA = process.env['PUBLISHED_FILES'] ?? '../shared/data';
describe('readPublished, of DfE’s own files where they are', () => {
  for (const [file, type, key, code, figures] of [
    [
      'ehe_census_202223_south_east.csv',
      'ehe-census',
      '2022-1',
      '886',
      { total: 2870, 'year.reception': 10, 'sex.unknown': 0 },
    ],
    ['ehe_census_202223_south_east.csv', 'ehe-census', '2022-1', '852', { total: 'x' }],
    [
      'ehe_academic_year_south_east.csv',
      'ehe-year',
      '2024-4',
      '886',
      { anytime: 7420, starts: 3520, s437: 60 },
    ],
  ] as const) {
    const path = `${DATA}/${file}`;
    if (!existsSync(path)) continue;
    it(`reads ${file}: ${code}`, () => {
      const found = read(readFileSync(path, 'utf8'), file);
      expect(found.type.id).to.equal(type);
      expect(figuresOf(found, code, key)).to.include(figures);
      expect(found.left).to.deep.include({ columns: [], atOdds: [] });
      expect(found.left.cells.size + found.left.labels.size + found.left.periods.size).to.equal(0);
    });
  }
});
