import { expect } from 'chai';
import fc from 'fast-check';
import Papa from 'papaparse';
import { csvOf, safeCell } from '../../../src/domain/csv.ts';
import { day } from '../../../src/domain/day.ts';
import type { Answers } from '../../../src/domain/returns/answer.ts';
import type { DataReturn } from '../../../src/domain/returns/data-return.ts';
import { exportCsv, exportSheets } from '../../../src/domain/returns/export.ts';
import type { Exported } from '../../../src/domain/returns/export-figures.ts';
import type { Period } from '../../../src/domain/returns/period.ts';
import { findReturnType, versionFor } from '../../../src/domain/returns/return-types.ts';
import { aRegister, code, PEOPLE } from '../../support/builders.ts';

const AUTUMN: Period = { kind: 'term', year: 2026, term: 'autumn' };

const sent = (answers: Answers, over: Partial<DataReturn> = {}): Partial<DataReturn> => ({
  standing: 'submitted',
  sent: { answers, notes: {}, by: PEOPLE.dev.id, at: '2026-11-20T10:00:00.000Z', n: 1, late: true },
  ...over,
});

const exported = (
  id: string,
  period: Period,
  returns: Readonly<Record<string, Partial<DataReturn>>>,
): Exported => {
  const type = findReturnType(id);
  if (!type) throw new Error(`There is no ${id}.`);
  const version = versionFor(type, period);
  return {
    type,
    version,
    request: {
      id: 'REQ-2F7K',
      type: id,
      version: version.n,
      period,
      asked: [code('886'), code('851'), code('868')],
      due: day('2026-11-20'),
      required: true,
      recipient: PEOPLE.cora.id,
      submitters: [],
      sentOn: day('2026-11-02'),
      by: PEOPLE.cora.id,
      state: 'open',
      releases: [],
    },
    returns: new Map(
      Object.entries(returns).map(([of, one]) => [
        code(of),
        { request: 'REQ-2F7K', authority: code(of), ...one },
      ]),
    ),
    register: aRegister(),
  };
};

const rowsOf = (csv: string): readonly (readonly string[])[] =>
  Papa.parse<string[]>(csv.trimEnd(), { newline: '\r\n' }).data;

describe('an export as .csv', () => {
  it('has a row for each authority asked, in the columns of DfE’s layout [row 32]', () => {
    const [head = [], ...rows] = rowsOf(
      exportCsv(exported('entitlement', AUTUMN, { 886: sent({ total: { kind: 'number', n: 0 } }) })),
    );
    expect(head.join(',')).to.equal(
      'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,total,with_plan,part_time,challenged',
    );
    expect(rows.map((row) => row.join(','))).to.deep.equal([
      '202627,Autumn term,Local authority,E92000001,England,E12000008,South East,886,E10000016,Kent,0,x,x,x',
      '202627,Autumn term,Local authority,E92000001,England,E12000008,South East,851,E06000044,Portsmouth,x,x,x,x',
      '202627,Autumn term,Local authority,E92000001,England,E12000008,South East,868,E06000040,Windsor and Maidenhead,x,x,x,x',
    ]);
  });

  const TIMES: readonly (readonly [period: Period, id: string, wanted: string])[] = [
    [{ kind: 'term', year: 2022, term: 'spring' }, 'cme-census', '202223,Spring term'],
    [{ kind: 'year', year: 2099 }, 'exclusions', '209900,Academic year'],
    [{ kind: 'once', request: 'REQ-2F7K' }, 'medical-audit', '202627,Academic year'],
  ];
  for (const [period, id, wanted] of TIMES)
    it(`tells the time as DfE does: ${wanted}`, () => {
      expect(exportCsv(exported(id, period, {}))).to.contain(`\r\n${wanted},Local authority`);
    });

  it('keeps symbols, and only 0 is zero', () => {
    const answers: Answers = {
      total: { kind: 'mark', mark: 'low' },
      'sex.female': { kind: 'mark', mark: 'c' },
      'sex.male': { kind: 'unknown' },
      'sex.unknown': { kind: 'number', n: 0 },
    };
    const [head = [], kent = []] = rowsOf(exportCsv(exported('cme-census', AUTUMN, { 886: sent(answers) })));
    expect(kent.slice(head.indexOf('total'), head.indexOf('total') + 4)).to.deep.equal([
      'low',
      'c',
      'x',
      '0',
    ]);
  });

  it('leaves drafts out', () => {
    const draft = {
      answers: { total: { kind: 'number' as const, n: 7 } },
      notes: {},
      by: 'MEM-MARA' as const,
      at: '',
    };
    expect(exportCsv(exported('entitlement', AUTUMN, { 886: { draft } }))).not.to.contain(',7,');
  });

  it('makes no cell a formula, whatever somebody wrote', () => {
    for (const text of ['=HYPERLINK("x")', '+44 20', '-1+1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])
      expect(safeCell(text), text).to.match(/^'/);
    for (const text of ['Kent', '-5', '12', '1.5', "'=1"]) expect(safeCell(text), text).to.equal(text);
    const remarks: Answers = { remarks: { kind: 'text', text: '=cmd|"/C calc"!A0' } };
    const once: Period = { kind: 'once', request: 'REQ-2F7K' };
    expect(exportCsv(exported('medical-audit', once, { 886: sent(remarks) }))).to.contain(
      `"'=cmd|""/C calc""!A0"`,
    );
  });

  it('reads back as it was written, but for the apostrophes before formulas', () => {
    const rows = fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (all) => {
        const text = csvOf(all.map((row) => ['k', ...row]));
        const read = Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' }).data.slice(0, -1);
        expect(read).to.deep.equal(all.map((row) => ['k', ...row.map(safeCell)]));
      }),
    );
  });
});

describe('an export as sheets', () => {
  const sheets = exportSheets(
    exported('cme-census', AUTUMN, {
      886: sent(
        { total: { kind: 'number', n: 120 } },
        {
          sent: {
            answers: { total: { kind: 'number', n: 120 } },
            notes: { 'change:total': 'A new panel.', 'same:all': '=odd' },
            by: PEOPLE.dev.id,
            at: '2026-11-20T10:00:00.000Z',
            n: 2,
            late: true,
            why: 'A double was found.',
          },
          standing: 'amended',
        },
      ),
      868: {
        outside: { is: 'not-returning', reason: 'System change.', on: day('2026-11-12'), by: 'MEM-CORA' },
      },
    }),
  );
  const rowsIn = (name: string): readonly string[] =>
    (sheets.find((one) => one.name === name)?.rows ?? []).map((row) =>
      row.map((cell) => (typeof cell === 'object' && 'text' in cell ? cell.text : cell)).join(' | '),
    );

  it('are figures, definitions, notes and states', () => {
    expect(sheets.map(({ name }) => name)).to.deep.equal(['Figures', 'Definitions', 'Notes', 'States']);
  });

  it('have figures as numbers', () => {
    expect(sheets[0]?.rows[1]?.slice(9, 12)).to.deep.equal(['Kent', 120, 'x']);
  });

  it('say what the figures are and what each symbol means', () => {
    const all = rowsIn('Definitions').join('\n');
    expect(all).to.contain('section 436A').and.to.contain('sex_female | Sex: Female | count');
    expect(all).to.contain('x | not available: not known, not answered or not returned');
  });

  it('say how each stands, with who and when, and what was noted [row 46]', () => {
    expect(rowsIn('States')).to.deep.equal([
      'Local authority | State | Version | Submitted on | Submitted by | Late | Due',
      'Kent | amended | 2 | 20 November 2026 | Dev Patel | late | 20 November 2026',
      'Portsmouth | no data |  |  |  |  | 20 November 2026',
      'Windsor and Maidenhead | not returning |  |  |  |  | 20 November 2026',
    ]);
    expect(rowsIn('Notes').slice(1)).to.deep.equal([
      'Kent | Children missing education | A new panel.',
      'Kent | The return | =odd',
      'Kent | Amended | A double was found.',
      'Windsor and Maidenhead | Not returning | System change.',
    ]);
  });
});
