import type { Measure } from '../measure.ts';
import { EXCLUDED } from '../shared-words.ts';

export const permanentMeasure: Measure = {
  id: 'permanent',
  name: 'Permanent exclusions in the year',
  unit: 'permanent exclusions',
  one: 'permanent exclusion',
  words: EXCLUDED,
  source: { type: 'exclusions', field: 'permanent' },
  versions: [
    {
      n: 1,
      from: { year: 2020 },
      definition:
        'Permanent exclusions in the academic year that stand, once reviews have been decided. Sub-groups overlap and are never added up. Source: notes of the network’s meeting of 4 November 2021; terms as in the DfE statistics on exclusions.',
    },
  ],
};
