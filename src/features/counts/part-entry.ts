import type { PartKind } from '../../domain/counts/question.ts';
import type { Entry, Phrases } from './lexicon.ts';
import type { PartRef } from './marks.ts';

/** Words for one part, of whichever breakdowns have it. */
export const part = (words: Phrases, ...refs: readonly (readonly [PartKind, string])[]): Entry => [
  words,
  { is: 'part', refs: refs.map(([kind, id]): PartRef => ({ kind, ids: [id] })) },
];
