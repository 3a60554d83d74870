import { CME_CAVEAT } from '../caveats.ts';
import type { Measure } from '../measure.ts';

const DEFINITION =
  'Children of compulsory school age on the census day who are not registered at a school and get no suitable education otherwise: waiting for a place, offered one but not started, in unsuitable home education, or not traced. Not those on a school roll, however seldom they attend. Source: section 436A of the Education Act 1996, as in the DfE termly collection.';

export const cmeMeasure: Measure = {
  id: 'cme',
  name: 'Children missing education (DfE)',
  unit: 'children missing education',
  one: 'child missing education',
  words: [
    'CME',
    'CMEs',
    'missing education',
    'missing ed',
    'missing edu',
    'missing from education',
    'missing out on education',
    'missing an education',
    'children missing education',
    'not in education',
    'not in any education',
    'without education',
    'out of education',
    'missing school',
    'missing from school',
  ],
  source: { type: 'cme-census', field: 'total' },
  caveat: CME_CAVEAT,
  versions: [
    { n: 1, from: { year: 2022, term: 'autumn' }, definition: DEFINITION },
    {
      n: 2,
      from: { year: 2023, term: 'autumn' },
      definition: DEFINITION,
      change: 'The time missing education and the main reason were added.',
      only: ['duration', 'reason'],
    },
    {
      n: 3,
      from: { year: 2025, term: 'autumn' },
      definition: DEFINITION,
      change: 'Five reasons were added, so reasons cannot be compared with earlier terms.',
      only: ['reason'],
    },
  ],
};
