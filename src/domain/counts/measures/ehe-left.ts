import { EHE_CAVEAT } from '../caveats.ts';
import type { Measure } from '../measure.ts';

export const eheLeftMeasure: Measure = {
  id: 'ehe-left',
  name: 'Left home education otherwise in the year',
  unit: 'children who left home education otherwise in the year',
  one: 'child who left home education otherwise in the year',
  words: [
    'EHE leavers',
    'left EHE',
    'left home education',
    'left home education otherwise',
    'left home education otherwise than to school',
    'left EHE otherwise than to school',
    'leavers from EHE',
    'left EHE otherwise',
    'stopped being EHE',
  ],
  source: { type: 'ehe-year', field: 'leave' },
  caveat: EHE_CAVEAT,
  versions: [
    {
      n: 1,
      from: { year: 2021 },
      definition:
        'Children who left home education in the academic year otherwise than to school. Source: DfE collection, whole-year items.',
    },
  ],
};
