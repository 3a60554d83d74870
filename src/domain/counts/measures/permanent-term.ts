import type { Measure } from '../measure.ts';
import { EXCLUDED } from '../shared-words.ts';

export const permanentTermMeasure: Measure = {
  id: 'permanent-term',
  name: 'Permanent exclusions in the term',
  unit: 'permanent exclusions in the term',
  one: 'permanent exclusion in the term',
  words: EXCLUDED,
  source: { type: 'core-set', field: 'permanent' },
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      definition:
        'Permanent exclusions in the term. Source: terms of reference of the South East CME Network; terms as in the DfE statistics on exclusions.',
    },
  ],
};
