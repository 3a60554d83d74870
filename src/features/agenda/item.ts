import { type Day, sayDay } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import { nameOf, type Register } from '../../domain/register.ts';

/** A link, or a file kept by the bot. */
export type Paper = {
  /** PAP-2F7K. */
  readonly id: string;
  readonly title: string;
  readonly addedOn: Day;
} & (
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'file'; readonly file: string; readonly size: number }
);

/** A person of the register, or a name as typed. */
export type Presenter = { readonly person: PersonId } | { readonly name: string };

export type Standing = 'welcome' | 'notes' | 'matters' | 'round-table' | 'next-steps';

/** One item of an agenda, on it or proposed for it. */
export interface Item {
  /** ITM-2F7K; a standing item's is its kind. */
  readonly key: string;
  readonly title: string;
  readonly standing?: Standing;
  readonly minutes?: number;
  readonly presenter?: Presenter;
  readonly note?: string;
  readonly papers: readonly Paper[];
  /** Who proposed or added it; nobody for a standing item. */
  readonly by?: PersonId;
  /** How often it was changed: a form filled in on an older state is told so. */
  readonly rev: number;
}

/** One visible change, or one of the draft's. */
export interface Change {
  /** The revision it made; 0 while the agenda is a draft. */
  readonly revision: number;
  readonly at: string;
  readonly on: Day;
  readonly by: PersonId;
  /** "item 4 added: School transport". Holds no person's name. */
  readonly what: string;
}

/** The agenda of one meeting as it is kept. */
export interface Plan {
  readonly state: 'draft' | 'published';
  /** 1 when it is first published; grows with each visible revision. */
  readonly revision: number;
  readonly items: readonly Item[];
  /** Proposed by members, not yet decided on. */
  readonly proposed: readonly Item[];
  /** Taken off the agenda or declined: they can be put back. */
  readonly off: readonly Item[];
  /** The last of them, oldest first. */
  readonly changes: readonly Change[];
}

export const sayPresenter = (presenter: Presenter, register: Register): string =>
  'name' in presenter ? presenter.name : nameOf(register, presenter.person);

/** The standing item on the last meeting's actions names that meeting (inventory row 8). */
export const sayTitle = ({ standing, title }: Item, before: Meeting | undefined): string =>
  standing === 'matters' && before ? `${title} from ${sayDay(before.on)}` : title;

export const minutesOf = (items: readonly Item[]): number =>
  items.reduce((sum, { minutes = 0 }) => sum + minutes, 0);

/** Minutes that the meeting has; nothing where its end is open. */
export const lengthOf = ({ start, end }: Pick<Meeting, 'start' | 'end'>): number | undefined =>
  start && end ? clock(end) - clock(start) : undefined;

const clock = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
