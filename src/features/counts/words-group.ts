import type { Entry } from './lexicon.ts';
import { part } from './part-entry.ts';

/** Sub-groups, and the kinds of school that children came from. */
export const GROUP_WORDS: readonly Entry[] = [
  part(
    [
      'lac|cla|cic|looked after|looked after child|looked after children|children looked after',
      'children in care|child in care|in care|care experienced',
    ],
    ['group', 'lac'],
  ),
  part(
    [
      'fsm|fsm6|free school meal|free school meals|eligible for free school meals|on free school meals|fsm eligible|eligible for fsm|on fsm|fsm pupils|fsm children|claiming fsm|getting free school meals|receiving free school meals|pupil premium',
      'ever 6|ever6|disadvantaged',
    ],
    ['group', 'fsm6'],
  ),
  part(
    'cin|child in need|children in need|cin plan|on a cin plan|child in need plan|on cin',
    ['group', 'cin'],
    ['with', 'cin'],
  ),
  part(
    [
      'cp|cpp|cp plan|cpps|child protection|child protection plan|on a child protection plan|on a cp plan',
      'on cp|on a cpp|on child protection|on child protection plans|on cp plans',
    ],
    ['group', 'cpp'],
    ['with', 'cp'],
  ),
  part(
    [
      'ehcp|ehcps|ehc plan|ehc plans|ehc|education health and care plan|education health care plan',
      'with an ehcp|with ehcps|have an ehcp|with an ehc plan',
    ],
    ['group', 'ehcp'],
    ['with', 'ehcp'],
  ),
  part('sen support|sens|on sen support|sen k', ['group', 'sen']),
  part('taf|team around the family|early help|tafs', ['with', 'taf']),
  part('white|white british', ['ethnicity', 'white']),
  part('mixed|mixed ethnicity|mixed heritage|mixed race', ['ethnicity', 'mixed']),
  part('asian|asian british|asian or asian british', ['ethnicity', 'asian']),
  part('black|black british|black caribbean|black african', ['ethnicity', 'black']),
  part('ethnicity unknown|unknown ethnicity', ['ethnicity', 'unknown']),
  [
    'send|sen|special educational needs',
    {
      is: 'part',
      refs: [
        { kind: 'group', ids: ['sen'] },
        { kind: 'group', ids: ['ehcp'] },
      ],
    },
  ],
];

export const SCHOOL_WORDS: readonly Entry[] = [
  part('early years|from early years|nursery', ['from', 'early']),
  part('no school before|never in school|never been to school|never attended school', ['from', 'none']),
  part('maintained|maintained school|maintained schools|la maintained|la maintained schools', [
    'from',
    'maintained',
  ]),
  part('academy|academies', ['from', 'academy']),
  part('free school|free schools', ['from', 'free']),
  part('independent|independent school|independent schools|independents|private school|private schools', [
    'from',
    'independent',
  ]),
  part('special school|special schools', ['from', 'special']),
  part('alternative provision|ap', ['from', 'ap']),
  part('pru|prus|pupil referral unit|pupil referral units', ['from', 'pru']),
];
