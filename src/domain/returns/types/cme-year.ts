import { sexOf, yearGroupOf } from '../census-parts.ts';
import type { ReturnType } from '../return-type.ts';

/**
 * DfE's count of children missing education at any time in an academic year (inventory 2.1). What its file parts them
 * by could not be seen, so sex and year group may be left empty.
 */
export const cmeYear: ReturnType = {
  id: 'cme-year',
  title: 'CME whole-year return',
  aliases: [
    'CME whole year',
    'CME whole-year',
    'CME academic year',
    'CME full year',
    'CME year',
    'CME at any time',
    'missing education at any time',
  ],
  definition:
    'Children who were missing education at any time in the academic year, each once, as section 436A of the Education Act 1996 has it. Source: DfE collection, whole-year items.',
  period: 'year',
  versions: [
    {
      n: 1,
      from: { year: 2021 },
      fields: [
        {
          kind: 'count',
          id: 'total',
          label: 'Missing education at any time in the year',
          aliases: [
            'anytime full year',
            'anytime',
            'any time',
            'at any time',
            'at any point',
            'full year',
            'total',
            'tot',
            'all',
            'CME',
          ],
        },
        { ...sexOf('total'), optional: true },
        { ...yearGroupOf('total'), optional: true },
      ],
    },
  ],
};
