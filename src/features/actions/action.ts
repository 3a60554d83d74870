import type { Day } from '../../domain/day.ts';
import type { Due } from '../../domain/due.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import type { Owner } from '../../domain/owner.ts';
import type { PersonId } from '../../domain/person.ts';
import type { Reference } from '../../domain/reference.ts';

export type { Owner } from '../../domain/owner.ts';

/** One owner's share of an action: each closes separately (decision 5). */
export interface Part {
  readonly owner: Owner;
  readonly status: 'open' | 'doing' | 'done';
  /** What was said on closing: "sent to all on Monday" (inventory row 28). */
  readonly evidence?: string;
  readonly by?: PersonId;
  /** ISO instant of the last change of this part. */
  readonly at?: string;
}

/** Something a member added to an action. Its words stand here, its author by id. */
export interface Note {
  readonly by: PersonId;
  /** ISO instant. */
  readonly at: string;
  readonly text: string;
}

/** Who changed an action last: what whoever comes second is told. */
export interface Touch {
  readonly by: PersonId;
  /** ISO instant. */
  readonly at: string;
  /** The deed: "move", "done". */
  readonly verb: string;
}

/** What a meeting asked somebody to do (inventory rows 17 to 29). */
export interface Action {
  readonly ref: Reference;
  readonly text: string;
  readonly parts: readonly Part[];
  /** The owners as typed: "All other LAs". Shown beside what they came to. */
  readonly ownerWords: string;
  readonly due: Due;
  readonly state: 'open' | 'done' | 'carried' | 'cancelled';
  /** Set when it was carried forward: the action that follows it; and in that one, the action it follows. */
  readonly next?: Reference;
  readonly previous?: Reference;
  /** Why it was cancelled. */
  readonly reason?: string;
  readonly recordedBy: PersonId;
  readonly recordedOn: Day;
  /** The meeting it was recorded in, or whose notes it is from. */
  readonly meeting?: MeetingId;
  /** The day its date was moved last: "the next meeting" is the next after that. */
  readonly dueSetOn?: Day;
  /** It fell due before it was recorded: until somebody says that it is still open, it is not overdue. */
  readonly stillOpen?: 'asked';
  /** The day it left the open list. */
  readonly closedOn?: Day;
  /** The latest of its notes, oldest first; the history has them all. */
  readonly notes?: readonly Note[];
  readonly touched?: Touch;
}

/** As much of an action as a list shows. */
export type ActionLine = Pick<
  Action,
  'ref' | 'text' | 'ownerWords' | 'due' | 'state' | 'next' | 'closedOn' | 'meeting' | 'dueSetOn' | 'stillOpen'
> & {
  /** Told only where the due date follows a meeting. */
  readonly recordedOn?: Day;
  readonly parts: readonly Pick<Part, 'owner' | 'status'>[];
};
