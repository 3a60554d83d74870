import type { Measure } from '../measure.ts';

export const saoRevokedMeasure: Measure = {
  id: 'sao-revoked',
  name: 'School attendance orders revoked',
  unit: 'school attendance orders revoked',
  one: 'school attendance order revoked',
  words: [
    'SAO revoked',
    'revoked',
    'SAOs revoked',
    'SAO rev',
    'SAOs rev',
    'rev SAO',
    'school attendance order revoked',
    'attendance order revoked',
    'orders revoked',
    'revoked SAO',
    'revoked school attendance order',
    'revoked attendance order',
    'revocations',
    'SAO revocations',
  ],
  source: { type: 'ehe-year', field: 'sao-revoked' },
  versions: [
    {
      n: 1,
      from: { year: 2021 },
      definition:
        'School attendance orders revoked in the academic year. Source: DfE collection, whole-year items.',
    },
  ],
};
