import { expect } from 'chai';
import fc from 'fast-check';
import { drawXlsx } from '../../../src/documents/draw/xlsx.ts';
import { readSheets as readFile } from '../../../src/documents/read/sheets/read.ts';
import { csvOf } from '../../../src/domain/csv.ts';
import { day } from '../../../src/domain/day.ts';
import type { Answers } from '../../../src/domain/returns/answer.ts';
import { type AnswerField, answerFields, kindOf } from '../../../src/domain/returns/answer-ids.ts';
import { countingPlan } from '../../../src/domain/returns/counting.ts';
import { pastedGrid } from '../../../src/domain/returns/grid.ts';
import type { Period } from '../../../src/domain/returns/period.ts';
import { readGrid } from '../../../src/domain/returns/read-grid.ts';
import { CHILD_ROWS, readSheets } from '../../../src/domain/returns/read-sheets.ts';
import type { ReturnType, Version } from '../../../src/domain/returns/return-type.ts';
import { findReturnType, RETURN_TYPES } from '../../../src/domain/returns/return-types.ts';
import { RETURN, templateSheets } from '../../../src/domain/returns/template.ts';
import type { CellDrawn, SheetDrawn, SheetRead } from '../../../src/domain/workbook.ts';

const TODAY = day('2026-11-25');
const PERIOD: Period = { kind: 'term', year: 2026, term: 'autumn' };

const periodOf = ({ period }: ReturnType): Period => {
  if (period === 'once') return { kind: 'once', request: 'REQ-2F7K' };
  return period === 'year' ? { kind: 'year', year: 2025 } : PERIOD;
};
const aboutOf = (type: ReturnType) => ({
  title: type.title,
  period: periodOf(type),
  today: TODAY,
  whose: (words: string) => (words === 'Kent' ? ('own' as const) : undefined),
});
const template = (type: ReturnType, version: Version): readonly SheetDrawn[] =>
  templateSheets({ type, version, period: periodOf(type), authority: 'Kent' });

/** What somebody may put in a field, and the answer that it is. */
const put = (one: AnswerField): fc.Arbitrary<readonly [CellDrawn, Answers[string] | undefined]> => {
  const count = fc.nat(99_999).map((n) => [n, { kind: 'number', n }] as const);
  const mark = fc
    .constantFrom('c' as const, 'x' as const, 'low' as const)
    .map((one) => [one, { kind: 'mark', mark: one }] as const);
  const unknown = fc.constant(['not known', { kind: 'unknown' }] as const);
  const nothing = fc.constant([undefined, undefined] as const);
  const { field } = one;
  if (field.kind === 'text')
    return fc.oneof(
      nothing,
      fc
        .constantFrom('Number', '=1', 'We found 3', '2025/26 was better')
        .map((text) => [text, { kind: 'text', text }] as const),
    );
  if (field.kind === 'choice')
    return fc
      .constantFrom(...field.options)
      .map(({ id, label }) => [label, { kind: 'choice', option: id }] as const);
  if (field.kind === 'date')
    return fc.constant(['14 March 2026', { kind: 'date', on: day('2026-03-14') }] as const);
  if (field.kind === 'document')
    return fc.constant([
      'https://kent.example/p',
      { kind: 'link', url: 'https://kent.example/p', title: 'kent.example' },
    ] as const);
  if (field.kind === 'rate') return fc.constant([17.5, { kind: 'number', n: 17.5 }] as const);
  return fc.oneof(count, mark, unknown, nothing);
};

/** The template with answers typed over whatever stands in their cells; other formulas are worked out to nothing. */
const filled = (
  sheets: readonly SheetDrawn[],
  cells: ReadonlyMap<string, CellDrawn>,
): readonly SheetDrawn[] =>
  sheets.map((sheet) =>
    sheet.name === RETURN
      ? {
          ...sheet,
          rows: sheet.rows.map((row) => {
            const [label] = row;
            if (typeof label !== 'string' || !cells.has(label))
              return row.map((cell) => (typeof cell === 'object' && 'formula' in cell ? '' : cell));
            return [label, cells.get(label), row[2]];
          }),
        }
      : sheet,
  );

const textOf = (cell: CellDrawn): string => {
  if (typeof cell !== 'object') return String(cell ?? '');
  return 'text' in cell ? cell.text : '';
};

const read = async (sheets: readonly SheetDrawn[]): Promise<readonly SheetRead[]> => {
  const file = await readFile({ name: 'template.xlsx', bytes: await drawXlsx(sheets) });
  if (file.refused) throw new Error(file.say);
  return file.value;
};

describe('a template', () => {
  for (const type of RETURN_TYPES)
    it(`of the ${type.title} reads back as it was filled in: as .xlsx, as .csv and pasted`, async () => {
      for (const version of type.versions) {
        const fields = answerFields(version);
        const sheets = template(type, version);
        await fc.assert(
          fc.asyncProperty(fc.tuple(...fields.map(put)), async (puts) => {
            fc.pre(puts.some(([, answer]) => answer));
            const cells = new Map(fields.map(({ name }, at) => [name, puts[at]?.[0]]));
            const answers = Object.fromEntries(
              fields.flatMap(({ id }, at) => (puts[at]?.[1] ? [[id, puts[at]?.[1]]] : [])),
            );
            const book = filled(sheets, cells);
            const whole = readSheets(version, await read(book), aboutOf(type));
            expect(whole).to.deep.include({
              value: { answers, faults: [], left: [], doubts: [], ...(book.length > 1 && { sheet: RETURN }) },
            });
            const rows = (book[0]?.rows ?? []).map((row) => row.map(textOf));
            const csv = await readFile({ name: 'return.csv', bytes: Buffer.from(`\uFEFF${csvOf(rows)}`) });
            if (csv.refused) throw new Error(csv.say);
            expect(readSheets(version, csv.value, aboutOf(type)))
              .to.have.nested.property('value.faults')
              .deep.equal([]);
            const pasted = pastedGrid(rows.map((row) => row.slice(0, 2).join('\t')).join('\r\n'));
            expect(readGrid(version, pasted, aboutOf(type)).answers).to.deep.equal(answers);
          }),
          { numRuns: 6 },
        );
      }
    });

  it('as it is drawn says of each formula that Excel has to work it out first', async () => {
    const type = findReturnType('cme-census');
    const version = type?.versions[2];
    if (!type || !version) throw new Error('It is not in the catalogue.');
    const read1 = readSheets(version, await read(template(type, version)), aboutOf(type));
    if (read1.refused) throw new Error(read1.say);
    expect(read1.value.answers).to.deep.equal({});
    expect(read1.value.faults[0]).to.deep.include({
      cell: 'B9',
      say: 'B9: Children missing education: its formula has no result in this file. Open it in Excel, save it there and upload it again.',
    });
  });

  it('with rows in its counting sheet is turned away, and the answer says how to send the totals', async () => {
    const type = findReturnType('cme-census');
    const version = type?.versions[2];
    if (!type || !version) throw new Error('It is not in the catalogue.');
    const [own, counting, lists] = template(type, version);
    if (!own || !counting || !lists) throw new Error('It has three sheets.');
    const rows = [...counting.rows, ['K-1', 'Female', 'Year 7']];
    const answer = readSheets(version, await read([own, { ...counting, rows }, lists]), aboutOf(type));
    if (!answer.refused) throw new Error('It was read.');
    expect(answer.code).to.equal(CHILD_ROWS);
    expect(answer.say).to.match(/a row for each child \(A5\) on sheet 2\..*File, Save as, CSV UTF-8/);
  });
});

const formulaOf = (cell: CellDrawn): string | undefined =>
  typeof cell === 'object' && 'formula' in cell ? cell.formula : undefined;

/** Works a template's formulas out as a spreadsheet does, for the two functions that they use. */
const worked = (formula: string, counting: readonly (readonly string[])[]): number => {
  const first = 5;
  const column = (letter: string): number => letter.charCodeAt(0) - 65;
  const rows = counting.slice(first - 1);
  const whole = /^=SUMPRODUCT\(--\((.*)>0\)\)$/.exec(formula);
  if (whole) {
    const columns = [...(whole[1] ?? '').matchAll(/!([A-Z])5:\1(\d+)<>""/g)].map(([, letter = '']) =>
      column(letter),
    );
    return rows.filter((row) => columns.some((at) => row[at])).length;
  }
  const criteria = [...formula.matchAll(/'Counting sheet'!([A-Z])5:\1\d+,"=((?:[^"]|"")*)"/g)];
  if (criteria.length === 0) throw new Error(`It is no formula of ours: ${formula}`);
  return rows.filter((row) =>
    criteria.every(
      ([, letter = '', value = '']) => row[column(letter)]?.toLowerCase() === value.toLowerCase(),
    ),
  ).length;
};

describe('a counting sheet', () => {
  for (const type of RETURN_TYPES)
    for (const version of type.versions) {
      const plan = countingPlan(version);
      if (!plan) continue;
      const [own, counting, lists] = template(type, version);

      it(`of the ${type.title}, version ${version.n}, counts each row where it belongs`, () => {
        const value = plan.columns.map(({ values }) => fc.constantFrom('', ...values));
        const agree = (children: readonly (readonly string[])[], one: AnswerField): void => {
          const formula = formulaOf(own?.rows.find(([label]) => label === one.name)?.[1]);
          const cells = plan.counts.get(one.id);
          expect(formula !== undefined, one.name).to.equal(cells !== undefined);
          const wanted = children.filter((child) =>
            cells?.every(({ column, value: is }) => child[column] === is),
          );
          const sheet = [
            ...(counting?.rows ?? []).map(() => []),
            ...children.map((child) => ['ref', ...child]),
          ];
          if (formula) expect(worked(formula, sheet), one.name).to.equal(wanted.length);
        };
        fc.assert(
          fc.property(fc.array(fc.tuple(...value), { maxLength: 12 }), (children) => {
            for (const one of answerFields(version)) agree(children, one);
          }),
          { numRuns: 20 },
        );
      });

      it(`of the ${type.title}, version ${version.n}, asks for no name and offers its lists`, () => {
        expect(counting?.rows[0]).to.deep.equal([
          { text: 'This sheet stays on your machine. Never send, paste or upload it.', bold: true },
        ]);
        expect((counting?.rows[3] ?? []).map(textOf)).to.deep.equal([
          'Local reference',
          ...plan.columns.map(({ title }) => title),
        ]);
        expect(lists?.rows.slice(1).map((row) => row.slice(1))).to.deep.equal(
          plan.columns.map(({ values }) => values),
        );
        expect(answerFields(version).filter((one) => kindOf(one) === 'count')).to.not.be.empty;
      });
    }

  it('of suspensions and exclusions asks once for sex and says which of the two a row is [row 34]', () => {
    const version = findReturnType('exclusions')?.versions[0];
    const titles = version && countingPlan(version)?.columns.map(({ title }) => title);
    expect(titles?.slice(0, 3)).to.deep.equal(['What it is', 'Sex', 'White']);
    expect(new Set(titles).size).to.equal(titles?.length);
  });
});
