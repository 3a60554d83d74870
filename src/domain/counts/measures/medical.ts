import type { Measure } from '../measure.ts';

export const medicalMeasure: Measure = {
  id: 'medical',
  name: 'Children in outreach education for health needs',
  unit: 'children in outreach education for health needs',
  one: 'child in outreach education for health needs',
  words: [
    'medical',
    'medical needs',
    'medical ed',
    'medical need',
    'outreach',
    'outreach education',
    'medical outreach',
    'health needs',
    'medical tuition',
    'section 19',
    's19',
    'educated by outreach',
    'medical needs outreach',
    'medical provision',
    'medical needs education',
  ],
  source: { type: 'medical-audit', field: 'total' },
  caveat: 'Outreach education alone: not education in hospital, and not in-patients.',
  versions: [
    {
      n: 1,
      from: { year: 2021, term: 'autumn' },
      definition:
        'Children who cannot attend school because of health needs and whom the local authority educates by outreach. Source: notes of the network’s meeting of 4 November 2021; section 19 of the Education Act 1996.',
    },
  ],
};
