import type { Field, ReturnType } from '../return-type.ts';

const NARRATIVE = 1_000;

const told = (id: string, label: string, hint: string, ...aliases: readonly string[]): Field => ({
  kind: 'text',
  id,
  label,
  hint,
  aliases,
  most: NARRATIVE,
  optional: true,
});

const percent = (id: string, label: string, hint: string, ...aliases: readonly string[]): Field => ({
  kind: 'rate',
  id,
  label,
  hint,
  aliases,
  unit: '%',
  most: 100,
});

/** The network's data dashboard: the eight topics of its terms of reference (inventory rows 30, 32, 33 and 44). */
export const coreSet: ReturnType = {
  id: 'core-set',
  title: 'Core data set',
  aliases: [
    'core set',
    'core data',
    'core data set',
    'core CME data',
    'data dashboard',
    'dashboard',
    'dashboard data',
    'core indicators',
  ],
  definition:
    'The network’s core indicators for a term, one for each topic of its terms of reference; some are told in words. Source: terms of reference of the South East CME Network; notes of 1 July 2020 and 4 November 2021; absence as DfE defines it.',
  period: 'term',
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      fields: [
        percent(
          'attendance',
          'Average attendance',
          'Of all possible sessions in the term, in per cent.',
          'attendance',
          'attendance rate',
          'attendance perc',
          'attendance percent',
        ),
        percent(
          'persistent',
          'Persistent absence',
          'Pupils who missed 10% or more of their sessions, in per cent of all.',
          'PA',
          'persistent absentees',
          'enrolments pa 10 exact percent',
          'persistently absent',
        ),
        percent(
          'severe',
          'Severe absence',
          'Pupils who missed 50% or more of their sessions, in per cent of all.',
          'SA',
          'severely absent',
          'enrolments pa 50 exact percent',
          'chronic absence',
        ),
        { kind: 'count', id: 'suspensions', label: 'Suspensions', aliases: ['suspension', 'susp'] },
        {
          kind: 'count',
          id: 'permanent',
          label: 'Permanent exclusions',
          aliases: ['permanent exclusion', 'PEx', 'exclusions', 'perm exc', 'perm excl'],
        },
        {
          kind: 'count',
          id: 'reduced',
          label: 'Reduced timetables of more than 6 weeks',
          hint: 'Children on a part-time timetable for longer than six weeks on the last day of the term.',
          aliases: [
            'reduced timetables',
            'reduced timetable',
            'part time timetables',
            'RTT',
            'reduced timetables over 6 weeks',
          ],
        },
        {
          kind: 'count',
          id: 'ehe',
          label: 'Children in elective home education',
          aliases: ['EHE', 'home education', 'electively home educated'],
        },
        told(
          'off-rolling',
          'Off-rolling',
          'What was found and challenged. No names of children or schools.',
          'off rolling',
        ),
        told(
          'ap',
          'Alternative provision',
          'Where it was inappropriate, and what was done.',
          'AP',
          'inappropriate AP',
        ),
        told(
          'employment',
          'Child employment and entertainment',
          'Licences and anything out of the ordinary.',
          'child employment',
          'child employment and entertainment licensing',
        ),
      ],
    },
  ],
};
