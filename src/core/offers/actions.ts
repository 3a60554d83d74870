import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import type { Due } from '../../domain/due.ts';
import type { MeetingId } from '../../domain/meeting.ts';
import type { Owner } from '../../domain/owner.ts';
import type { Reference } from '../../domain/reference.ts';
import type { Register } from '../../domain/register.ts';
import type { Reply } from '../reply.ts';
import type { MemberTurn } from '../turn.ts';

/** An action as another room shows it: in words, with names as the register has them. */
export interface ActionSaid {
  readonly ref: Reference;
  readonly text: string;
  readonly who: string;
  /** Empty where it has no date. */
  readonly byWhen: string;
  readonly state: 'open' | 'done' | 'carried' | 'cancelled';
  readonly overdue: boolean;
  /** The last day on which it is in time, where it has one and it is not being asked whether it is still open. */
  readonly dueBy?: Day;
  /** Authorities with a part still open, their officers' parts counted as theirs. */
  readonly authorities: readonly AuthorityCode[];
  readonly closedOn?: Day;
}

/** An action to be recorded, its owners settled by whoever asks. `ref` is fixed beforehand: it is recorded once. */
export interface ActionAsked {
  readonly ref: Reference;
  readonly text: string;
  readonly owners: readonly Owner[];
  /** As the owners were written: "MS/CO". */
  readonly ownerWords: string;
  readonly due: Due;
  readonly meeting?: MeetingId;
  /** Set where it fell due before it was recorded and nobody has yet said that it is still open. */
  readonly stillOpen?: 'asked';
}

/** One owner's open share of an action. */
export interface OpenPart {
  readonly ref: Reference;
  readonly text: string;
  readonly owner: Owner;
  /** The last day on which it is in time, as the calendar now has it; nothing where it has none. */
  readonly due?: Day;
}

/** What somebody does to an action from a reminder of it. */
export type PartDeed =
  | { readonly ref: Reference; readonly do: 'done'; readonly evidence: string }
  /** `to` as typed: "Friday". `seen` is the day that the reminder gave: one moved meanwhile is not moved again. */
  | { readonly ref: Reference; readonly do: 'move'; readonly to: string; readonly seen?: Day };

/** What came of it, in words, and the parts of that action that are then still open. */
export interface PartCame {
  readonly says: string;
  /** The rule that said no, where one did. */
  readonly refused?: string;
  readonly open: readonly OpenPart[];
}

export interface Seeing {
  readonly register: Register;
  readonly today: Day;
}

/** What the room of actions does for other rooms. A listing is one storage request for each 1,000 actions, a meeting's two. */
export interface ActionsOffer {
  open(
    seeing: Seeing,
    most: number,
  ): Promise<{ readonly actions: readonly ActionSaid[]; readonly more: boolean }>;
  /**
   * Every open part there is, soonest due first, those without a day last. What nobody has yet said is still open is left
   * out (inventory row 19). One storage request for each 1,000 actions.
   */
  openParts(seeing: Seeing): Promise<readonly OpenPart[]>;
  /**
   * Closes the parts that this person answers for, or moves the date, from a reminder's button. `answer` draws what is
   * answered, which is kept with the change in one transaction; pressed again it says what was done, and does no harm.
   */
  settle(turn: MemberTurn, deed: PartDeed, answer: (came: PartCame) => Promise<Reply>): Promise<Reply>;
  /** The action of that reference, open or closed; nothing where there is none. One request. */
  find(ref: Reference, seeing: Seeing): Promise<ActionSaid | undefined>;
  closedSince(since: Day, seeing: Seeing, most: number): Promise<readonly ActionSaid[]>;
  /** Recorded in or imported from that meeting's notes, open or closed since. */
  ofMeeting(meeting: MeetingId, seeing: Seeing): Promise<readonly ActionSaid[]>;
  /**
   * All of them in one transaction, with the turn's answer; those whose reference is there already are left out. At
   * most 30. A reference that is a different action's gives way to the next free one, the same at every press.
   * @throws where there are more, or one has words that may not be kept.
   */
  record(turn: MemberTurn, asked: readonly ActionAsked[], answer: Reply): Promise<'saved' | 'already'>;
  /**
   * What it asked of an authority has come: that authority's part closes, with these words as evidence. Nothing where
   * there is no such open part, so twice does no harm. Two storage requests.
   */
  closeFor(
    turn: MemberTurn,
    ref: Reference,
    what: { readonly authority: AuthorityCode; readonly evidence: string },
  ): Promise<void>;
  /**
   * The calendar changed: what is due at "the next meeting" moves to where it now belongs. `seeing` is read after the
   * change; at any time, twice and on two instances it does no harm.
   */
  follow(seeing: Seeing): Promise<void>;
}
