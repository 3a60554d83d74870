import type { Measure } from '../measure.ts';

export const noPlaceMeasure: Measure = {
  id: 'no-place',
  name: 'Children without a school place',
  unit: 'children without a school place',
  one: 'child without a school place',
  words: [
    'without a school place',
    'no school place',
    'without school place',
    'without a place',
    'without a school',
    'without school places',
    'fair access',
    'monitored by fair access',
    'fair access team',
    'with no school place',
    'lacking a school place',
    'have no school',
    'have no school place',
    'with no school',
  ],
  source: { type: 'rag', field: 'no-place' },
  caveat: 'Counted beside the cases by colour, not among them.',
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      definition:
        'Children without a school place who are followed by the Fair Access team, on the last day of the term. Source: Nottinghamshire Support to School Service 2014/15.',
    },
  ],
};
