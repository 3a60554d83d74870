import { phaseOf } from '../census-parts.ts';
import type { ReturnType } from '../return-type.ts';

/** Counts of cases by colour; what the rule does not decide is counted apart (inventory rows 49 to 51, decision 2). */
export const rag: ReturnType = {
  id: 'rag',
  title: 'RAG case counts return',
  aliases: ['RAG', 'RAG counts', 'RAG case counts', 'RAG cases', 'case counts', 'red amber green'],
  definition:
    'Cases open on the last day of the term, by colour. Red: no school place or no suitable full-time provision, and no progress. Amber: a plan, but under 11 hours a week. Green: over 15 hours a week. Source: Nottinghamshire Support to School Service 2014/15; what its rule leaves open is unclassified.',
  period: 'term',
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      fields: [
        {
          kind: 'count',
          id: 'total',
          label: 'Cases',
          aliases: ['total', 'tot', 'all', 'all cases', 'total cases'],
        },
        {
          kind: 'breakdown',
          id: 'colour',
          label: 'Colour',
          aliases: ['RAG', 'RAG rating', 'color'],
          of: 'total',
          adds: true,
          parts: [
            { id: 'red', label: 'Red' },
            { id: 'amber', label: 'Amber' },
            { id: 'green', label: 'Green' },
            {
              id: 'unclassified',
              label: 'Unclassified',
              aliases: ['needs decision', 'no colour', 'not classified'],
            },
          ],
        },
        phaseOf('total'),
        {
          kind: 'count',
          id: 'no-place',
          label: 'Without a school place',
          hint: 'Followed by the Fair Access team. Counted apart: these are not part of the cases above.',
          aliases: ['no school place', 'no place', 'without a place', 'fair access'],
        },
      ],
      steps: [['total', 'colour', 'phase', 'no-place']],
    },
  ],
};
