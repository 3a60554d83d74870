import { EHE_CAVEAT } from '../caveats.ts';
import type { Measure } from '../measure.ts';
import { BACK_TO_SCHOOL } from '../shared-words.ts';

export const eheReturnsMeasure: Measure = {
  id: 'ehe-returns',
  name: 'Went back to school from home education in the year',
  unit: 'children who went back to school from home education in the year',
  one: 'child who went back to school from home education in the year',
  words: BACK_TO_SCHOOL,
  source: { type: 'ehe-year', field: 'returns' },
  caveat: EHE_CAVEAT,
  versions: [
    {
      n: 1,
      from: { year: 2021 },
      definition:
        'Children in home education who went back to school in the academic year. Source: DfE collection, whole-year items.',
    },
  ],
};
