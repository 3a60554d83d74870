import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect } from 'chai';
import fc from 'fast-check';
import { drawChart } from '../../src/documents/draw/chart.ts';
import { GROUND, SORTS } from '../../src/documents/draw/chart-look.ts';
import { type Chart, canBeDrawn } from '../../src/domain/chart.ts';
import { bars, lines, network, trend } from '../support/charts.ts';

type Colour = readonly [red: number, green: number, blue: number];

const colourOf = (hex: string): Colour => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return [red, green, blue];
};

/** The picture as a reader by others sees it. */
const seen = async (chart: Chart) => {
  const image = await loadImage(Buffer.from(drawChart(chart)));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const at = (x: number, y: number): Colour => {
    const from = (y * image.width + x) * 4;
    return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
  };
  /** The columns in which some pixel of the plot is of this colour. */
  const columnsOf = (hex: string): readonly number[] => {
    const wanted = colourOf(hex).join();
    return Array.from({ length: image.width }, (_, x) => x).filter((x) =>
      Array.from({ length: image.height }, (_, y) => y).some((y) => at(x, y).join() === wanted),
    );
  };
  return { wide: image.width, high: image.height, at, columnsOf };
};

/** The longest stretch of columns without the colour, between the first that has it and the last. */
const widestGap = (columns: readonly number[]): number =>
  Math.max(...columns.slice(1).map((x, at) => x - (columns[at] ?? x)));

const FIRST = SORTS[0]?.colour ?? '';

/** Contrast as WCAG 2.2 reckons it. */
const lightOf = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = colourOf(hex).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [lightOf(one), lightOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe('a chart drawn', () => {
  for (const [what, chart] of [
    ['of one bar', bars([347])],
    ['of all places', network()],
    ['of 24 bars', bars(Array.from({ length: 24 }, (_, at) => at))],
    [
      'of three bars a place',
      { ...bars([1, 2]), series: [0, 1, 2].map((at) => ({ name: `${at}`, values: [at, 9] })) },
    ],
    ['of thirty periods', trend()],
    ['of one period', lines([[5]])],
    ['of gaps alone', bars([undefined, undefined, undefined])],
    ['of lines of gaps alone', lines([[undefined, undefined]])],
    ['of nothing but 0', lines([[0, 0, 0]])],
    ['of a tiny and a huge figure', bars([0.012, 98_000_000_000])],
    ['of bars with a change', { ...bars([329, 347]), breaks: [{ before: 1, says: 'The criteria changed' }] }],
    [
      'with words far too long',
      { ...network(), title: 'Long '.repeat(99), below: 'x'.repeat(999), note: 'y z '.repeat(99) },
    ],
  ] as const)
    it(`${what} is a PNG that Teams shows: 1024 wide, no higher, under 100 KB [row 44]`, async () => {
      const bytes = drawChart(chart);
      expect(bytes.length).to.be.within(2_000, 100 * 1024);
      const { wide, high, at } = await seen(chart);
      expect(wide).to.equal(1024);
      expect(high).to.be.within(200, 1024);
      expect(at(4, 4), 'its own ground').to.deep.equal(colourOf(GROUND));
    });

  it('is the same picture each time', () => {
    expect(Buffer.from(drawChart(network())).equals(Buffer.from(drawChart(network())))).to.equal(true);
  });

  it('has no bar where a figure is left open, and one as long as the figure elsewhere', async () => {
    const beside = (value: number | undefined): Chart => ({
      ...bars([value, 100]),
      series: [{ name: 'Autumn', values: [value, 100], marks: ['c'] }],
    });
    const columns = async (value: number | undefined) => (await seen(beside(value))).columnsOf(FIRST).length;
    const open = await seen(bars([undefined]));
    expect(open.columnsOf(FIRST), 'a gap').to.deep.equal([]);
    expect((await seen(bars([0]))).columnsOf(FIRST).length, 'a bar of 0').to.be.below(3);
    expect(await columns(undefined)).to.equal(await columns(50));
  });

  it('says what stands in a gap, and that 0 is 0', () => {
    const marked = (mark: string): Chart => ({
      ...bars([undefined, 9]),
      series: [{ name: 'a', values: [undefined, 9], marks: [mark] }],
    });
    const all = [marked('c'), marked('x'), bars([undefined, 9]), bars([0, 9])];
    expect(new Set(all.map((chart) => Buffer.from(drawChart(chart)).toString('base64'))).size).to.equal(4);
  });

  it('draws no line across a gap, nor across a change of definition', async () => {
    const gapIn = async (chart: Chart) => widestGap((await seen(chart)).columnsOf(FIRST));
    expect(await gapIn(lines([[50, 50, 50]])), 'a line').to.be.below(3);
    expect(await gapIn(lines([[50, undefined, 50]])), 'a gap').to.be.above(400);
    const changed = { ...lines([[50, 50, 50]]), breaks: [{ before: 1, says: 'It changed' }] };
    expect(await gapIn(changed), 'a change').to.be.within(200, 400);
  });

  it('writes why where a definition changed', () => {
    const drawn = (says: string) =>
      Buffer.from(drawChart({ ...lines([[5, 6]]), breaks: [{ before: 1, says }] })).toString('base64');
    expect(drawn('The criteria changed')).not.to.equal(drawn('The census day moved'));
  });

  it('tells series apart by their markers and dashes too, in colours that stand out from the ground', () => {
    expect(new Set(SORTS.map(({ marker }) => marker)).size).to.equal(SORTS.length);
    expect(new Set(SORTS.map(({ dash }) => dash.join())).size).to.equal(SORTS.length);
    for (const { colour } of SORTS) expect(contrast(colour, GROUND), colour).to.be.above(4.5);
  });

  for (const [what, chart] of [
    ['below 0', bars([-1])],
    ['that is no number', bars([Number.NaN])],
    ['too many to be read', bars(Array.from({ length: 40 }, () => 1))],
  ] as const)
    it(`is refused for figures ${what}`, () => {
      expect(() => drawChart(chart)).to.throw(RangeError);
    });

  it('of whatever can be drawn is drawn, and is small', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    const value = fc.option(fc.oneof(fc.nat(400), fc.double({ min: 0, max: 1e11, noNaN: true })), {
      nil: undefined,
    });
    const chart = fc
      .record({
        kind: fc.constantFrom('bars' as const, 'lines' as const),
        many: fc.integer({ min: 1, max: 9 }),
        sorts: fc.integer({ min: 1, max: 2 }),
      })
      .chain(({ kind, many, sorts }) =>
        fc.record({
          kind: fc.constant(kind),
          title: text,
          below: text,
          unit: text,
          labels: fc.array(text, { minLength: many, maxLength: many }),
          series: fc.array(
            fc.record({
              name: text,
              values: fc.array(value, { minLength: many, maxLength: many }),
              marks: fc.array(text, { maxLength: many }),
            }),
            { minLength: sorts, maxLength: sorts },
          ),
          note: text,
        }),
      );
    fc.assert(
      fc.property(chart, (one) => {
        expect(canBeDrawn(one)).to.equal(true);
        expect(drawChart(one).length).to.be.below(100 * 1024);
      }),
      { numRuns: 100 },
    );
  });
});
