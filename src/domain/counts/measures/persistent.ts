import type { Measure } from '../measure.ts';

export const persistentMeasure: Measure = {
  id: 'persistent',
  name: 'Persistent absence',
  unit: 'of pupils persistently absent',
  one: 'of pupils persistently absent',
  words: [
    'persistent absence',
    'pers absence',
    'pers abs',
    'persistent abs',
    'persistently abs',
    'persistent absentee',
    'persistent absenteeism',
    'persistently absent',
    'PA',
    'PAs',
    'PA rate',
    'persistent absence rate',
    'persistent',
  ],
  polarity: 'lower-is-better',
  source: { type: 'core-set', field: 'persistent' },
  caveat: 'Absence is published a term in arrears.',
  versions: [
    {
      n: 1,
      from: { year: 2005 },
      definition:
        'Pupils who missed 20% or more of sessions, in per cent of all pupils. Source: DfE guide to absence statistics.',
    },
    {
      n: 2,
      from: { year: 2010 },
      definition:
        'Pupils who missed 15% or more of sessions, in per cent of all pupils. Source: DfE guide to absence statistics.',
      change: 'The threshold fell from 20% to 15% of sessions.',
    },
    {
      n: 3,
      from: { year: 2015 },
      definition:
        'Pupils who missed 10% or more of their own possible sessions, in per cent of all pupils. Source: DfE absence statistics.',
      change: 'The threshold fell from 15% to 10% of a pupil’s own possible sessions.',
    },
  ],
};
