import type { Day } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Seeing } from './actions.ts';

/** One item of an agenda, in order; `number` counts from 1. */
export interface AgendaItem {
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly minutes?: number;
  readonly presenter?: string;
  readonly note?: string;
  readonly papers: readonly Paper[];
}

/** A link, or a file kept by the bot. */
export type Paper =
  | { readonly kind: 'link'; readonly title: string; readonly url: string; readonly addedOn: Day }
  | {
      readonly kind: 'file';
      readonly title: string;
      readonly file: string;
      readonly size: number;
      readonly addedOn: Day;
    };

export interface Agenda {
  readonly state: 'draft' | 'published';
  /** 1 when it is first published; grows with each visible revision. */
  readonly revision: number;
  readonly revisedOn?: Day;
  readonly items: readonly AgendaItem[];
}

/** An item that has no paper yet, and who proposed or presents it. */
export interface PaperPromised {
  readonly person: PersonId;
  readonly number: number;
  readonly title: string;
}

export interface AgendaOffer {
  of(meeting: Meeting, seeing: Seeing): Promise<Agenda>;
  /** What a meeting still waits for. Standing items promise no paper. One request. */
  promised(meeting: Meeting, seeing: Seeing): Promise<readonly PaperPromised[]>;
}
