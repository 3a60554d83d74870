import type { Measure } from '../measure.ts';

export const ragMeasure: Measure = {
  id: 'rag',
  name: 'Cases by RAG colour',
  unit: 'open cases',
  one: 'open case',
  words: [
    'RAG',
    'RAG case',
    'RAG count',
    'RAG rating',
    'RAG rated',
    'RAG rated case',
    'RAG status',
    'case count',
    'caseload',
    'RAG figure',
    'RAG total',
    'RAGs',
  ],
  source: { type: 'rag', field: 'total' },
  caveat: 'The colour says how a case goes on, not how well a local authority works.',
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      definition:
        'Cases open on the last day of the term, by colour. Red: no school place or no suitable full-time provision, and no progress. Amber: a plan, but under 11 hours a week. Green: over 15 hours a week. What the rule leaves open is unclassified. Source: Nottinghamshire Support to School Service 2014/15.',
    },
  ],
};
