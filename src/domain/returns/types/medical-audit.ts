import { phaseOf } from '../census-parts.ts';
import type { ReturnType } from '../return-type.ts';

/** The audit that S1 asked of as many local authorities as possible (inventory row 37; section 19: 2.2). */
export const medicalAudit: ReturnType = {
  id: 'medical-audit',
  title: 'Medical needs audit',
  aliases: [
    'medical needs audit',
    'medical audit',
    'medical needs return',
    'medical needs data',
    'outreach audit',
    'outreach education audit',
  ],
  definition:
    'Children who cannot attend school because of health needs and whom the local authority educates by outreach. Source: notes of the network’s meeting of 4 November 2021; section 19 of the Education Act 1996.',
  period: 'once',
  scope: 'Outreach education alone. Not education in hospital, and not in-patients.',
  versions: [
    {
      n: 1,
      from: { year: 2021, term: 'autumn' },
      fields: [
        {
          kind: 'count',
          id: 'total',
          label: 'Children in outreach education',
          aliases: ['total', 'tot', 'all', 'outreach', 'children'],
        },
        phaseOf('total'),
        {
          kind: 'count',
          id: 'mental',
          label: 'Mainly for their mental health',
          aliases: ['mental health', 'mainly mental health'],
        },
        { kind: 'count', id: 'ehcp', label: 'With an EHC plan', aliases: ['EHCP', 'EHC plan'] },
        {
          kind: 'choice',
          id: 'provider',
          label: 'Who teaches them',
          options: [
            {
              id: 'own',
              label: 'The local authority’s own service',
              aliases: ['own', 'in house', 'LA service'],
            },
            {
              id: 'bought',
              label: 'A school or provider that it pays',
              aliases: ['bought', 'commissioned', 'provider'],
            },
            { id: 'both', label: 'Both' },
          ],
        },
        {
          kind: 'text',
          id: 'remarks',
          label: 'Anything else',
          hint: 'No names of children.',
          aliases: ['comments', 'notes', 'remarks'],
          most: 1_000,
          optional: true,
        },
      ],
      checks: [
        { kind: 'at-most', field: 'mental', of: 'total' },
        { kind: 'at-most', field: 'ehcp', of: 'total' },
      ],
    },
  ],
};
