import { EHE_CAVEAT } from '../caveats.ts';
import type { Measure } from '../measure.ts';

export const eheCoreMeasure: Measure = {
  id: 'ehe-core',
  name: 'Children in elective home education (core data set)',
  unit: 'children in elective home education',
  one: 'child in elective home education',
  words: ['EHE in the core data set', 'EHE on the dashboard', 'core EHE', 'dashboard EHE'],
  source: { type: 'core-set', field: 'ehe' },
  caveat: EHE_CAVEAT,
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      definition:
        'Children in elective home education in the term, as reported in the network’s core data set. Source: terms of reference of the South East CME Network.',
    },
  ],
};
