import type { Measure } from '../measure.ts';

export const severeMeasure: Measure = {
  id: 'severe',
  name: 'Severe absence',
  unit: 'of pupils severely absent',
  one: 'of pupils severely absent',
  words: [
    'severe absence',
    'sev absence',
    'sev abs',
    'severe abs',
    'severely abs',
    'severe absentee',
    'severe absenteeism',
    'severely absent',
    'SA',
    'SA rate',
    'severe absence rate',
    'severe',
    'chronic absence',
    'chronic absentee',
    'chronic absenteeism',
    'chronically absent',
    'chronic',
    'severe persistent absence',
    'chronic absence rate',
  ],
  polarity: 'lower-is-better',
  source: { type: 'core-set', field: 'severe' },
  caveat: 'Absence is published a term in arrears.',
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      definition:
        'Pupils who missed 50% or more of their own possible sessions, in per cent of all pupils; once called chronic absence in the network. Source: DfE absence statistics.',
    },
  ],
};
