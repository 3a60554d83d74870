import { EHE_CAVEAT } from '../caveats.ts';
import type { Measure } from '../measure.ts';
import { STARTED } from '../shared-words.ts';

export const eheStartsTermMeasure: Measure = {
  id: 'ehe-starts-term',
  name: 'Started home education in the term',
  unit: 'children who started home education in the term',
  one: 'child who started home education in the term',
  words: STARTED,
  source: { type: 'ehe-movements', field: 'starts' },
  caveat: EHE_CAVEAT,
  versions: [
    {
      n: 1,
      from: { year: 2021, term: 'autumn' },
      definition:
        'Children, each once, whose parents took them off a school roll in the term or told the local authority for the first time. Source: the network’s own indicators, notes of 4 November 2021.',
    },
    {
      n: 2,
      from: { year: 2025, term: 'autumn' },
      definition:
        'Children, each once, whose parents took them off a school roll in the term or told the local authority for the first time. Source: the network’s own indicators, notes of 4 November 2021; reasons as in the DfE census.',
      change: 'Two reasons were added, as in the EHE census.',
      only: ['reason'],
    },
  ],
};
