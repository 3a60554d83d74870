import { SUSPENSION_CAVEAT } from '../caveats.ts';
import type { Measure } from '../measure.ts';
import { SUSPENDED } from '../shared-words.ts';

export const suspensionsTermMeasure: Measure = {
  id: 'suspensions-term',
  name: 'Suspensions in the term',
  unit: 'suspensions in the term',
  one: 'suspension in the term',
  words: SUSPENDED,
  source: { type: 'core-set', field: 'suspensions' },
  caveat: SUSPENSION_CAVEAT,
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      definition:
        'Times in the term that a child was excluded for a set period, once called fixed-term exclusions; not children, since one may be suspended several times. Source: terms of reference of the South East CME Network; terms as in the DfE statistics on exclusions.',
    },
  ],
};
