import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { sayDay } from '../../domain/day.ts';
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

/** A button that opens a page or a file in the browser; the address is minted for whoever asked. */
export const linkCard = (title: string, says: string, url: string): Card => ({
  template: 'notes/link',
  data: { title: plain(title), says: plain(says), url },
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
