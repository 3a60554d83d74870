import type { Document } from '../../domain/document.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Seeing } from './actions.ts';

export interface NotesOffer {
  /** The notes of that meeting as they stand, with how far they have come; nothing where there are none. */
  of(
    meeting: Meeting,
    seeing: Seeing,
  ): Promise<
    { readonly state: 'draft' | 'circulated' | 'confirmed'; readonly document: Document } | undefined
  >;
}
