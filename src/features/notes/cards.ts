import { plain } from '../../cards/plain.ts';
import type { Card, Reply } from '../../core/reply.ts';
import { sayDay } from '../../domain/day.ts';
import type { Refusal } from '../../domain/result.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { isSure, sureOnes } from './accept.ts';
import { openOnes, type Suggestion } from './minutes.ts';
import { KIND_NAMES, sayCounts, sayMore, saySource, sayText } from './say.ts';
import { IDENTITY } from './texts.ts';
import type { World } from './world.ts';

export const refused = ({ code, say }: Refusal): Reply => ({
  text: plain(say),
  refused: code,
  ...(code === IDENTITY && { unkept: true }),
});

/** How many suggestions a page shows. */
const SIZE = 5;

export interface Page {
  /** The number of the first one shown. */
  readonly from: number;
  /** Grows with every change: a button drawn anew is a new deed. */
  readonly rev: number;
  /** What has just been done, or could not be. */
  readonly done?: string;
}

interface Shown {
  readonly rows: readonly Suggestion[];
  readonly next?: number;
  readonly previous?: number;
}

const shownFrom = (open: readonly Suggestion[], from: number): Shown => {
  const first = open.findIndex(({ n }) => n >= from);
  const start = first === -1 ? Math.max(0, open.length - SIZE) : first;
  const [next, before] = [open[start + SIZE], open[Math.max(0, start - SIZE)]];
  return {
    rows: open.slice(start, start + SIZE),
    ...(next && { next: next.n }),
    ...(start > 0 && before && { previous: before.n }),
  };
};

/** What was read and is still to be decided, five at a time. */
export const reviewCard = (world: World, page: Page): Card => {
  const open = openOnes(world.minutes);
  const { rows, next, previous } = shownFrom(open, page.from);
  const [sure, people] = [sureOnes(world), open.filter(({ kind }) => kind === 'person')];
  const { id } = world.meeting;
  return {
    template: 'notes/review',
    data: {
      title: plain(`Notes of ${sayMeeting(world.meeting)}`),
      done: plain(page.done ?? ''),
      hasDone: (page.done ?? '') !== '',
      says: plain(sayCounts(world)),
      rows: rows.map((one) => rowOf(one, world, page)),
      meeting: id,
      hasSure: sure.length > 0,
      sure: `Accept all that are sure (${sure.length})`,
      sureOp: `${id}.sure.${page.rev}`,
      hasPeople: people.length > 1,
      people: `Add all new people (${people.length})`,
      peopleOp: `${id}.people.${page.rev}`,
      hasNext: next !== undefined,
      next: next ?? 0,
      hasPrevious: previous !== undefined,
      previous: previous ?? 0,
    },
  };
};

const rowOf = (one: Suggestion, world: World, { from, rev }: Page): object => ({
  n: one.n,
  title: plain(`${one.n}. ${KIND_NAMES[one.kind]} – ${isSure(one, world) ? 'sure' : 'unsure'}`),
  text: plain(sayText(one, world)),
  more: plain(sayMore(one, world)),
  hasMore: sayMore(one, world) !== '',
  why: plain(one.past ? `Its date has gone by. Is it still open?` : (one.why ?? '')),
  hasWhy: one.past || one.why !== undefined,
  source: plain(saySource(one)),
  past: one.past,
  plain: !one.past,
  meeting: world.meeting.id,
  from,
  op: `${world.meeting.id}.${one.n}.${rev}`,
});

export const review = (world: World, page: Page): Reply => ({ card: reviewCard(world, page) });

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
export const whichCard = (view: WhichView, meetings: World['register']['meetings']): Card => ({
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
