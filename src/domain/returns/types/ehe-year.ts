import type { ReturnType } from '../return-type.ts';

/** DfE's figures for a whole academic year (inventory 2.1, "EHE whole-year items"). */
export const eheYear: ReturnType = {
  id: 'ehe-year',
  title: 'EHE whole-year return',
  aliases: [
    'EHE whole year',
    'EHE whole-year',
    'EHE academic year',
    'EHE full year',
    'EHE year',
    'home education whole year',
    'EHE at any time',
  ],
  definition:
    'Children in elective home education at any time in the academic year, who started and who went back to school in it, and what the local authority did. Source: DfE collection, whole-year items.',
  period: 'year',
  versions: [
    {
      n: 1,
      from: { year: 2021 },
      fields: [
        {
          kind: 'count',
          id: 'anytime',
          label: 'In home education at any time in the year',
          aliases: ['anytime full year', 'anytime', 'any time', 'at any time', 'at any point', 'total'],
        },
        {
          kind: 'count',
          id: 'starts',
          label: 'Started home education in the year',
          aliases: ['starts full year', 'starts', 'new starts', 'started'],
        },
        {
          kind: 'breakdown',
          id: 'from',
          label: 'Where they were before',
          aliases: ['schtype', 'school type', 'previous school type', 'prior school type'],
          of: 'starts',
          adds: true,
          parts: [
            { id: 'early', label: 'Early years', aliases: ['ey'] },
            { id: 'none', label: 'No school before', aliases: ['none', 'not previously in school'] },
            {
              id: 'maintained',
              label: 'Local authority maintained school',
              aliases: [
                'lamain',
                'LA maintained',
                'LA maintained school',
                'maintained school',
                'LA-maintained school',
              ],
            },
            { id: 'academy', label: 'Academy', aliases: ['acad', 'academies'] },
            { id: 'free', label: 'Free school', aliases: ['free', 'free schools'] },
            { id: 'independent', label: 'Independent school', aliases: ['ind', 'independent'] },
            { id: 'special', label: 'Special school', aliases: ['spec', 'special'] },
            { id: 'ap', label: 'Alternative provision', aliases: ['AP'] },
            { id: 'pru', label: 'Pupil referral unit', aliases: ['PRU'] },
            { id: 'ehe', label: 'Home education elsewhere', aliases: ['EHE', 'already home educated'] },
            {
              id: 'unknown',
              label: 'Elsewhere or unknown',
              aliases: ['else unk', 'elsewhere unknown', 'other or unknown', 'unknown', 'other unknown'],
            },
          ],
        },
        {
          kind: 'count',
          id: 'returns',
          label: 'Went back to school in the year',
          aliases: [
            'returns full year',
            'returns',
            'returns to school',
            'returned to school',
            'back to school',
          ],
        },
        {
          kind: 'count',
          id: 'leave',
          label: 'Left home education otherwise',
          aliases: ['leave', 'left', 'leavers'],
        },
        {
          kind: 'count',
          id: 's437',
          label: 'Section 437(1) notices',
          aliases: ['section 437 full year', 'section 437', 's437', 'S437(1) notices', 'section 437 notices'],
        },
        {
          kind: 'count',
          id: 'sao-issued',
          label: 'School attendance orders issued',
          aliases: ['SAO issued full year', 'SAO issued', 'SAOs issued', 'SAO', 'attendance orders issued'],
        },
        {
          kind: 'count',
          id: 'sao-revoked',
          label: 'School attendance orders revoked',
          aliases: ['SAO revoked full year', 'SAO revoked', 'SAOs revoked', 'attendance orders revoked'],
        },
      ],
      checks: [
        { kind: 'at-most', field: 'starts', of: 'anytime' },
        { kind: 'at-most', field: 'returns', of: 'anytime' },
      ],
    },
  ],
};
