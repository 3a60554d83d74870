import type { Measure } from '../measure.ts';

export const s437Measure: Measure = {
  id: 's437',
  name: 'Section 437(1) notices',
  unit: 'section 437(1) notices',
  one: 'section 437(1) notice',
  words: [
    'section 437',
    'section 437 notice',
    'section 437 1 notice',
    's437',
    's437 notice',
    's437 1',
    's437 1 notice',
    's 437',
    's 437 notice',
    '437',
    '437 notice',
    'notice to satisfy',
    'notices to satisfy',
    '437 1 notice',
    'sec 437',
    'sec 437 notice',
    'section 437 1',
  ],
  source: { type: 'ehe-year', field: 's437' },
  versions: [
    {
      n: 1,
      from: { year: 2021 },
      definition:
        'Notices served in the academic year under section 437(1) of the Education Act 1996, which ask parents to show that their child receives suitable education. Source: DfE collection, whole-year items.',
    },
  ],
};
