import { SUSPENSION_CAVEAT } from '../caveats.ts';
import type { Measure } from '../measure.ts';
import { SUSPENDED } from '../shared-words.ts';

export const suspensionsMeasure: Measure = {
  id: 'suspensions',
  name: 'Suspensions in the year',
  unit: 'suspensions',
  one: 'suspension',
  words: SUSPENDED,
  source: { type: 'exclusions', field: 'suspensions' },
  caveat: SUSPENSION_CAVEAT,
  versions: [
    {
      n: 1,
      from: { year: 2020 },
      definition:
        'Times in the academic year that a child was excluded for a set period, once called fixed-term exclusions; not children, since one may be suspended several times. Sub-groups overlap and are never added up. Source: notes of the network’s meeting of 4 November 2021; terms as in the DfE statistics on exclusions.',
    },
  ],
};
