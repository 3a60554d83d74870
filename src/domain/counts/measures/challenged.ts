import type { Measure } from '../measure.ts';

export const challengedMeasure: Measure = {
  id: 'challenged',
  name: 'Not accessing full entitlement, challenged with the school',
  unit: 'pupils whose provision was challenged with the school',
  one: 'pupil whose provision was challenged with the school',
  words: [
    'challenged with the school',
    'challenged with schools',
    'challenged',
    'challenges to schools',
    'plans challenged',
    'cases challenged',
    'challenged cases',
  ],
  source: { type: 'entitlement', field: 'challenged' },
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      definition:
        'Of the pupils not accessing their full entitlement, those whose plan was not clear, or who had none, and where the local authority challenged the school. Source: Nottinghamshire service plan 2014/15.',
    },
  ],
};
