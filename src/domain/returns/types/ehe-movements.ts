import { EHE_REASONS, EHE_REASONS_2022, reasonsOf } from '../ehe-reasons.ts';
import type { Field, ReturnType } from '../return-type.ts';

const HEAD: readonly Field[] = [
  {
    kind: 'count',
    id: 'starts',
    label: 'Started home education in the term',
    hint: 'Children, each once, whose parents took them off a school roll or told the local authority for the first time.',
    aliases: [
      'starts',
      'started',
      'new',
      'new EHE',
      'deregistered',
      'deregistrations',
      'new deregistrations',
    ],
  },
  {
    kind: 'count',
    id: 'returns',
    label: 'Went back to school in the term',
    aliases: [
      'returns',
      'returned',
      'returns to school',
      'returned to school',
      'back to school',
      'back in school',
    ],
  },
];

const TAIL: readonly Field[] = [
  {
    kind: 'breakdown',
    id: 'with',
    label: 'Of those who started',
    hint: 'One child may be in several of these.',
    aliases: ['of which', 'of whom', 'with'],
    of: 'starts',
    adds: false,
    parts: [
      { id: 'ehcp', label: 'With an EHC plan', aliases: ['EHCP', 'EHC plan', 'with EHCP', 'of which EHCP'] },
      {
        id: 'cp',
        label: 'On a child protection plan',
        aliases: ['CP', 'CPP', 'CP plan', 'child protection'],
      },
      { id: 'cin', label: 'Child in need', aliases: ['CIN', 'children in need', 'CIN plan'] },
      { id: 'taf', label: 'Team around the family', aliases: ['TAF', 'early help'] },
    ],
  },
];

/** The network's own count of who came into and left home education (inventory row 43). */
export const eheMovements: ReturnType = {
  id: 'ehe-movements',
  title: 'EHE movements return',
  aliases: [
    'EHE movements',
    'EHE movement',
    'EHE churn',
    'home education movements',
    'EHE starts and returns',
    'EHE',
    'EHE return',
    'elective home education',
    'home education',
  ],
  definition:
    'Children who started home education in the term or went back to school in it, with the main reason for starting. Source: the network’s own indicators, notes of 4 November 2021; reasons as in the DfE census.',
  period: 'term',
  versions: [
    {
      n: 1,
      from: { year: 2021, term: 'autumn' },
      fields: [...HEAD, ...TAIL, reasonsOf('starts', EHE_REASONS_2022)],
    },
    {
      n: 2,
      from: { year: 2025, term: 'autumn' },
      change: 'Two reasons were added, as in the EHE census.',
      fields: [...HEAD, ...TAIL, reasonsOf('starts', EHE_REASONS)],
    },
  ],
};
