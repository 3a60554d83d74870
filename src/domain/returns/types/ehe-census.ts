import { sexOf, yearGroupOf } from '../census-parts.ts';
import { EHE_REASONS, EHE_REASONS_2022, reasonsOf } from '../ehe-reasons.ts';
import type { Field, ReturnType } from '../return-type.ts';

const COUNTED: readonly Field[] = [
  {
    kind: 'count',
    id: 'total',
    label: 'Children in elective home education',
    hint: 'On the census day, as far as the local authority knows. Not education other than at school that it arranged itself.',
    aliases: ['total', 'tot', 'EHE', 'total EHE', 'all', 'number of EHE', 'census date', 'census day'],
  },
  sexOf('total'),
  yearGroupOf('total'),
];

/** DfE's termly count of home-educated children (inventory 2.1 and 2.2). */
export const eheCensus: ReturnType = {
  id: 'ehe-census',
  title: 'EHE census return',
  aliases: [
    'EHE census',
    'EHE census day',
    'home education census',
    'elective home education census',
    'EHE',
    'EHE return',
    'elective home education',
    'home education',
  ],
  definition:
    'Children whose parents choose to educate them at home, on the census day. Education arranged by the local authority is not counted, and a child whose home education is judged unsuitable counts as missing education instead. Source: DfE termly collection.',
  period: 'term',
  census: true,
  versions: [
    {
      n: 1,
      from: { year: 2022, term: 'autumn' },
      fields: [...COUNTED, reasonsOf('total', EHE_REASONS_2022)],
    },
    {
      n: 2,
      from: { year: 2025, term: 'autumn' },
      change: 'Two reasons were added: a place offered but not yet accepted, and no place applied for.',
      fields: [...COUNTED, reasonsOf('total', EHE_REASONS)],
    },
  ],
};
