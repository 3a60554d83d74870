import type { Measure } from '../measure.ts';

export const attendanceMeasure: Measure = {
  id: 'attendance',
  name: 'Average attendance',
  unit: 'average attendance',
  one: 'average attendance',
  words: [
    'attendance',
    'att',
    'average attendance',
    'attendance rate',
    'attendance percentage',
    'attendance figure',
    'school attendance',
    'pupil attendance',
    'overall attendance',
    'mean attendance',
  ],
  polarity: 'higher-is-better',
  source: { type: 'core-set', field: 'attendance' },
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      definition:
        'Sessions attended in the term, in per cent of all possible sessions. Source: terms of reference of the South East CME Network; absence as DfE defines it.',
    },
  ],
};
