import { plain } from '../../cards/plain.ts';
import type { Card, Reply } from '../../core/reply.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { isSure, sureOnes } from './accept.ts';
import { openOnes, type Suggestion } from './minutes.ts';
import { KIND_NAMES, sayCounts, sayMore, saySource, sayText } from './say.ts';
import type { World } from './world.ts';

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
  return {
    template: 'notes/review',
    data: {
      title: plain(`Notes of ${sayMeeting(world.meeting)}`),
      done: plain(page.done ?? ''),
      hasDone: (page.done ?? '') !== '',
      says: plain(sayCounts(world)),
      rows: rows.map((one) => rowOf(one, world, page)),
      hasOpen: open.length > 0,
      meeting: world.meeting.id,
      ...buttonsOf(world, page),
      hasNext: next !== undefined,
      next: next ?? 0,
      hasPrevious: previous !== undefined,
      previous: previous ?? 0,
    },
  };
};

/** What takes several at once. */
const buttonsOf = (world: World, { rev }: Page): object => {
  const { id } = world.meeting;
  const sure = sureOnes(world).length;
  const people = openOnes(world.minutes).filter(({ kind }) => kind === 'person').length;
  return {
    hasSure: sure > 0,
    sure: `Accept all that are sure (${sure})`,
    sureOp: `${id}.sure.${rev}`,
    hasPeople: people > 1,
    people: `Add all new people (${people})`,
    peopleOp: `${id}.people.${rev}`,
  };
};

const isList = ({ kind }: Suggestion): boolean => kind === 'present' || kind === 'apologies';

const rowOf = (one: Suggestion, world: World, { from, rev }: Page): object => ({
  n: one.n,
  title: plain(`${one.n}. ${KIND_NAMES[one.kind]} – ${isSure(one, world) ? 'sure' : 'unsure'}`),
  text: plain(sayText(one, world)),
  more: plain(sayMore(one, world)),
  hasMore: sayMore(one, world) !== '',
  why: plain(one.past ? `Its date has gone by. Is it still open?` : (one.why ?? '')),
  hasWhy: one.past || one.why !== undefined,
  // Who was there is shown as it was written already.
  source: isList(one) ? '' : plain(saySource(one)),
  hasSource: !isList(one) && one.line > 0,
  past: one.past,
  plain: !one.past,
  meeting: world.meeting.id,
  from,
  op: `${world.meeting.id}.${one.n}.${rev}`,
});

export const review = (world: World, page: Page): Reply => ({ card: reviewCard(world, page) });
