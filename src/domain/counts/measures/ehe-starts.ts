import { EHE_CAVEAT } from '../caveats.ts';
import type { Measure } from '../measure.ts';
import { STARTED } from '../shared-words.ts';

export const eheStartsMeasure: Measure = {
  id: 'ehe-starts',
  name: 'Started home education in the year',
  unit: 'children who started home education in the year',
  one: 'child who started home education in the year',
  words: STARTED,
  source: { type: 'ehe-year', field: 'starts' },
  caveat: EHE_CAVEAT,
  versions: [
    {
      n: 1,
      from: { year: 2021 },
      definition:
        'Children who started home education in the academic year. Source: DfE collection, whole-year items.',
    },
  ],
};
