import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { plural, shorten } from '../../domain/words.ts';
import { type Body, labelOf } from './body.ts';
import { sayCorrection, sayState } from './document.ts';
import { type Item, openOnes } from './minutes.ts';
import type { World } from './world.ts';

export interface NotesView {
  readonly rev: number;
  readonly done?: string;
  /** Whether whoever looks may send them round, correct and confirm them. */
  readonly mayKeep: boolean;
}

/** As much of an item as a card has room for: the whole is in the file. */
const MOST = 240;
const ITEMS = 14;

/** The notes as they stand, short enough for a chat; the whole opens as PDF or in Word. */
export const notesCard = (world: World, body: Body, { rev, done = '', mayKeep }: NotesView): Card => {
  const { minutes, meeting, register } = world;
  const open = mayKeep ? openOnes(minutes).length : 0;
  return {
    template: 'notes/notes',
    data: {
      title: plain(`Notes of ${sayMeeting(meeting)}`),
      done: plain(done),
      hasDone: done !== '',
      state: plain(sayState(minutes, register)),
      ...rollsOf(body),
      ...rowsOf(body),
      corrections: plain(sayCorrections(world, body)),
      hasCorrections: minutes.corrections.length > 0 && (mayKeep || minutes.state !== 'draft'),
      undecided: `${plural(open, 'suggestion')} of the import still to decide.`,
      hasUndecided: open > 0,
      mayCirculate: mayKeep && minutes.state === 'draft',
      mayConfirm: mayKeep && minutes.state === 'circulated',
      meeting: meeting.id,
      op: `${meeting.id}.notes.${rev}`,
    },
  };
};

const rollsOf = ({ roll: { present, apologies } }: Body): object => ({
  present: plain(sayRoll('Present', present)),
  hasPresent: present.length > 0,
  apologies: plain(sayRoll('Apologies', apologies)),
  hasApologies: apologies.length > 0,
});

const rowsOf = ({ items }: Body): object => {
  const rest = items.length - ITEMS;
  return {
    rows: items.slice(0, ITEMS).map(rowOf),
    more: rest > 0 ? `${plural(rest, 'more item')} in the file.` : '',
    hasMore: rest > 0,
  };
};

const sayCorrections = ({ minutes, register }: World, { items }: Body): string =>
  minutes.corrections
    .slice(-5)
    .map((one) => shorten(sayCorrection(one, items, register), MOST))
    .join('\n\n');

const sayRoll = (title: string, people: readonly string[]): string =>
  shorten(`${title} (${people.length}): ${people.join(', ')}`, 500);

const rowOf = (item: Item, index: number): object => {
  const actions = (item.actions ?? []).map(({ text, who }) => `${who}: ${text}`);
  const decisions = (item.decisions ?? []).map(({ text }) => text);
  const below = [...decisions, ...actions].map((line) => shorten(line, MOST)).slice(0, 6);
  return {
    title: plain(item.key === 'rest' ? item.title : `${labelOf(item, index)}. ${item.title}`),
    text: plain(shorten(item.text, MOST)),
    hasText: item.text !== '',
    below: plain(below.join('\n\n')),
    hasBelow: below.length > 0,
  };
};

export interface CorrectView {
  readonly meeting: string;
  readonly label: string;
  readonly title: string;
  /** What the item says now. */
  readonly was: string;
  readonly text: string;
  readonly rev: number;
  readonly problem?: string;
}

/** The wording of one item, to be put right in place. */
export const correctCard = ({ problem, title, rev, ...view }: CorrectView): Card => ({
  template: 'notes/correct',
  data: {
    ...view,
    title: plain(`Correct item ${view.label}: ${title}`),
    hasProblem: problem !== undefined,
    problem: plain(problem ?? ''),
    now: plain(shorten(view.was, 1500)),
    op: `${view.meeting}.c${view.label}.${rev}.${problem ? 1 : 0}`,
  },
});
