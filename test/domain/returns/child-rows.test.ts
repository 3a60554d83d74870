import { expect } from 'chai';
import fc from 'fast-check';
import { nhsCheckDigit, upnCheckLetter } from '../../../src/domain/child-identity-numbers.ts';
import { day } from '../../../src/domain/day.ts';
import { answerFields } from '../../../src/domain/returns/answer-ids.ts';
import { isChildDocument } from '../../../src/domain/returns/child-names.ts';
import { childRows, sayChildRows } from '../../../src/domain/returns/child-rows.ts';
import type { Grid } from '../../../src/domain/returns/grid.ts';
import { findReturnType, RETURN_TYPES, versionFor } from '../../../src/domain/returns/return-types.ts';

const TODAY = day('2026-11-25');
const NHS = `943476591${nhsCheckDigit('943476591')}`;
const UPN = `${upnCheckLetter('801200012345')}801200012345`;

/** Rows are lines, cells parted by "|". */
const grid = (text: string): Grid => ({
  name: 'Sheet1',
  rows: text.split('\n').map((line) => line.split('|').map((cell) => cell.trim())),
});
const kinds = (text: string): readonly string[] =>
  childRows(grid(text), { today: TODAY }).map(({ what, cell }) => `${what} ${cell}`.trim());

const REFUSED: readonly (readonly [what: string, cells: string, found: readonly string[]])[] = [
  ['forenames and surnames', 'Forename|Surname|Reason\nElla|Fox|Moved', ['names A1']],
  ['a column of names, in its own words', 'Pupil’s name|Total\nElla Fox|1', ['names A1']],
  ['names below “Name” alone', 'Name|Number\nElla Fox|7\nTom Reed|8', ['names A1']],
  ['surnames first', 'Name|Number\nFox, Ella|7\nReed, Tom|8', ['names A1']],
  ['names with a sex, without headings', 'Ella Fox|F|7|EHE\nTom Reed|M|8|moved', ['names A1']],
  ['forename and surname so', '1|Ella|Fox|Female\n2|Tom|Reed|Male', ['names B1']],
  ['the same parted by commas', 'Ella Fox, F, 7\nTom Reed, M, 8', ['names A1']],
  ['initials with a year group', 'AB Y7\nC.D. Year 9\nEF, NCY 11', ['names A1']],
  ['initials with an age in brackets', 'total 3\nAB (9 years), CD (11 yrs), EF (aged 8)', ['names A2']],
  ['names with a year group', 'Ella Fox|Y7|EHE\nTom Reed|Y8|moved\nAnn Bee|Year 9|moved', ['names A1']],
  ['first names with an age', 'Ella aged 9\nTom aged 10\nAmina aged 8', ['names A1']],
  ['forenames and surnames with a year group', '1|Ella|Fox|Y7\n2|Tom|Reed|Y8\n3|Ann|Bee|Y9', ['names A1']],
  ['initials', 'Initials|Sex\nEF|F\nTR|M', ['names A1', 'a row for each child A2']],
  ['a pupil’s name in a column of that name', 'Pupil|Days\nElla F|12', ['names A1']],
  ['dates of birth by their heading', 'Ref|D.O.B.\n1|12/03/2014', ['dates of birth B1']],
  ['dates of birth without one', 'a|2014-03-12\nb|2015-08-01\nc|2012-01-30', ['dates of birth B1']],
  ['a name and a date in two cells', 'Ella Fox|12/03/2015|moved', ['dates of birth A1']],
  ['UPNs by their heading', 'UPN|School\nnot yet known|Oak Park', ['UPNs A1']],
  ['a UPN anywhere', `Total|49\n\nsee ${UPN}`, ['UPNs A3']],
  ['an NHS number anywhere', `Total|49\n${NHS}|1`, ['NHS numbers A2']],
  ['an NHS number by its heading', 'NHS number\npending', ['NHS numbers A1']],
  ['postcodes', 'Where|No\nRG1 1AA|2\nSL1 2BB|1', ['postcodes A2']],
  ['parts of postcodes below their heading', 'Postcode|No\nRG1|2\nSL1|1', ['postcodes A1']],
  ['addresses', 'Address|No\n12 High Street|1\n3 Mill Lane|1', ['addresses A1']],
  ['a parent’s name', 'Total|3\nParent name|Reason\nA Fox|moved', ['names A2']],
  ['one child’s form', 'Date of birth|12/03/2015\nYear group|7', ['dates of birth A1']],
  [
    'a row for each child without any name',
    'Sex|Year group|Reason\nFemale|7|moved',
    ['a row for each child A2'],
  ],
  [
    'a row for each child with running numbers',
    'No|Sex|Year group\n1|F|7\n2|M|8\n3|F|9',
    ['a row for each child A2'],
  ],
  [
    'a row for each child that counts one each',
    'Sex|Year group|Count\nF|7|1\nM|8|1',
    ['a row for each child A2'],
  ],
  ['a reference and one trait', 'Case ref|Ethnicity\nK-17|White', ['a row for each child A2']],
  ['hours, which are of one child', 'Sex|School|Hours\nF|Oak Park|11\nM|Elm|9', ['a row for each child A2']],
  [
    'digits of another script',
    `Total|4\n${NHS.replace(/\d/g, (one) => String.fromCharCode(0x0660 + Number(one)))}|1`,
    ['NHS numbers A2'],
  ],
];

const TAKEN: readonly (readonly [what: string, cells: string])[] = [
  ['year groups', 'Year group|Number\nYear 7|12\nYear 8|9'],
  ['reasons', 'Main reason|Pupils\nMental health|12\nMoved In From Another Country|3'],
  ['authorities by name', 'Name|Total\nKent|12\nSurrey|9\nWindsor and Maidenhead|3'],
  ['two breakdowns side by side', 'Sex|||Year group|\nFemale|20||Year 7|4\nMale|29||Year 8|6'],
  ['sex by year group', '|Female|Male\nYear 7|3|4\nYear 8|5|6'],
  ['a long table that counts', 'Sex|Year group|Number\nF|7|3\nM|7|4\nF|8|3'],
  [
    'the officer below it',
    'Total|49\n\nCompleted by|Mara Swift\nPhone|023 9284 1234\nEmail|mara@example.org',
  ],
  ['the officer’s name in two cells', 'Total|49\nFirst name|Mara\nSurname|Swift\nTelephone|2392841234'],
  ['a telephone number whose first 0 Excel has taken', `Total|49\nTel|${NHS}`],
  ['the address of the office', 'Total|49\nReturn to|Civic Offices, Guildhall Square, PO1 2AB'],
  ['the day it was signed', 'Total|49\nMara Swift|25/11/2026'],
  ['census days of past years', 'Census day|Total\n2014-10-02|9\n2015-10-01|8\n2016-10-06|7'],
  ['past years', 'Year|Total\n2014/15|120\n2015/16|130\n2016/17|140'],
  ['figures side by side', 'Total|943|476|5919\nGirls|201|400|123'],
  ['durations', 'Time missing education|Number\nLess than 2 weeks|12\n2 to 4 weeks|8'],
  ['an empty counting sheet', 'Counting sheet\nLocal reference|Sex|Year group\n\n'],
  ['headings of a list with nothing below', 'Forename|Surname|DOB|UPN'],
  ['a definition that speaks of names', 'Total|49|Children whose date of birth is known by 31 August'],
];

/** What is looked for among the figures of a return alone: elsewhere people list who came. */
const among = (text: string): readonly string[] => {
  const type = findReturnType('cme-census');
  const version = type && versionFor(type, AUTUMN);
  return childRows(grid(text), { today: TODAY, ...(version && { version }) }).map(
    ({ what, cell }) => `${what} ${cell}`,
  );
};
const AUTUMN = { kind: 'term', year: 2026, term: 'autumn' } as const;

describe('lines that are people and nothing else, among the figures of a return', () => {
  for (const [what, cells, found] of [
    ['names one below the other', 'total 3\nElla Fox\nTom Reed\nAnn Bee', ['names A2']],
    ['names with surnames first', 'Fox, Ella\nReed, Tom\nBee, Ann', ['names A1']],
    ['names in two cells', 'Ella|Fox\nTom|Reed\nAnn|Bee', ['names A1']],
    ['names in one line', 'Ella Fox, Tom Reed and Ann Bee', ['names A1']],
    ['names without anything between them', 'Ella Fox Tom Reed Ann Bee', ['names A1']],
    ['numbered names', '1. Ella Fox\n2. Tom Reed\n3. Ann Bee', ['names A1']],
    ['names in capitals', 'ELLA FOX\nTOM REED\nANN BEE', ['names A1']],
    ['initials', 'AB\nC.D.\nE F', ['names A1']],
    ['whoever filled it in, and the lead', 'total 49\nDev Patel\nIda Moss', []],
    ['headings', 'Alternative Provision\nOff Rolling\nChild Employment\nKey Points', []],
    ['labels without figures', 'Female\nMale\nUnknown\nMental health\nPhysical health', []],
    ['year groups by a name for them', 'CME Y7\nEHE Y7\nCME Y8', []],
    ['one thing in several year groups', 'AP Y7\nAP Y8\nAP Y9\nOpen Evening Y7', []],
    ['authorities', 'Kent\nEast Sussex\nWest Berkshire\nMilton Keynes', []],
    ['ethnic groups with figures', 'White British|7\nBlack African|8\nMixed Other|9', []],
    ['services', 'Red Balloon\nGreen Shoots\nSkills Hub\nForest Works', []],
  ] as const)
    it(`are ${found.length > 0 ? 'seen' : 'not seen'} in ${what}`, () => {
      expect(among(cells)).to.deep.equal(found);
    });

  it('are not looked for elsewhere: who came to a meeting is listed so too', () => {
    expect(kinds('Ella Fox\nTom Reed\nAnn Bee')).to.deep.equal([]);
  });
});

describe('a document', () => {
  for (const [what, text, is] of [
    ['of names alone', 'Pupils\nElla Fox\nTom Reed\nAnn Bee\nJay Moss', true],
    [
      'with a table of names and year groups',
      'Our list\nName\tYear\nElla Fox\tY7\nTom Reed\tY8\nAnn Bee\tY9',
      true,
    ],
    [
      'of initials with ages',
      `${'A policy of many words.\n'.repeat(9)}AB, aged 9\nCD, aged 10\nEF, aged 11`,
      true,
    ],
    ['of a policy with one contact', 'Medical needs policy\nWe teach at home.\nContact\nJane Smith', false],
    [
      'of a policy with its contacts in a row',
      'Medical needs policy\nWho is who\nJane Smith\nTom Reed\nAnn Bee\nWe teach at home.\nSend a referral.\nWe answer in five days.\nReview: 2027',
      false,
    ],
    [
      'of a team with roles',
      'Our team\nJane Smith, Head of Inclusion\nTom Reed, Medical Needs Officer\nAnn Bee, Admin',
      false,
    ],
    ['of names that ran together', 'Our children Ella Fox Tom Reed Ann Bee Jay Moss', true],
    ['of words that name them', 'We know of AB (Y7), CD (Y9) and of EF (Y11).', true],
    [
      'of words on year groups',
      'Pupils in Reception, Year 1 and Year 2 start. The Open Day (Year 6), the PE Day (Year 7) and the SEN Day (Year 8) follow.',
      false,
    ],
    ['of headings', 'Medical Needs Policy\nIntroduction\nLegal Framework\nHome Tuition\nRed Balloon', false],
    ['with nothing in it', '', false],
  ] as const)
    it(`${is ? 'is' : 'is not'} a list of children where it is one ${what}`, () => {
      expect(isChildDocument(text)).to.equal(is);
    });
});

describe('rows about single children', () => {
  for (const [what, cells, found] of REFUSED)
    it(`are found by ${what}`, () => expect(kinds(cells)).to.deep.equal(found));

  for (const [what, cells] of TAKEN)
    it(`are not seen in ${what}`, () => expect(kinds(cells)).to.deep.equal([]));

  it('are a list of more than a thousand', () => {
    const rows = Array.from({ length: 1_001 }, (_, at) => `k${at}|${at % 7}`).join('\n');
    expect(kinds(rows)).to.deep.equal(['more rows than totals have']);
  });

  it('are told by their kind and cell, and never by what stands there', () => {
    const found = childRows(grid(`Forename|UPN\nElla|${UPN}`), { today: TODAY });
    const [file, typed] = [
      sayChildRows(found, { by: 'file', sheet: 'sheet 2' }),
      sayChildRows(found, { by: 'typed' }),
    ];
    expect(file).to.equal(
      'This looks like a list of children: it has names (A1) and UPNs (B1) on sheet 2. The network takes totals alone, so it was read no further and nothing of it was stored. In Excel open the sheet with the totals, choose File, Save as, CSV UTF-8 (.csv), which saves that sheet alone, and upload the .csv; or copy its cells and paste them into the chat.',
    );
    expect(typed).to.match(/still in Teams: delete it there and tell your data protection lead/);
    for (const said of [file, typed]) expect(said).not.to.match(/Ella|\d{6}/);
  });

  for (const type of RETURN_TYPES)
    it(`are not seen in a proper ${type.title}, whatever its figures and their order`, () => {
      for (const version of type.versions)
        fc.assert(
          fc.property(
            fc.shuffledSubarray(
              answerFields(version).map(({ name }) => name),
              { minLength: 1 },
            ),
            fc.array(fc.oneof(fc.nat(9_999_999).map(String), fc.constantFrom('c', 'x', 'not known', '')), {
              minLength: 80,
              maxLength: 80,
            }),
            fc.boolean(),
            (labels, values, isAcross) => {
              const pairs = labels.map((label, at) => [label, values[at] ?? '']);
              const across = [labels, labels.map((_, at) => values[at] ?? '')];
              const rows = [[type.title, 'Kent'], [], ...(isAcross ? across : pairs)];
              expect(childRows({ name: '', rows }, { today: TODAY, version })).to.deep.equal([]);
            },
          ),
          { numRuns: 40 },
        );
    });
});
