import type { PaperPromised } from '../../core/offers/agenda.ts';
import type { Attendance } from '../../core/offers/attendance.ts';
import type { Update } from '../../core/offers/roundtable.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Person } from '../../domain/person.ts';
import type { Item } from './owing.ts';

/** What one person has still to do before a meeting. */
export interface MeetingTodo {
  readonly meeting: Meeting;
  /** They have sent no word: who cannot come is to say so. */
  readonly word: boolean;
  /** Their authority or organisation has given no update. */
  readonly update: boolean;
  /** Items that are theirs and have no paper yet: "item 4, School transport". */
  readonly papers: readonly string[];
  /** Actions of theirs that are due by then, and open. */
  readonly actions: number;
}

/** What the meeting's rooms know. */
export interface Prepared {
  readonly meeting: Meeting;
  readonly attendance: Attendance;
  readonly updates: readonly Update[];
  readonly promised: readonly PaperPromised[];
}

/** Nothing where they sent apologies: they are not reminded of it. */
export const todoOf = (
  person: Person,
  { meeting, attendance, updates, promised }: Prepared,
  items: readonly Item[],
): MeetingTodo | undefined => {
  const isNamed = (one: { readonly person?: string }): boolean => one.person === person.id;
  if (attendance.apologies.some(isNamed)) return undefined;
  return {
    meeting,
    word: !attendance.present.some(isNamed),
    update: owesUpdate(person, updates),
    papers: promised.filter(isNamed).map(({ number, title }) => `item ${number}, ${title}`),
    actions: items.filter(({ kind, due }) => kind === 'action' && due !== undefined && due <= meeting.on)
      .length,
  };
};

const owesUpdate = ({ authority, organisation }: Person, updates: readonly Update[]): boolean => {
  if (authority) return !updates.some((update) => update.authority === authority);
  return organisation !== undefined && !updates.some((update) => update.organisation === organisation);
};
