/** A chart of figures. A gap is a figure that is hidden, missing or a mark: it is left open, never drawn as 0. */
export interface Chart {
  readonly kind: 'bars' | 'lines';
  /** "Children missing education on the census day". */
  readonly title: string;
  /** "Autumn term 2026 · 17 of 19 local authorities · approved". */
  readonly below: string;
  /** What the numbers are, along their axis: "children", "%". */
  readonly unit: string;
  /** Along the other axis: names of places, or periods. */
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Said where something is left open: "c: 1 to 4, not shown". */
  readonly note?: string;
  /** "Source: the network's returns of autumn term 2026". */
  readonly source?: string;
  /** A line across: where a definition changed, before the label of that number. */
  readonly breaks?: readonly ChartBreak[];
}

export interface ChartSeries {
  /** Told in the legend where there is more than one. */
  readonly name: string;
  /** One a label; 0 or more, never below. What is undefined is a gap. */
  readonly values: readonly (number | undefined)[];
  /** What stands in the place of a gap, one a label: "c", "x", "low". A gap without one says "no figure". */
  readonly marks?: readonly (string | undefined)[];
}

export interface ChartBreak {
  /** From 1: a line before the first label would part nothing. */
  readonly before: number;
  /** "The criteria changed". */
  readonly says: string;
}

/** What is still read on a telephone. `bars` are those of all series together. */
export const CHART_MOST = { bars: 24, periods: 30, lines: 6, sorts: 3, breaks: 3 } as const;

/** Whether it can be drawn: a chart that is not is left away, since the table beside it says the same. */
export const canBeDrawn = (chart: Chart): boolean => {
  const { labels, series, breaks = [] } = chart;
  const fits =
    chart.kind === 'lines'
      ? labels.length <= CHART_MOST.periods && series.length <= CHART_MOST.lines
      : labels.length * series.length <= CHART_MOST.bars && series.length <= CHART_MOST.sorts;
  const isWhole = series.every(
    ({ values }) => values.length === labels.length && values.every((value) => isFigure(value)),
  );
  const areBetween = breaks.every(({ before }) => before > 0 && before < labels.length);
  return (
    fits && isWhole && areBetween && breaks.length <= CHART_MOST.breaks && labels.length * series.length > 0
  );
};

const isFigure = (value: number | undefined): boolean =>
  value === undefined || (Number.isFinite(value) && value >= 0 && value < 1e12);

const USUAL = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const SMALL = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });

/** "1,204", "17.8", "0.012"; with its sign where the unit is one: "17.8%". */
export const sayValue = (value: number, unit = ''): string => {
  const digits = (value < 0.1 ? SMALL : USUAL).format(value);
  return unit === '%' ? `${digits}%` : digits;
};
