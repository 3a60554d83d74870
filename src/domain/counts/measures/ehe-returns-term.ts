import { EHE_CAVEAT } from '../caveats.ts';
import type { Measure } from '../measure.ts';
import { BACK_TO_SCHOOL } from '../shared-words.ts';

export const eheReturnsTermMeasure: Measure = {
  id: 'ehe-returns-term',
  name: 'Went back to school from home education in the term',
  unit: 'children who went back to school from home education in the term',
  one: 'child who went back to school from home education in the term',
  words: BACK_TO_SCHOOL,
  source: { type: 'ehe-movements', field: 'returns' },
  caveat: EHE_CAVEAT,
  versions: [
    {
      n: 1,
      from: { year: 2021, term: 'autumn' },
      definition:
        'Children in home education who went back to school in the term. Source: the network’s own indicators, notes of 4 November 2021.',
    },
  ],
};
