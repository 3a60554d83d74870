import type { ReturnType } from '../return-type.ts';

/** Children whose schools report that they get less than a full education (inventory row 31; six weeks: row 44). */
export const entitlement: ReturnType = {
  id: 'entitlement',
  title: 'Not accessing full entitlement return',
  aliases: [
    'not accessing full entitlement',
    'full entitlement',
    'entitlement',
    'not accessing full educational entitlement',
    'pupils not accessing full entitlement',
    'part-time timetables',
    'full educational entitlement',
  ],
  definition:
    'Pupils on a school roll who did not get their full educational entitlement at the end of the term, from the lists that schools send. Source: Nottinghamshire service plan 2014/15 (termly lists and their challenge); six weeks from the network’s terms of reference.',
  period: 'term',
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      fields: [
        {
          kind: 'count',
          id: 'total',
          label: 'Not accessing full entitlement',
          aliases: ['total', 'tot', 'all', 'number not accessing full entitlement'],
        },
        {
          kind: 'count',
          id: 'with-plan',
          label: 'With a plan for return to full entitlement',
          aliases: ['with a plan', 'plan', 'with plan', 'with a return plan', 'return plan'],
        },
        {
          kind: 'count',
          id: 'part-time',
          label: 'On a part-time timetable for more than six weeks',
          aliases: [
            'part time',
            'part time timetable',
            'part time timetables over six weeks',
            'part time over 6 weeks',
            'over six weeks',
            'over 6 weeks',
          ],
        },
        {
          kind: 'count',
          id: 'challenged',
          label: 'Challenged with the school',
          hint: 'The plan was not clear, or there was none.',
          aliases: ['challenged', 'challenge', 'number challenged'],
        },
      ],
      checks: [
        { kind: 'at-most', field: 'with-plan', of: 'total' },
        { kind: 'at-most', field: 'part-time', of: 'total' },
        { kind: 'at-most', field: 'challenged', of: 'total' },
      ],
    },
  ],
};
