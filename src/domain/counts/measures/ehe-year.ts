import { EHE_CAVEAT } from '../caveats.ts';
import type { Measure } from '../measure.ts';

export const eheYearMeasure: Measure = {
  id: 'ehe-year',
  name: 'Elective home education at any time in the year',
  unit: 'children in elective home education at any time in the year',
  one: 'child in elective home education at any time in the year',
  words: [
    'EHE at any time',
    'EHE in the year',
    'EHE whole year',
    'home educated at any time',
    'home education at any time',
  ],
  source: { type: 'ehe-year', field: 'anytime' },
  caveat: EHE_CAVEAT,
  versions: [
    {
      n: 1,
      from: { year: 2021 },
      definition:
        'Children in elective home education at any time in the academic year, each once. Source: DfE collection, whole-year items.',
    },
  ],
};
