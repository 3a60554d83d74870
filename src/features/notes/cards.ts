import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { sayDay } from '../../domain/day.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';

export interface PasteView {
  readonly op: string;
  readonly text?: string;
  readonly problem?: string;
}

export const pasteCard = ({ op, text = '', problem = '' }: PasteView): Card => ({
  template: 'notes/paste',
  data: { op, text, problem: plain(problem), hasProblem: problem !== '' },
});

/** A page or a file to open in the browser, by an address of one's own; and where there are notes, the way back to them. */
export const linkCard = (
  { title, says, meeting }: { readonly title: string; readonly says: string; readonly meeting?: Meeting },
  url: string,
): Card => ({
  template: 'notes/link',
  data: {
    title: plain(title),
    says: plain(says),
    url,
    hasMeeting: meeting !== undefined,
    meeting: meeting?.id ?? '',
  },
});

export interface WhichView {
  readonly staged: string;
  /** What the notes say of their day. */
  readonly says: string;
  readonly date: string;
  readonly venue: string;
  readonly problem?: string;
}

/** Which meeting the notes are of: one of the calendar, or a new entry. */
export const whichCard = (view: WhichView, meetings: Register['meetings']): Card => ({
  template: 'notes/which',
  data: {
    staged: view.staged,
    says: plain(view.says),
    date: view.date,
    venue: view.venue,
    problem: plain(view.problem ?? ''),
    hasProblem: view.problem !== undefined,
    hasMeetings: meetings.length > 0,
    choices: meetings.map(({ id, on, title }) => ({ title: `${sayDay(on)}: ${title}`, value: id })),
    chosen: meetings[0]?.id ?? '',
  },
});
