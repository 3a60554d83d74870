import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../../src/domain/day.ts';
import { answerFields, kindOf } from '../../../src/domain/returns/answer-ids.ts';
import { readFigures } from '../../../src/domain/returns/read-figures.ts';
import { findReturnType, RETURN_TYPES, versionFor } from '../../../src/domain/returns/return-types.ts';

const TODAY = day('2026-11-25');

const versionOf = (id: string) => {
  const type = findReturnType(id);
  if (!type) throw new Error(`there is no return type ${id}`);
  return versionFor(type, { kind: 'term', year: 2026, term: 'autumn' });
};

const shortly = (id: string, words: string) => {
  const { answers, faults, left } = readFigures(versionOf(id), words, TODAY);
  const said = Object.entries(answers).map(([field, answer]) => [
    field,
    answer.kind === 'number' ? answer.n : answer.kind === 'mark' && answer.mark,
  ]);
  return {
    ...Object.fromEntries(said),
    ...(faults.length > 0 && { faults: faults.map(({ say }) => say) }),
    ...(left.length > 0 && { left }),
  };
};

describe('readFigures', () => {
  const YEARS = { 'year.y7': 12, 'year.y8': 9, 'year.y9': 'c', 'year.y10': 11, total: 49 };
  for (const words of [
    'Yr7 12 yr 8 9 NCY9 <5 Y10 11 tot 49',
    'Yr7: 12, yr 8: 9, NCY9: <5, Y10: 11, tot: 49',
    'tot=49; y10=11; y9 = < 5; year 8 - 9; year 07 12',
    'Total\t49\nYear 7\t12\nYear 8\t9\nYear 9\t<5\nYear 10\t11',
    'year7 12 year8 9 year9 fewer than 5 year10 11 CME 49',
    'Yr7 twelve, yr8 nine, yr9 less than five, yr10 eleven, total 49',
    'Yr7 12 yr8 9 yr9 between one and four yr10 11 total 49',
    'Yr7 12, yr8 9, yr9 <=5, yr10 11, total 49',
  ])
    it(`reads "${words.replace(/\s+/g, ' ')}" [row 30]`, () => {
      expect(shortly('cme-census', words)).to.deep.equal(YEARS);
    });

  for (const [words, read] of [
    ['girls 20 boys 29', { 'sex.female': 20, 'sex.male': 29 }],
    ['F20 M29', { 'sex.female': 20, 'sex.male': 29 }],
    ['tot 1 200', { total: 1200 }],
    ['tot 1,200 F 3', { total: 1200, 'sex.female': 3 }],
    ['Year 1 200', { 'year.y1': 200 }],
    ['year 1 1 year 11 2', { 'year.y1': 1, 'year.y11': 2 }],
    [
      'under 2 wks 4, 2-4 weeks 5, over 52 weeks 1',
      { 'duration.w0': 4, 'duration.w2': 5, 'duration.w52': 1 },
    ],
    ['<2 wks 4 52+ wks 1', { 'duration.w0': 4, 'duration.w52': 1 }],
    ['sex: F 3 M 4 unknown 0', { 'sex.female': 3, 'sex.male': 4, 'sex.unknown': 0 }],
    ['Yr 7 12 unknown 2', { 'year.y7': 12, 'year.unknown': 2 }],
    ['reason unknown 7', { 'reason.unknown': 7 }],
    ['Reason\nMental health 3\nUnknown 4', { 'reason.mental-health': 3, 'reason.unknown': 4 }],
    ['Moved in from another local authority 8', { 'reason.moved-in-la': 8 }],
    ['Y7 nil Y8 none', { 'year.y7': 0, 'year.y8': 0 }],
  ] as const)
    it(`reads "${words.replace(/\s+/g, ' ')}"`, () => {
      expect(shortly('cme-census', words)).to.deep.equal(read);
    });

  for (const words of ['12 in yr 7, 9 in yr 8', '20 girls, 29 boys, 49 total', '49 total'])
    it(`takes no figure for its neighbour’s: "${words}"`, () => {
      const read = shortly('cme-census', words);
      expect(Object.keys(read)).to.deep.equal(['faults', 'left']);
      expect(read).to.have.nested.property('faults[0]').that.contains('Write each name first');
    });

  it('reads a raised number as a note, not as a digit more', () => {
    expect(shortly('cme-census', 'Yr7 12² yr 8 9')).to.include({ 'year.y7': 12, 'year.y8': 9 });
  });

  it('knows whose girls are meant where two counts have them [row 34]', () => {
    expect(
      shortly('exclusions', 'suspensions 50: girls 20 boys 30 LAC 4; PEx 3 girls 1 boys 2 LAC 0'),
    ).to.deep.equal({
      suspensions: 50,
      'suspensions-sex.female': 20,
      'suspensions-sex.male': 30,
      'suspensions-group.lac': 4,
      permanent: 3,
      'permanent-sex.female': 1,
      'permanent-sex.male': 2,
      'permanent-group.lac': 0,
    });
  });

  it('takes words for a field of words up to the end of their line', () => {
    const { answers } = readFigures(
      versionOf('core-set'),
      'PA 17.8% EHE 910\nOff-rolling: two were challenged',
      TODAY,
    );
    expect(answers).to.deep.equal({
      persistent: { kind: 'number', n: 17.8 },
      ehe: { kind: 'number', n: 910 },
      'off-rolling': { kind: 'text', text: 'two were challenged' },
    });
  });

  it('asks of what "unknown" is a part where nothing tells', () => {
    const { faults, answers } = readFigures(versionOf('cme-census'), 'unknown 4', TODAY);
    expect(answers).to.deep.equal({});
    expect(faults[0]?.say).to.contain('“unknown” may be “Sex: Unknown” or “Year group: Unknown”');
  });

  it('takes neither of two values for one field, and the same twice', () => {
    expect(shortly('cme-census', 'Yr7 12 Y7 13')).to.deep.equal({
      faults: ['Year group: Year 7 is given twice: 12 and 13.'],
    });
    expect(shortly('cme-census', 'Yr7 12 Y7 12')).to.deep.equal({ 'year.y7': 12 });
  });

  it('names what it could not read, and goes on', () => {
    const read = shortly('cme-census', 'hello Yr7 12.5 Y8 9 sausages 4 Y9');
    expect(read).to.deep.include({ 'year.y8': 9, left: ['hello', 'sausages 4'] });
    expect(read).to.have.property('faults').with.length(2);
  });

  it('reads every label of every type with its value, in any order', () => {
    for (const type of RETURN_TYPES)
      for (const version of type.versions) {
        const fields = answerFields(version).filter((one) => ['count', 'rate'].includes(kindOf(one)));
        const some = fc.shuffledSubarray([...fields]);
        fc.assert(
          fc.property(some, fc.nat({ max: 90 }), (chosen, first) => {
            const words = chosen.map(
              ({ field, part, label }, at) => `${part ? `${field.label} ${label}` : label} ${first + at}`,
            );
            const { answers, faults, left } = readFigures(version, words.join(' '), TODAY);
            expect({ faults, left }).to.deep.equal({ faults: [], left: [] });
            expect(answers).to.deep.equal(
              Object.fromEntries(chosen.map(({ id }, at) => [id, { kind: 'number', n: first + at }])),
            );
          }),
          { numRuns: 15 },
        );
      }
  });

  it('never breaks on whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        readFigures(versionOf('cme-census'), words, TODAY);
      }),
    );
  });
});
