import type { Measure } from '../measure.ts';

export const saoIssuedMeasure: Measure = {
  id: 'sao-issued',
  name: 'School attendance orders issued',
  unit: 'school attendance orders issued',
  one: 'school attendance order issued',
  words: [
    'SAO',
    'SAOs',
    'SAO issued',
    'SAOs issued',
    'school attendance order',
    'attendance order',
    'school attendance order issued',
    'attendance order issued',
    'orders issued',
    'issued SAO',
  ],
  source: { type: 'ehe-year', field: 'sao-issued' },
  versions: [
    {
      n: 1,
      from: { year: 2021 },
      definition:
        'School attendance orders issued in the academic year under section 437(3) of the Education Act 1996. Source: DfE collection, whole-year items.',
    },
  ],
};
