import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../../src/domain/day.ts';
import type { Answer } from '../../../src/domain/returns/answer.ts';
import { answerFields } from '../../../src/domain/returns/answer-ids.ts';
import { type Grid, pastedGrid } from '../../../src/domain/returns/grid.ts';
import type { Period } from '../../../src/domain/returns/period.ts';
import { type GridRead, readGrid } from '../../../src/domain/returns/read-grid.ts';
import { CHILD_ROWS, readSheets } from '../../../src/domain/returns/read-sheets.ts';
import { findReturnType, RETURN_TYPES, versionFor } from '../../../src/domain/returns/return-types.ts';
import { sayAnswer } from '../../../src/domain/returns/say-answer.ts';
import { whoseOf } from '../../../src/domain/returns/whose.ts';
import { aRegister, code } from '../../support/builders.ts';

const PERIOD: Period = { kind: 'term', year: 2026, term: 'autumn' };
const whose = (words: string): 'own' | 'other' | undefined =>
  ({ Kent: 'own' as const, Surrey: 'other' as const, Slough: 'other' as const })[words];
const ABOUT = { title: 'CME census return', period: PERIOD, today: day('2026-11-25'), whose };

const versionOf = (id: string) => {
  const type = findReturnType(id);
  if (!type) throw new Error(`There is no ${id}.`);
  return versionFor(type, PERIOD);
};
const CME = versionOf('cme-census');

/** Rows are lines, cells parted by "|". */
const rowsOf = (text: string) => text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
const read = (text: string, over: Partial<Grid> = {}): GridRead =>
  readGrid(CME, { name: '', rows: rowsOf(text), ...over }, ABOUT);

const short = (answer: Answer): string =>
  answer.kind === 'number' || answer.kind === 'mark'
    ? String('n' in answer ? answer.n : answer.mark)
    : answer.kind;
const said = ({ answers }: GridRead): string =>
  Object.entries(answers)
    .map(([id, answer]) => `${id} ${short(answer)}`)
    .sort()
    .join(', ');

const READ: readonly (readonly [what: string, cells: string, answers: string])[] = [
  [
    'rows in any order, below a title and empty rows',
    'CME return autumn term 2026\n\nyr 8|9\nNCY9|<5\nTotal|49\nYear 7|12',
    'total 49, year.y7 12, year.y8 9, year.y9 c',
  ],
  [
    'several breakdowns, “Unknown” in each',
    'Sex|\nFemale|20\nUnknown|0\nYear group\nYear 7|4\nUnknown|3\nTime missing education\nUnknown|x',
    'duration.unknown x, sex.female 20, sex.unknown 0, year.unknown 3, year.y7 4',
  ],
  [
    'the breakdown in a column of its own',
    'Sex|Female|20\n|Unknown|1\nYear group|Year 7|4\n|Unknown|5',
    'sex.female 20, sex.unknown 1, year.unknown 5, year.y7 4',
  ],
  ['“Unknown” before its like', 'Unknown|3\nYear 7|2', 'year.unknown 3, year.y7 2'],
  ['the value in the next cell with something in it', 'Total||||49', 'total 49'],
  [
    'two tables side by side',
    'Sex|||Year group|\nFemale|20||Year 7|4\nUnknown|2||Unknown|1',
    'sex.female 20, sex.unknown 2, year.unknown 1, year.y7 4',
  ],
  [
    'the column of this term',
    'Field|Last term|This term\nTotal|40|49\nGirls|20|22',
    'sex.female 22, total 49',
  ],
  [
    'the column of its period',
    'Field|Autumn 2026|Autumn 2025|%\nTotal|49|40|3\nGirls|22|20|5%',
    'sex.female 22, total 49',
  ],
  ['the column of its authority', 'Field|Surrey|Kent\nTotal|40|49\nGirls|20|22', 'sex.female 22, total 49'],
  [
    'the column of numbers, not what stands behind an empty one',
    'Field|Number|What it counts\nTotal||Children on the day\nGirls|20|children',
    'sex.female 20',
  ],
  [
    'labels side by side',
    'Total|Girls|Boys|Unknown\n49|20|29|0',
    'sex.female 20, sex.male 29, sex.unknown 0, total 49',
  ],
  [
    'periods above columns of their own, each said once',
    '|Autumn 2025||Autumn 2026|\n|Number|%|Number|%\nTotal|40|100|49|100\nGirls|10|25|20|41',
    'sex.female 20, total 49',
  ],
  [
    'authorities above columns of their own, each said once',
    '|Surrey||Kent|\n|%|Number|%|Number\nTotal|100|40|100|49\nGirls|25|10|41|20',
    'sex.female 20, total 49',
  ],
  [
    'headings in two rows above the figures',
    '|Sex||Year group\nTotal|Female|Male|Year 7\n49|20|29|12',
    'sex.female 20, sex.male 29, total 49, year.y7 12',
  ],
  [
    'the authority’s own row, not the total of all',
    'LA|Total|Girls\nKent|49|20\nSurrey|10|5\nTotal|59|25',
    'sex.female 20, total 49',
  ],
  [
    'the row of its period',
    'Term|Total|Girls\nAutumn 2025|40|10\nAutumn 2026|49|20',
    'sex.female 20, total 49',
  ],
  ['notes at labels', 'Total [1]|49\nGirls (2)|20\nBoys*|29', 'sex.female 20, sex.male 29, total 49'],
  ['a grand total', 'Girls|20\nBoys|29\nGrand total|49', 'sex.female 20, sex.male 29, total 49'],
  ['the authority’s own row of several', 'LA|Total|Girls\nSurrey|9|2\nKent|49|20', 'sex.female 20, total 49'],
  [
    'sex by year group, with totals',
    '|Female|Male|Total\nYear 7|5|7|12\nYear 8|1|2|3\nTotal|6|9|15',
    'sex.female 6, sex.male 9, total 15, year.y7 12, year.y8 3',
  ],
  [
    'a label with more words',
    'Number of girls|20\nYear 7 (age 11 to 12)|4\nTotal children|49',
    'sex.female 20, total 49, year.y7 4',
  ],
  ['a heading that is called like the total', 'CME|Number\nTotal|49', 'total 49'],
  ['“not known” as a value', 'Year 7|not known\nYear 8|3', 'year.y7 unknown, year.y8 3'],
  ['the same value twice', 'Total|49\nTotal|49', 'total 49'],
];

describe('a grid', () => {
  for (const [what, cells, answers] of READ)
    it(`is read with ${what}`, () => {
      const result = read(cells);
      expect([said(result), result.faults, result.doubts]).to.deep.equal([answers, [], []]);
    });

  const FAULTS: readonly (readonly [what: string, cells: string, fault: string])[] = [
    [
      'a value that is none',
      'Total|49\nYear 7|abc',
      'B2: Year group: Year 7: “abc” is not a number. Enter a whole number, such as 12; c, x or z; or “not known”.',
    ],
    [
      'an error of a formula',
      'Total|#REF!',
      'B1: Children missing education: “#REF!” is not a number. Enter a whole number, such as 12; c, x or z; or “not known”.',
    ],
    [
      'two values for one label',
      'Total|5\nYear 7|2\nTotal|6',
      'B3: Children missing education is 6 here and 5 in B1. Leave one of them.',
    ],
    [
      'a label that may be several',
      'Unknown|3\nTotal|9',
      'A1: may be “Sex: Unknown” or “Year group: Unknown” or “Time missing education: Unknown” or “Main reason: Unknown”. Write which.',
    ],
    [
      'rows of others only',
      'LA|Total|Girls\nSurrey|9|2\nSlough|4|1',
      'B1: Children missing education: 2 rows of figures stand below it, and none names your local authority.',
    ],
    [
      'a total of others',
      'LA|Total|Girls\nSurrey|9|2\nSlough|4|1\nTotal|13|3',
      'B1: Children missing education: 3 rows of figures stand below it, and none names your local authority.',
    ],
    [
      'rows of other periods only',
      'Term|Total|Girls\nAutumn 2024|9|2\nAutumn 2025|4|1',
      'B1: Children missing education: 2 rows of figures stand below it, and none is of autumn term 2026.',
    ],
    [
      'a column of all beside other authorities',
      'Field|Surrey|Slough|Total\nTotal|9|4|13',
      'A2: Children missing education: the columns beside it are headed for other periods or local authorities, and none for yours.',
    ],
    [
      'another sheet',
      'Budget|2026\nPens|30',
      'No row of this sheet is a field of the CME census return. Check that it is the right sheet, or fill in the template.',
    ],
    [
      'labels without figures',
      'Sex|Year group\nTotal',
      'This sheet has fields of the CME census return, but no figure beside or below them. Put each figure in the cell to the right of its label.',
    ],
    [
      'a table of two breakdowns without totals',
      '|Female|Male\nYear 7|5|7\nYear 8|1|2',
      'This sheet has fields of the CME census return, but no figure beside or below them. Put each figure in the cell to the right of its label.',
    ],
  ];
  for (const [what, cells, fault] of FAULTS)
    it(`names the cell of ${what}`, () => {
      const result = read(cells);
      expect(result.faults[0]?.say).to.equal(fault);
      expect(result.answers).to.not.have.property(result.faults[0]?.field || 'none');
    });

  it('says of a formula without a result to open it in Excel', () => {
    const { faults, answers } = read('Total\nGirls|20', { unworked: ['B1'] });
    expect(faults.map(({ cell, field }) => [cell, field])).to.deep.equal([['B1', 'total']]);
    expect(faults[0]?.say).to.match(/no result in this file\. Open it in Excel, save it there/);
    expect(Object.keys(answers)).to.deep.equal(['sex.female']);
  });

  it('tells which rows with figures it did not understand', () => {
    expect(read('Total|49\nYear 12|4\nPens|30').left).to.deep.equal(['A2 “Year 12”', 'A3 “Pens”']);
  });

  const DOUBTS: readonly (readonly [what: string, cells: string, doubts: readonly string[]])[] = [
    [
      'another term',
      'CME, autumn term 2025\nTotal|49',
      ['A1 says “autumn term 2025”, and this return is for autumn term 2026.'],
    ],
    ['another year', '2024/25\nTotal|49', ['A1 says “2024/25”, and this return is for autumn term 2026.']],
    ['another authority', 'LA|Surrey\nTotal|49', ['B1 names another local authority: “Surrey”.']],
    ['its own year', '2026/27\nTotal|49', []],
    ['last term beside this term', 'Field|Summer 2026|Autumn 2026\nTotal|40|49', []],
    ['a list of authorities', 'LA|Surrey|Slough|Kent\nTotal|3|4|49', []],
  ];
  for (const [what, cells, doubts] of DOUBTS)
    it(`that names ${what} ${doubts.length > 0 ? 'is asked about' : 'is no question'}`, () => {
      expect(read(cells).doubts).to.deep.equal(doubts);
    });

  for (const type of RETURN_TYPES)
    it(`of the ${type.title} is read the same in any order of its rows, down or across`, () => {
      for (const version of type.versions) {
        const fields = answerFields(version).filter(({ field }) =>
          ['count', 'breakdown'].includes(field.kind),
        );
        if (fields.length < 2) continue;
        fc.assert(
          fc.property(
            fc.shuffledSubarray([...fields], { minLength: 2 }),
            fc.array(fc.nat(99_999), { minLength: fields.length, maxLength: fields.length }),
            fc.boolean(),
            (order, values, isAcross) => {
              const wanted = Object.fromEntries(
                order.map(({ id }, at) => [id, { kind: 'number', n: values[at] ?? 0 }]),
              );
              const names = order.map(({ name }) => name);
              const cells = order.map((_, at) => (values[at] ?? 0).toLocaleString('en-GB'));
              const down = names.map((name, at) => [name, cells[at] ?? '']);
              const rows = isAcross ? [names, cells] : down;
              const result = readGrid(version, { name: '', rows }, { ...ABOUT, title: type.title });
              expect(result).to.deep.include({ answers: wanted, faults: [], left: [] });
            },
          ),
          { numRuns: 25 },
        );
      }
    });

  it('is read whatever its cells hold, and each fault names a cell that is there', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'Total',
        'Unknown',
        'not known',
        'Sex',
        'Year 7',
        'F',
        'Number',
        'Kent',
        '12',
        'c',
        '<5',
        '#REF!',
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const { answers, faults } = readGrid(CME, { name: 'A', rows }, ABOUT);
        const known = new Map(answerFields(CME).map((one) => [one.id, one]));
        for (const [id, answer] of Object.entries(answers)) {
          const field = known.get(id);
          expect(field && sayAnswer(answer, field), id).to.be.a('string');
        }
        for (const fault of faults)
          if (fault.cell) expect(fault.say.startsWith(`${fault.cell}: `), fault.say).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('cells from a clipboard', () => {
  it('are parted by tabs, with line ends inside of quotes', () => {
    expect(pastedGrid('Total\t49\r\n"Year\n7"\t"1""2"\n').rows).to.deep.equal([
      ['Total', '49'],
      ['Year 7', '1"2'],
      [''],
    ]);
  });
});

describe('the sheets of a file', () => {
  const sheet = (name: string, text: string, hidden = false) => ({ name, hidden, rows: rowsOf(text) });
  const FIGURES = 'Total|49\nGirls|20';
  const sheets = (...all: readonly ReturnType<typeof sheet>[]) => readSheets(CME, all, ABOUT);

  it('give the one with the fields, and say which where there are several', () => {
    const read1 = sheets(sheet('Read me', 'How to fill this in'), sheet('Data', FIGURES));
    expect(read1).to.have.nested.property('value.sheet', 'Data');
    expect(sheets(sheet('Data', FIGURES))).to.not.have.nested.property('value.sheet');
  });

  it('give the one that is named for the period', () => {
    const read1 = sheets(sheet('Autumn 2025', 'Total|1'), sheet('Autumn 2026', FIGURES));
    expect(read1).to.have.nested.property('value.sheet', 'Autumn 2026');
  });

  it('are asked about where two would do', () => {
    const { refused, ...answer } = sheets(sheet('A', FIGURES), sheet('B', 'Total|1'));
    expect(refused && answer)
      .to.have.property('say')
      .that.matches(/^“A” and “B” all have fields/);
  });

  it('leave hidden ones alone', () => {
    expect(sheets(sheet('Old', 'Total|1', true), sheet('New', FIGURES))).to.have.nested.property(
      'value.answers.total.n',
      49,
    );
    expect(sheets(sheet('Old', 'Total|1', true))).to.include({ code: 'hidden' });
  });

  it('are all turned away for a child on one of them, hidden or not, without a word of it', () => {
    const answer = sheets(sheet('Data', FIGURES), sheet('Ella', 'Forename|UPN\nElla|unknown', true));
    if (!answer.refused) throw new Error('It was read.');
    expect(answer.code).to.equal(CHILD_ROWS);
    expect(answer.say)
      .to.contain('names (A1) and UPNs (B1) on sheet 2, which is hidden')
      .and.not.contain('Ella');
  });
});

describe('whose figures a cell is of', () => {
  const kent = whoseOf(aRegister(), code('886'), day('2026-11-25'));
  const CASES = [
    ['Kent', 'own'],
    ['KCC', 'own'],
    ['Kent County Council', 'own'],
    ['Surrey', 'other'],
    ['E10000030', 'other'],
    ['Sussex', undefined],
    ['Total', undefined],
    ['reading', undefined],
    ['Reading', 'other'],
    ['A sentence about Kent, which is a county in the south-east of England', undefined],
  ] as const;
  for (const [words, whoseIs] of CASES)
    it(`“${words}”: ${whoseIs ?? 'nobody’s'}`, () => expect(kent(words)).to.equal(whoseIs));
});
