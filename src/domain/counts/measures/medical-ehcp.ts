import type { Measure } from '../measure.ts';

export const medicalEhcpMeasure: Measure = {
  id: 'medical-ehcp',
  name: 'In outreach education, with an EHC plan',
  unit: 'children in outreach education who have an EHC plan',
  one: 'child in outreach education who has an EHC plan',
  words: ['medical EHCP', 'outreach with an EHC plan'],
  source: { type: 'medical-audit', field: 'ehcp' },
  caveat: 'Outreach education alone: not education in hospital, and not in-patients.',
  versions: [
    {
      n: 1,
      from: { year: 2021, term: 'autumn' },
      definition:
        'Of the children in outreach education, those with an education, health and care plan. Source: notes of the network’s meeting of 4 November 2021.',
    },
  ],
};
