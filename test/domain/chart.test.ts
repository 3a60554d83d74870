import { expect } from 'chai';
import { type Chart, canBeDrawn, sayValue } from '../../src/domain/chart.ts';
import { altOf } from '../../src/domain/chart-alt.ts';
import { bars, lines } from '../support/charts.ts';

describe('a chart', () => {
  const many = (length: number): readonly string[] => Array.from({ length }, (_, at) => `Place ${at}`);
  const ofLabels = (kind: Chart['kind'], labels: number, series = 1): Chart => ({
    ...bars([1]),
    kind,
    labels: many(labels),
    series: Array.from({ length: series }, (_, at) => ({ name: `${at}`, values: many(labels).map(() => 5) })),
  });

  const CASES: readonly (readonly [what: string, chart: Chart, can: boolean])[] = [
    ['of 24 bars', ofLabels('bars', 24), true],
    ['of 25 bars', ofLabels('bars', 25), false],
    ['of 8 places with 3 bars each', ofLabels('bars', 8, 3), true],
    ['of 9 places with 3 bars each', ofLabels('bars', 9, 3), false],
    ['of 4 bars to one place', ofLabels('bars', 1, 4), false],
    ['of 6 lines over 30 periods', ofLabels('lines', 30, 6), true],
    ['of 31 periods', ofLabels('lines', 31), false],
    ['of 7 lines', ofLabels('lines', 2, 7), false],
    ['of nothing', ofLabels('bars', 0), false],
    ['without a series', { ...bars([1]), series: [] }, false],
    ['of 0', bars([0]), true],
    ['of gaps alone', bars([undefined, undefined]), true],
    ['of less than nothing', bars([-1]), false],
    ['of no number', bars([Number.NaN]), false],
    ['of no end', bars([Number.POSITIVE_INFINITY]), false],
    ['with fewer figures than labels', { ...bars([1]), labels: ['Kent', 'Slough'] }, false],
    ['with a change before its second', { ...bars([1, 2]), breaks: [{ before: 1, says: 'x' }] }, true],
    ['with a change before its first', { ...bars([1, 2]), breaks: [{ before: 0, says: 'x' }] }, false],
    ['with a change after its last', { ...bars([1, 2]), breaks: [{ before: 2, says: 'x' }] }, false],
  ];
  for (const [what, chart, can] of CASES)
    it(`${what} ${can ? 'can' : 'cannot'} be drawn`, () => {
      expect(canBeDrawn(chart)).to.equal(can);
    });

  for (const [value, unit, says] of [
    [0, 'children', '0'],
    [1204567, 'children', '1,204,567'],
    [17.8, '%', '17.8%'],
    [0.012, '%', '0.012%'],
    [0.1 + 0.2, 'children', '0.3'],
    [329.456, 'days', '329.46'],
  ] as const)
    it(`writes ${value} as ${says}`, () => {
      expect(sayValue(value, unit)).to.equal(says);
    });
});

describe('a chart in words', () => {
  it('tells what it shows, the highest, lowest, first and last, and what is left open [row 44]', () => {
    const chart: Chart = {
      ...bars([12, undefined, 431, undefined], ['Slough', 'Reading', 'Kent', 'Surrey']),
      series: [{ name: 'Autumn', values: [12, undefined, 431, undefined], marks: [undefined, 'c'] }],
      note: 'c: 1 to 4, not shown',
      source: 'Source: returns',
    };
    expect(altOf(chart)).to.equal(
      'Children missing education. Autumn term 2026 · approved. Bar chart, in children. ' +
        'Highest 431 (Kent); lowest 12 (Slough); first 12 (Slough); last 431 (Kent); c for Reading; ' +
        'no figure for Surrey. c: 1 to 4, not shown. Source: returns.',
    );
  });

  it('tells each of several series by its name, and where a definition changed', () => {
    const chart: Chart = {
      ...lines(
        [
          [329, 347],
          [5, undefined],
        ],
        ['July 2014', 'February 2015'],
      ),
      breaks: [{ before: 1, says: 'the criteria changed' }],
    };
    expect(altOf(chart))
      .to.include('Line 1: highest 347 (February 2015); lowest 329 (July 2014); first')
      .and.include('Line 2: 5 (July 2014); no figure for February 2015.')
      .and.include('Before February 2015: the criteria changed.');
  });

  for (const [what, values, says] of [
    ['one figure', [5], 'in children. 5 (Place 1).'],
    ['figures that are all the same', [5, 5], 'All 5; first 5 (Place 1); last 5 (Place 2).'],
    ['a highest that two share', [9, 2, 9], 'Highest 9 (Place 1 and Place 3); lowest 2 (Place 2)'],
    ['no figure at all', [undefined, undefined], 'No figure is shown; no figure for Place 1 and Place 2.'],
    ['0, which is a figure', [0, 3], 'lowest 0 (Place 1)'],
    [
      'many gaps',
      [1, ...Array<undefined>(9).fill(undefined)],
      'no figure for Place 2, Place 3, Place 4, Place 5, Place 6 and 4 others.',
    ],
  ] as const)
    it(`tells ${what}`, () => {
      expect(altOf(bars([...values]))).to.include(says);
    });

  it('writes a percentage with its sign', () => {
    expect(altOf({ ...bars([17.8, 20]), unit: '%' })).to.include(
      'Highest 20% (Place 2); lowest 17.8% (Place 1)',
    );
  });

  it('ends before a screen reader would never come to the end', () => {
    const long = { ...lines(Array.from({ length: 6 }, () => [1, 2, 3])), title: 'Long '.repeat(400) };
    expect([...altOf(long)].length).to.be.at.most(1_500);
  });
});
