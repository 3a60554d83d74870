import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import type { Due } from '../../domain/due.ts';
import type { ClockTime, Where } from '../../domain/meeting.ts';
import type { Owner } from '../../domain/owner.ts';
import type { PersonId } from '../../domain/person.ts';

/** How sure the reader is of what it read; whoever accepts decides. */
export type Sure = 'sure' | 'unsure';

/** Where it stands in the text: the line's number, from 1, and the line or the piece of it, letter for letter. */
export interface Source {
  readonly line: number;
  readonly words: string;
}

/** One person of the attendance or the apologies, as the notes name them (inventory rows 2 and 3). */
export interface ReadAttendee {
  readonly name: string;
  /** As the notes give them: "(JBi)". */
  readonly initials?: string;
  readonly authority?: AuthorityCode;
  /** An organisation of the network, or the words that name no authority: "Probation". */
  readonly organisation?: string;
  readonly job?: string;
  /** The one person of the register who has this name. */
  readonly person?: PersonId;
  readonly words: string;
}

/** Words for an owner that are no owner of the register yet. */
export interface Unresolved {
  readonly words: string;
  /** Those of the register whom the words may mean; empty where they mean none of them. */
  readonly choices: readonly Owner[];
  /** Whom the notes themselves name so, where that is one person: "Jasper Bibb" for JBi. */
  readonly names: readonly string[];
}

export type Outcome = 'agreed' | 'not agreed' | 'proposed';

export interface ReadItem {
  readonly number?: string;
  readonly title: string;
  readonly text: string;
  readonly line: number;
}

/** What every proposal has, so that its reader may turn it into another kind. */
export interface Proposed {
  /** The same whenever the same words are read from the same line's text: a second import proposes nothing new. */
  readonly key: string;
  readonly text: string;
  /** The title of the item it stands in, and what was said there. */
  readonly item?: string;
  readonly context?: string;
  readonly owners: readonly Owner[];
  /** As the notes have them: "MS/CO", "All other LAs"; empty where nobody is named. */
  readonly ownerWords: string;
  readonly unresolved: readonly Unresolved[];
  readonly due: Due;
  /** It was due before today: ask whether it is still open. */
  readonly past: boolean;
  /** The notes say that it is done or closed: not to be recorded as open. */
  readonly done: boolean;
  readonly source: Source;
  readonly sure: Sure;
  /** Why it is not sure, as a sentence for whoever decides. */
  readonly why?: string;
}

export interface ReadMeeting {
  readonly on?: Day;
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly where?: Where;
  readonly focus?: string;
}

/** Something the notes may want recorded (inventory row 19): nothing is saved before a person accepts it. */
export type Proposal =
  | (Proposed & { readonly kind: 'action' })
  /** `from` are the authorities asked; `asker` the words for who asks (inventory row 32). */
  | (Proposed & {
      readonly kind: 'data-request';
      readonly from: readonly AuthorityCode[];
      readonly asker: string;
    })
  /** `received` are the authorities that have sent theirs (inventory row 38). */
  | (Proposed & {
      readonly kind: 'collection';
      readonly received: readonly AuthorityCode[];
      readonly to: string;
    })
  | (Proposed & { readonly kind: 'meeting'; readonly meeting: ReadMeeting })
  | (Proposed & { readonly kind: 'decision'; readonly outcome: Outcome; readonly reason?: string })
  | (Proposed & { readonly kind: 'person'; readonly person: ReadAttendee });

export interface ReadHeader {
  readonly body?: string;
  readonly title?: string;
  readonly on?: Day;
  /** Unsure where the year or the day is not written; `why` says what was taken. */
  readonly sure: Sure;
  readonly why?: string;
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly venue?: string;
  /** The line or lines it was read from. */
  readonly words: string;
}

/** All that was read from the text of a meeting's notes. */
export interface NotesRead {
  readonly header: ReadHeader;
  readonly present: readonly ReadAttendee[];
  readonly apologies: readonly ReadAttendee[];
  readonly items: readonly ReadItem[];
  readonly proposals: readonly Proposal[];
}

/** What a proposal says of owners and dates where it asks nobody for anything: a name, a decision, a list. */
export const NOBODY_ASKED = {
  owners: [],
  ownerWords: '',
  unresolved: [],
  due: { kind: 'none' },
  past: false,
  done: false,
} as const satisfies Partial<Proposed>;
