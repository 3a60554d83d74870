import type { Measure } from '../measure.ts';

export const withPlanMeasure: Measure = {
  id: 'with-plan',
  name: 'Not accessing full entitlement, with a plan for return',
  unit: 'pupils with a plan for return to full entitlement',
  one: 'pupil with a plan for return to full entitlement',
  words: [
    'return plan',
    'plan for return',
    'with a plan for return',
    'with plans for return',
    'with a plan to return',
    'with a plan for their return',
    'with a plan for return to full entitlement',
    'have a plan for return to full entitlement',
    'had a plan for return to full entitlement',
    'with a return plan',
    'have a return plan',
    'had a return plan',
    'have a plan to return',
    'have a reintegration plan',
    'with a reintegration plan',
    'plan to return',
    'return to full entitlement',
    'return to full entitlement plan',
    'plan for return to full entitlement',
    'plan for their return',
    'reintegration plan',
  ],
  source: { type: 'entitlement', field: 'with-plan' },
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      definition:
        'Of the pupils not accessing their full entitlement, those whose school has a plan for their return to it. Source: Nottinghamshire service plan 2014/15, termly lists from schools.',
    },
  ],
};
