import { type Chart, type ChartSeries, sayValue } from './chart.ts';
import { capital, listOf, shorten } from './words.ts';

/** Names that are told one by one; of more it is told how many. */
const NAMED = 5;
const MOST = 1_500;

/**
 * A chart in words, for whoever does not see it: what it shows, the highest, lowest, first and last figures of each
 * series, what is left open, and where a definition changed. It says no more than the chart shows.
 */
export const altOf = (chart: Chart): string => {
  const { title, below, unit, note, source, breaks = [] } = chart;
  const kind = chart.kind === 'bars' ? 'Bar chart' : 'Line chart';
  const changes = breaks.map(({ before, says }) => `Before ${chart.labels[before] ?? ''}: ${says}`);
  const all = [title, below, `${kind}, in ${unit}`, ...chart.series.flatMap(toldOf(chart)), ...changes];
  return shorten([...all, note ?? '', source ?? ''].filter(Boolean).map(sentence).join(' '), MOST);
};

const sentence = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

interface Point {
  readonly label: string;
  readonly value: number;
}

const toldOf =
  (chart: Chart) =>
  (series: ChartSeries): readonly string[] => {
    const points = chart.labels.flatMap((label, at): readonly Point[] => {
      const value = series.values[at];
      return value === undefined ? [] : [{ label, value }];
    });
    const told = [...figuresOf(points, chart.unit), ...gapsOf(chart, series)].join('; ');
    return [chart.series.length > 1 ? `${series.name}: ${told}` : capital(told)];
  };

const figuresOf = (points: readonly Point[], unit: string): readonly string[] => {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return ['no figure is shown'];
  const say = ({ label, value }: Point): string => `${sayValue(value, unit)} (${label})`;
  if (points.length === 1) return [say(first)];
  const values = points.map(({ value }) => value);
  const [most, least] = [Math.max(...values), Math.min(...values)];
  const extreme = (value: number): string => {
    const held = points.filter((point) => point.value === value).map(({ label }) => label);
    return `${sayValue(value, unit)} (${named(held)})`;
  };
  const spread =
    most === least
      ? [`all ${sayValue(most, unit)}`]
      : [`highest ${extreme(most)}`, `lowest ${extreme(least)}`];
  return [...spread, `first ${say(first)}`, `last ${say(last)}`];
};

/** "c for Reading and Slough", "no figure for Kent". */
const gapsOf = ({ labels }: Chart, { values, marks = [] }: ChartSeries): readonly string[] => {
  const gaps = new Map<string, string[]>();
  for (const [at, label] of labels.entries()) {
    if (values[at] !== undefined) continue;
    const mark = marks[at] ?? 'no figure';
    gaps.set(mark, [...(gaps.get(mark) ?? []), label]);
  }
  return [...gaps].map(([mark, where]) => `${mark} for ${named(where)}`);
};

const named = (labels: readonly string[]): string =>
  labels.length <= NAMED + 1
    ? listOf(labels)
    : listOf([...labels.slice(0, NAMED), `${labels.length - NAMED} others`]);
