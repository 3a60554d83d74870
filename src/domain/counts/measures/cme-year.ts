import { CME_CAVEAT } from '../caveats.ts';
import type { Measure } from '../measure.ts';

export const cmeYearMeasure: Measure = {
  id: 'cme-year',
  name: 'Children missing education at any time in the year (DfE)',
  unit: 'children missing education at any time in the year',
  one: 'child missing education at any time in the year',
  words: ['CME at any time', 'missing education at any time', 'CME in the year', 'CME whole year'],
  source: { type: 'cme-year', field: 'total' },
  caveat: CME_CAVEAT,
  versions: [
    {
      n: 1,
      from: { year: 2021 },
      definition:
        'Children who were missing education at any time in the academic year, each once, as section 436A of the Education Act 1996 has it. Source: DfE collection, whole-year items.',
    },
  ],
};
