import type { Measure } from '../measure.ts';

export const reducedMeasure: Measure = {
  id: 'reduced',
  name: 'Reduced timetables of more than 6 weeks',
  unit: 'children on a reduced timetable of more than 6 weeks',
  one: 'child on a reduced timetable of more than 6 weeks',
  words: [
    'reduced timetable',
    'part time timetable',
    'part timetable',
    'pt timetable',
    'reduced tt',
    'part time tt',
    'pt tt',
    'RTT',
    'PTT',
    'reduced time table',
    'part time time table',
    'part time',
    'reduced hours',
    'reduced hours timetable',
    'temporary part time timetable',
  ],
  source: { type: 'core-set', field: 'reduced' },
  also: [{ type: 'entitlement', field: 'part-time' }],
  caveat: 'Shorter ones are not counted: six weeks is the network’s own limit.',
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      definition:
        'Children on a part-time timetable for longer than six weeks on the last day of the term. Source: terms of reference of the South East CME Network.',
    },
  ],
};
