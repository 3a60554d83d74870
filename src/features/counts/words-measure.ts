import type { Measure } from '../../domain/counts/measure.ts';
import { MEASURES } from '../../domain/counts/measures.ts';
import type { Entry } from './lexicon.ts';
import { said } from './said.ts';

const keyOf = (words: string): string =>
  said(words)
    .tokens.map(({ word }) => word)
    .join(' ');

/** What each measure is called, from its own file; words that several share name them all. */
const NAMED: readonly Entry[] = (() => {
  const named = new Map<string, Set<string>>();
  const call = (words: string, { id }: Measure): void => {
    const key = keyOf(words);
    named.set(key, (named.get(key) ?? new Set()).add(id));
  };
  for (const measure of MEASURES) for (const words of [measure.name, ...measure.words]) call(words, measure);
  return [...named].map(([words, ids]): Entry => [[words], { is: 'measure', ids: [...ids] }]);
})();

const VAGUE: readonly Entry[] = [
  [
    'exclusion|exclusions|excluded|exclusion figures|excl',
    { is: 'measure', ids: ['suspensions', 'permanent'] },
  ],
  [
    [
      'absence|absences|absence rate|absent|absentee|absentees|absenteeism|pupil absence|school absence',
      'overall absence|abs',
    ],
    { is: 'measure', ids: ['persistent', 'severe', 'attendance'] },
  ],
  ['not in school|out of school|children not in school|cnis', { is: 'measure', ids: ['cme', 'ehe'] }],
  // "Pupils suspended" would be fewer than suspensions, and nobody returns them.
  ['off rolling|offrolling|off rolling cases', { is: 'measure', ids: ['off-rolling'] }],
  ['suspended|suspend|suspends|suspending', { is: 'measure', ids: ['suspended'] }],
];

const TURNS: readonly Entry[] = [
  [
    [
      'start|starts|started|starter|starters|starting|new starters|began|begun|begin|beginning|newly|new',
      'joined|went to|gone to|went over to|gone over to|turned to|turning to|switched to|switching to|moved over to|going over to|opted into|became|become|entering|entered|went into|gone into|going into|came into|coming into|come into|moved into|moving into',
      'moved to|moving to|moves into|opted for|opting for|chose|choosing|took up|taken up|left school for',
      'leaving school for|taken off roll|came off roll|withdrawn|withdrew|notified',
    ],
    { is: 'turn', turn: 'start' },
  ],
  ['returned to school from|returned from|came back from|went back from', { is: 'turn', turn: 'return' }],
  [
    'exit|exits|exited|exiting|left|leave|leaving|leavers|leaver|stopped|ceased|ended|came off',
    { is: 'turn', turn: 'left' },
  ],
  [
    [
      'any point|any stage|at any stage|at any time|any time|anytime|at any point|at some point|in the whole year|whole year|full year',
      'over the whole year|over the year|during the year|throughout the year|in the year|across the year',
      'over the course of the year|at some time|in total over the year|all year|annual|annually|yearly',
      'cumulatively|for the full year|for the year|full academic year|whole academic year',
      'at any time in the year|at any time during the year|at any point in the year',
      'at any point during the year',
    ],
    { is: 'turn', turn: 'anytime' },
  ],
  [
    [
      'census|census day|census date|on census day|on the census day|on the census|census count|snapshot',
      'headcount day',
    ],
    { is: 'turn', turn: 'census' },
  ],
  [
    'in the core data set|core data set|core data|core set|in the core set|on the dashboard|dashboard',
    { is: 'turn', turn: 'core' },
  ],
  [
    [
      'for return|for their return|for a return|with a plan|with plan|have a plan|has a plan|a plan in place|plan in place|with plans|have plans',
      'plans in place',
    ],
    { is: 'turn', turn: 'plan' },
  ],
];

export const MEASURE_WORDS: readonly Entry[] = [...TURNS, ...NAMED, ...VAGUE];
