import { refusedAs } from '../../cards/refused-as.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { sayDay } from '../../domain/day.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import { type Refusal, refuse } from '../../domain/result.ts';
import { sayTimes, sayWhen } from '../../domain/say-meeting.ts';
import { type Altered, alter, type Clearable } from './alter.ts';
import { type Boxes, boxesOfMeeting } from './boxes.ts';
import { formCard } from './cards-forms.ts';
import { check } from './check.ts';
import { changedReply, toldToAll } from './commands-reply.ts';
import { gone, PAST } from './plan.ts';
import type { ReadPlan } from './read-plan.ts';
import type { CalendarStore, Given } from './store.ts';
import type { MeetingStep } from './store-steps.ts';
import { warningsOf } from './warnings.ts';

export const changeForm = (store: CalendarStore, meeting: Meeting, { register }: Turn): Reply => {
  const possible = alter(meeting, { title: `${meeting.title} ` });
  if (possible.refused) return refusedAs(possible);
  return { card: formCard(boxesOfMeeting(meeting, register), { op: store.newOp(), of: meeting }) };
};

export interface Changing {
  readonly id: string;
  readonly read: ReadPlan;
  readonly boxes: Boxes;
  readonly past: boolean;
  /** The state of the meeting that the form showed. */
  readonly seen?: number;
  /** Boxes of the form that are empty now. */
  readonly clears?: readonly Clearable[];
}

export const GONE = refuse('gone', 'That meeting is not in the calendar any more.');

/** Changes the meeting, or hands the form back with what is wrong and all that was typed. */
export const change = (store: CalendarStore, changing: Changing, given: Given): Promise<Reply> =>
  store.save(given, (now) => {
    const before = findMeeting(now.register, changing.id);
    if (!before) return refusedAs(GONE);
    const problems = problemsWith(changing, before, now);
    if (problems.length > 0) return askedAgain(store, { changing, before, problems });
    const altered = alter(before, check(changing.read, now).said, changing.clears);
    return altered.refused ? refusedAs(altered) : changed(altered.value, now);
  });

const problemsWith = ({ read, past, seen }: Changing, before: Meeting, now: Turn) => {
  const { said, problems } = check(read, now);
  const isMoved = said.on !== undefined && said.on !== before.on;
  const fault = isMoved && said.on && !past ? gone(said.on, now.today) : undefined;
  const isOld = seen !== undefined && seen !== before.sequence;
  return [...(isOld ? [meanwhile(before)] : []), ...problems, ...(fault ? [fault] : [])];
};

const meanwhile = (meeting: Meeting) =>
  refuse(
    'changed',
    `Somebody has changed the meeting since: it is now ${sayWhen(meeting)}. Check the boxes and save again.`,
  );

const askedAgain = (
  store: CalendarStore,
  {
    changing,
    before,
    problems,
  }: { readonly changing: Changing; readonly before: Meeting; readonly problems: readonly Refusal[] },
): Reply => ({
  card: formCard(changing.boxes, {
    op: store.newOp(),
    of: before,
    problems: problems.map(({ say }) => say),
    asksPast: problems.some(({ code }) => code === PAST),
  }),
  refused: problems[0]?.code ?? 'asked',
  ...(problems.some(({ code }) => code === IDENTITY) && { unkept: true as const }),
});

const changed = (
  { before, after, verb }: Altered,
  now: Turn,
): { readonly steps: readonly MeetingStep[]; readonly reply: Reply } => {
  const isMoved = verb === 'move';
  const isElsewhere = JSON.stringify(before.where) !== JSON.stringify(after.where);
  const says = isMoved ? `Moved from ${sayWhen(before)}.` : 'Changed.';
  const told = isMoved || isElsewhere;
  const hint = isMoved
    ? `To put it back, type: move ${after.id} to ${typed(before)}. Everybody has been told.`
    : '';
  const reply = changedReply(after, now, {
    says,
    warnings: isMoved ? warningsOf(after, now) : [],
    ...(hint && { hint }),
  });
  const news = isMoved ? `The meeting has moved from ${sayWhen(before)}.` : 'The meeting is somewhere else.';
  return {
    steps: [{ before, after, verb }],
    reply: { ...reply, ...(told && after.on >= now.today && { tell: toldToAll(after, news, now) }) },
  };
};

const typed = (meeting: Meeting): string =>
  [sayDay(meeting.on), sayTimes(meeting).replace(/^from /, '')].filter((words) => words !== '').join(' ');
