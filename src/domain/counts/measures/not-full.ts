import { BROAD_CAVEAT } from '../caveats.ts';
import type { Measure } from '../measure.ts';

export const notFullMeasure: Measure = {
  id: 'not-full',
  name: 'Missing education (network, broad)',
  unit: 'pupils not accessing their full entitlement',
  one: 'pupil not accessing their full entitlement',
  words: [
    'not accessing full entitlement',
    'not accessing their full entitlement',
    'not accessing full educational entitlement',
    'not accessing their full educational entitlement',
    'not getting full entitlement',
    'not getting their full entitlement',
    'not receiving full entitlement',
    'not receiving their full entitlement',
    'full entitlement',
    'full educational entitlement',
    'less than full entitlement',
    'not accessing full time education',
    'not in full time education',
    'not accessing a full education',
    'without full entitlement',
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
  source: { type: 'entitlement', field: 'total' },
  caveat: BROAD_CAVEAT,
  versions: [
    {
      n: 1,
      from: { year: 2013, term: 'autumn' },
      definition:
        'Children missing education in the broad sense, as one county counted them in 2013/14. Source: Nottinghamshire service plan 2014/15.',
    },
    {
      n: 2,
      from: { year: 2014, term: 'spring' },
      definition:
        'Children missing education in the broad sense, by the criteria as refined during 2014/15. Source: Nottinghamshire service plan 2014/15.',
      change:
        'The criteria were refined between July 2014 and February 2015: 329 in July 2014 and 347 in February 2015 cannot be compared.',
    },
    {
      n: 3,
      from: { year: 2020, term: 'autumn' },
      definition:
        'Pupils on a school roll who did not get their full educational entitlement at the end of the term, from the lists that schools send: the network’s broad sense of missing education, with those on roll who do not attend or are not allowed to. Source: terms of reference of the South East CME Network; Nottinghamshire service plan 2014/15.',
      change:
        'Counted by each local authority of the network from its schools’ termly lists; figures before were one county’s.',
    },
  ],
};
