import { EHE_CAVEAT } from '../caveats.ts';
import type { Measure } from '../measure.ts';

const DEFINITION =
  'Children whose parents choose to educate them at home, on the census day, as far as the local authority knows. Education that it arranged itself is not counted, and a child whose home education is judged unsuitable counts as missing education instead. Source: DfE termly collection.';

export const eheMeasure: Measure = {
  id: 'ehe',
  name: 'Children in elective home education (census day)',
  unit: 'children in elective home education',
  one: 'child in elective home education',
  words: [
    'EHE',
    'EHEs',
    'EHE children',
    'elective home education',
    'electively home educated',
    'home education',
    'home educated',
    'home educating',
    'home schooled',
    'home schooling',
    'home school',
    'homeschooled',
    'homeschooling',
    'homeschoolers',
    'home schoolers',
    'home educators',
    'home ed',
    'home educate',
    'educated at home',
    'taught at home',
    'schooled at home',
    'educating at home',
    'being educated at home',
    'elective home educated',
    'electively home ed',
    'elective home ed',
    'elec home ed',
  ],
  source: { type: 'ehe-census', field: 'total' },
  caveat: EHE_CAVEAT,
  versions: [
    { n: 1, from: { year: 2022, term: 'autumn' }, definition: DEFINITION },
    {
      n: 2,
      from: { year: 2025, term: 'autumn' },
      definition: DEFINITION,
      change:
        'Two reasons were added: a place offered but not yet accepted, and no place applied for. Reasons cannot be compared with earlier terms.',
      only: ['reason'],
    },
  ],
};
