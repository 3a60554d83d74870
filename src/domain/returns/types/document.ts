import type { ReturnType } from '../return-type.ts';

/** A policy or another document, collected from each local authority as a file or a link (inventory row 38). */
export const documentRequest: ReturnType = {
  id: 'document',
  title: 'Document request',
  aliases: ['document request', 'document', 'documents'],
  definition:
    'A document of the local authority, as a file or a link. Source: notes of the network’s meeting of 1 July 2020.',
  period: 'once',
  named: true,
  source:
    "(?:(?!(?:the|a|an|our|your|their|all|from|for|of|by|to|and|any|received|request)\\b)[\\p{L}\\d’'&-]+\\s+){0,5}(?:polic(?:y|ies)|protocols?|procedures?|strateg(?:y|ies)|templates?|leaflets?|case stud(?:y|ies)|guidance)",
  versions: [
    {
      n: 1,
      from: { year: 2020, term: 'autumn' },
      fields: [
        {
          kind: 'document',
          id: 'document',
          label: 'Document',
          hint: 'A link, or a file handed in on the upload page.',
          aliases: ['file', 'link', 'policy'],
        },
        {
          kind: 'date',
          id: 'dated',
          label: 'Date of the document',
          aliases: ['date', 'dated', 'last reviewed'],
          optional: true,
        },
        {
          kind: 'text',
          id: 'remarks',
          label: 'Anything to know about it',
          aliases: ['comments', 'notes', 'remarks'],
          most: 500,
          optional: true,
        },
      ],
    },
  ],
};
