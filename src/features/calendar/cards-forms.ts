import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { sayWhen, sayWhere } from '../../domain/say-meeting.ts';
import type { Boxes } from './boxes.ts';
import { sayWhat } from './cards.ts';

const problemsOf = (problems: readonly string[]) => ({
  hasProblems: problems.length > 0,
  problems: problems.map((problem) => ({ problem: plain(problem) })),
});

export interface Form {
  readonly op: string;
  readonly problems?: readonly string[];
  /** It is asked whether a date that has gone by is meant. */
  readonly asksPast?: boolean;
  /** The meeting that it changes; a new one where it is left out. */
  readonly of?: Meeting;
}

/** The form that plans or changes a meeting, with what was typed so far. */
export const formCard = (boxes: Boxes, { op, problems = [], asksPast = false, of }: Form): Card => {
  const { title, ...others } = boxes;
  return {
    template: 'calendar/form',
    data: {
      title: of ? `Change the meeting of ${sayWhen(of)}` : 'Plan a meeting',
      ...problemsOf(problems),
      ...others,
      name: title,
      asksPast,
      op,
      id: of?.id ?? '',
      seen: of?.sequence ?? 0,
      isNew: of === undefined,
      isChange: of !== undefined,
    },
  };
};

export const severalCard = (text: string, { op, problems = [] }: Pick<Form, 'op' | 'problems'>): Card => ({
  template: 'calendar/several',
  data: { op, text, ...problemsOf(problems) },
});

export const cancelCard = (
  meeting: Meeting,
  { op, reason = '', problems = [] }: Pick<Form, 'op' | 'problems'> & { readonly reason?: string },
): Card => ({
  template: 'calendar/cancel',
  data: {
    op,
    id: meeting.id,
    ...problemsOf(problems),
    when: sayWhen(meeting),
    what: plain(`${sayWhat(meeting)}, ${sayWhere(meeting.where)}`),
    reason,
  },
});

/** What is to be done with the meeting once it is known which. */
export interface Choosing {
  readonly deed: 'show' | 'move' | 'change' | 'cancel';
  /** What was said of it: "to 26 January at 2pm". */
  readonly words: string;
  readonly says: string;
  newOp(): string;
}

const MOST = 6;

export const chooseCard = (meetings: readonly Meeting[], { deed, words, says, newOp }: Choosing): Card => ({
  template: 'calendar/choose',
  data: {
    says: plain(says),
    choices: meetings.slice(0, MOST).map((meeting) => ({
      op: newOp(),
      id: meeting.id,
      deed,
      words,
      title: `${sayWhen(meeting)}${meeting.focus ? `: ${meeting.focus}` : ''}`,
    })),
  },
});
