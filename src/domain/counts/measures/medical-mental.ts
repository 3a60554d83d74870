import type { Measure } from '../measure.ts';

export const medicalMentalMeasure: Measure = {
  id: 'medical-mental',
  name: 'In outreach education mainly for their mental health',
  unit: 'children in outreach education mainly for their mental health',
  one: 'child in outreach education mainly for their mental health',
  words: ['medical mental health', 'outreach for mental health', 'medical needs for mental health'],
  source: { type: 'medical-audit', field: 'mental' },
  caveat: 'Outreach education alone: not education in hospital, and not in-patients.',
  versions: [
    {
      n: 1,
      from: { year: 2021, term: 'autumn' },
      definition:
        'Of the children in outreach education, those who are there mainly for their mental health. Source: notes of the network’s meeting of 4 November 2021.',
    },
  ],
};
