import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import type { Due } from '../../domain/due.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import type { Owner } from '../../domain/owner.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Reference } from '../../domain/reference.ts';
import type { Outcome, ReadAttendee, ReadMeeting, Sure, Unresolved } from './notes-read.ts';

/** What a suggestion may be taken as. Present and apologies are accepted as one each. */
export const KINDS = [
  'action',
  'data-request',
  'collection',
  'meeting',
  'decision',
  'person',
  'present',
  'apologies',
] as const;
export type Kind = (typeof KINDS)[number];

/** Something read from the notes, and what became of it. Nothing of it is recorded before a person accepts it. */
export interface Suggestion {
  /** What people call it: counted from 1 in each meeting, and never given again. */
  readonly n: number;
  /** The same for the same words: importing them again suggests nothing new. */
  readonly key: string;
  /** Fixed when it was read, so that it is recorded once however often it is accepted. */
  readonly ref: Reference;
  readonly kind: Kind;
  readonly text: string;
  /** The title of the item it stands in. */
  readonly item?: string;
  /** From 1; 0 where it was read from several lines. */
  readonly line: number;
  readonly source: string;
  readonly sure: Sure;
  readonly why?: string;
  readonly owners: readonly Owner[];
  readonly ownerWords: string;
  readonly unresolved: readonly Unresolved[];
  readonly due: Due;
  /** It was due before it was read, and nobody has yet said whether it is still open. */
  readonly past: boolean;
  /** Somebody did not know whether it is still open: it reminds nobody until that is answered. */
  readonly stillOpen?: 'asked';
  readonly done: boolean;
  readonly meeting?: ReadMeeting;
  readonly outcome?: Outcome;
  readonly reason?: string;
  readonly person?: ReadAttendee;
  readonly people?: readonly ReadAttendee[];
  readonly state: 'open' | 'accepted' | 'dropped';
  /** Who accepted or dropped it, and when (ISO instant). */
  readonly by?: PersonId;
  readonly at?: string;
}

/** An action or a decision as the notes give it, in words. */
export interface Told {
  readonly text: string;
  /** "Mara Swift and Kent, by 25 November 2026". */
  readonly who: string;
}

/** One item of the notes; `key` stays the same when items are numbered anew. */
export interface Item {
  readonly key: string;
  readonly number?: string;
  readonly title: string;
  readonly text: string;
  /** Set once the notes are circulated: what was sent is what they say. */
  readonly actions?: readonly Told[];
  readonly decisions?: readonly Told[];
}

/** The old wording of something that was put right; it is kept and shown. */
export interface Correction {
  /** The item's key; of attendance the part itself. */
  readonly item: string;
  /** Set where it was no item's wording. */
  readonly part?: 'present' | 'apologies' | 'action' | 'decision';
  readonly was: string;
  readonly now: string;
  readonly by: PersonId;
  readonly on: Day;
  /** How far the notes had come. */
  readonly in: 'draft' | 'circulated';
}

/** Somebody who was there or sent apologies, as the notes write them. */
export interface Roll {
  readonly present: readonly string[];
  readonly apologies: readonly string[];
}

/** When the notes were confirmed, and by whom (inventory row 9). */
export interface Confirmed {
  readonly at: MeetingId;
  readonly on: Day;
  /** The chair who confirmed them, where one is known. */
  readonly chair?: PersonId;
  /** Whoever told the bot so: the chair, or the coordinator for the chair. */
  readonly recordedBy: PersonId;
}

/** All that is kept of one meeting's notes. */
export interface Minutes {
  readonly state: 'draft' | 'circulated' | 'confirmed';
  readonly made: 'import' | 'records';
  readonly header: string;
  readonly items: readonly Item[];
  readonly present: readonly ReadAttendee[];
  readonly apologies: readonly ReadAttendee[];
  /** Set once circulated. */
  readonly roll?: Roll;
  readonly suggestions: readonly Suggestion[];
  readonly corrections: readonly Correction[];
  readonly circulatedOn?: Day;
  readonly confirmed?: Confirmed;
}

export const NO_MINUTES: Minutes = {
  state: 'draft',
  made: 'import',
  header: '',
  items: [],
  present: [],
  apologies: [],
  suggestions: [],
  corrections: [],
};

/** Of a suggestion: the authorities whom it asks for figures or papers, if it does. */
export const authoritiesOf = (owners: readonly Owner[]): readonly AuthorityCode[] =>
  owners.flatMap((owner) => (owner.kind === 'authority' ? [owner.code] : []));

export const findSuggestion = ({ suggestions }: Minutes, n: number): Suggestion | undefined =>
  suggestions.find((one) => one.n === n);

export const openOnes = ({ suggestions }: Minutes): readonly Suggestion[] =>
  suggestions.filter(({ state }) => state === 'open');
