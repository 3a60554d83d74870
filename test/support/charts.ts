import type { Chart } from '../../src/domain/chart.ts';

type Values = readonly (number | undefined)[];

const placesOf = (values: Values): readonly string[] => values.map((_, at) => `Place ${at + 1}`);

const ABOUT = {
  title: 'Children missing education',
  below: 'Autumn term 2026 · approved',
  unit: 'children',
} as const;

export const bars = (values: Values, labels = placesOf(values)): Chart => ({
  ...ABOUT,
  kind: 'bars',
  labels,
  series: [{ name: 'Autumn', values }],
});

export const lines = (all: readonly Values[], labels = placesOf(all[0] ?? [])): Chart => ({
  ...ABOUT,
  kind: 'lines',
  labels,
  series: all.map((values, at) => ({ name: `Line ${at + 1}`, values })),
});

const NAMES = ['Bracknell Forest', 'Brighton and Hove', 'Kent', 'Windsor and Maidenhead', 'West Berkshire'];

/** As many places as there are in the network, some of them left open. */
export const network = (): Chart => {
  const labels = Array.from({ length: 20 }, (_, at) => `${NAMES[at % NAMES.length]} ${at}`);
  const values = labels.map((_, at) => (at % 7 === 3 ? undefined : at * 23));
  return {
    ...bars(values, labels),
    series: [
      { name: 'Autumn', values, marks: values.map((value) => (value === undefined ? 'c' : undefined)) },
    ],
    note: 'c: 1 to 4, not shown.',
    source: 'Source: the network’s returns of autumn term 2026.',
  };
};

/** Thirty terms of three places, with gaps and a change of what was counted. */
export const trend = (): Chart => {
  const labels = Array.from(
    { length: 30 },
    (_, at) => `${['Autumn', 'Spring', 'Summer'][at % 3]} ${2016 + at}`,
  );
  return {
    ...lines(
      [0, 1, 2].map((line) =>
        labels.map((_, at) => (at === 9 + line ? undefined : 100 + line * 40 + (at % 5) * 9)),
      ),
      labels,
    ),
    breaks: [{ before: 14, says: 'The criteria changed' }],
    note: 'c: 1 to 4, not shown.',
  };
};
