import type { Command } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { sayDay } from '../../domain/day.ts';
import { splitMeeting } from '../../domain/find-meetings.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import { type Refusal, refuse } from '../../domain/result.ts';
import { sayTimes, sayWhen } from '../../domain/say-meeting.ts';
import { type Altered, alter, type Clearable, cancel, reinstate } from './alter.ts';
import { type Boxes, boxesOf, boxesOfMeeting } from './boxes.ts';
import { refused } from './cards.ts';
import { type Choosing, cancelCard, chooseCard, formCard } from './cards-forms.ts';
import { check, warningsOf } from './check.ts';
import { shownMeeting } from './commands-read.ts';
import { changedReply, safely, toldToAll } from './commands-reply.ts';
import { planners } from './may.ts';
import { pickMeeting } from './pick.ts';
import { gone, PAST } from './plan.ts';
import { type ReadPlan, readPlan } from './read-plan.ts';
import type { CalendarStore, Given, MeetingStep } from './store.ts';
import { IDENTITY, keepable } from './texts.ts';

const deed = (
  store: CalendarStore,
  command: Pick<Command, 'name' | 'aliases' | 'summary' | 'example'> & { readonly deed: Choosing['deed'] },
): Command => {
  const { deed: what, ...spec } = command;
  return {
    ...spec,
    may: planners,
    changes: true,
    fresh: true,
    run: (rest, turn) => safely(rest, turn, () => deedTyped(store, { deed: what, said: rest }, turn)),
  };
};

export const changeCommands = (store: CalendarStore): readonly Command[] => [
  deed(store, {
    name: 'move meeting',
    aliases: [
      'move the meeting',
      'move a meeting',
      'postpone meeting',
      'postpone the meeting',
      'reschedule meeting',
      'reschedule the meeting',
    ],
    summary: 'Move a meeting: move the 19 January meeting to 26 January at 2pm',
    deed: 'move',
  }),
  deed(store, {
    name: 'change meeting',
    aliases: ['change the meeting', 'edit meeting', 'edit the meeting', 'update meeting'],
    summary: 'Change where a meeting is, its focus or chair: the 9 March meeting is in Shaw House',
    deed: 'change',
  }),
  deed(store, {
    name: 'cancel meeting',
    aliases: ['cancel the meeting', 'cancel a meeting', 'call off the meeting'],
    summary: 'Cancel a meeting, once you have said yes: cancel the 9 March meeting',
    deed: 'cancel',
  }),
  {
    name: 'reinstate meeting',
    aliases: ['reinstate the meeting', 'reinstate'],
    summary: 'Put a cancelled meeting back: reinstate MTG-2F7K',
    may: planners,
    changes: true,
    fresh: true,
    run: async (rest, turn) => {
      const picked = pickMeeting(splitMeeting(rest, turn.today)?.which ?? rest, turn);
      if (picked.is === 'one') return putBack(store, picked.meeting.id, { turn, how: 'typed' });
      return refused(
        picked.is === 'none' ? picked.refusal : refuse('which', `${picked.says} Type its reference.`),
      );
    },
  },
];

/** "the 19 January meeting to 26 January at 2pm": which, and what is to become of it. */
const deedTyped = async (
  store: CalendarStore,
  { deed: what, said }: { readonly deed: Choosing['deed']; readonly said: string },
  turn: Turn,
): Promise<Reply> => {
  const { which, rest } = splitMeeting(said, turn.today) ?? { which: '', rest: said };
  const picked = pickMeeting(which, turn);
  if (picked.is === 'none') return refused(picked.refusal);
  if (picked.is === 'one')
    return doTo(store, { meeting: picked.meeting, deed: what, words: rest }, { turn, how: 'typed' });
  const { meetings, says } = picked;
  return { card: chooseCard(meetings, { deed: what, words: rest, says, newOp: store.newOp }) };
};

export interface Doing {
  readonly meeting: Meeting;
  readonly deed: Choosing['deed'];
  readonly words: string;
}

/** The deed on the meeting, once it is known which one. */
export const doTo = async (
  store: CalendarStore,
  { meeting, deed: what, words }: Doing,
  given: Given,
): Promise<Reply> => {
  if (what === 'show') return shownMeeting(store, meeting, given.turn);
  if (what === 'cancel') return askCancel(store, meeting, words);
  const { register, today } = given.turn;
  const said = words.replace(BECAUSE, '').replace(LEAD, '');
  const read = readPlan(said, { today, terms: register.terms });
  if (Object.keys(read).length === 0) return changeForm(store, meeting, given.turn);
  const boxes = { ...boxesOfMeeting(meeting, register), ...filled(boxesOf(read)) };
  return change(store, { id: meeting.id, read, boxes, past: false }, given);
};

const BECAUSE = /[\s,]*\b(?:because(?:\s+of)?|due\s+to|owing\s+to)\b.*$/is;
const LEAD =
  /^(?:\s*(?:(?:back\s+)?to|until|till|is|will\s+be|to\s+be|should\s+be|now|has\s+a|needs\s+a|will)\b|\s*[:=–-])+\s*/i;

const filled = (boxes: Boxes): Partial<Boxes> =>
  Object.fromEntries(Object.entries(boxes).filter(([, words]) => words !== ''));

export const changeForm = (store: CalendarStore, meeting: Meeting, { register }: Turn): Reply => {
  const possible = alter(meeting, { title: `${meeting.title} ` });
  if (possible.refused) return refused(possible);
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

const GONE = refuse('gone', 'That meeting is not in the calendar any more.');

/** Changes the meeting, or hands the form back with what is wrong and all that was typed. */
export const change = (store: CalendarStore, changing: Changing, given: Given): Promise<Reply> =>
  store.save(given, (now) => {
    const before = findMeeting(now.register, changing.id);
    if (!before) return refused(GONE);
    const problems = problemsWith(changing, before, now);
    if (problems.length > 0) return askedAgain(store, { changing, before, problems });
    const altered = alter(before, check(changing.read, now).said, changing.clears);
    return altered.refused ? refused(altered) : changed(altered.value, now);
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

/** It reaches everybody, so it is asked once; the reason is kept in the history and told. */
export const askCancel = (store: CalendarStore, meeting: Meeting, words: string): Reply => {
  const possible = cancel(meeting);
  if (possible.refused) return refused(possible);
  const reason = words.replace(/^[\s,:-]*(?:because(?:\s+of)?|due\s+to|owing\s+to|as|since)?\b[\s,:-]*/i, '');
  return { card: cancelCard(meeting, { op: store.newOp(), reason }) };
};

export const cancelNow = (
  store: CalendarStore,
  { id, reason }: { readonly id: string; readonly reason: string },
  given: Given,
): Promise<Reply> =>
  store.save(given, (now) => {
    const before = findMeeting(now.register, id);
    if (!before) return refused(GONE);
    const kept = keepable(reason, 'reason', now.today);
    if (kept.refused)
      return {
        card: cancelCard(before, { op: store.newOp(), reason, problems: [kept.say] }),
        refused: kept.code,
        ...(kept.code === IDENTITY && { unkept: true }),
      };
    const altered = cancel(before);
    return altered.refused
      ? refused(altered)
      : cancelled(altered.value, { reason: kept.value, now, op: store.newOp() });
  });

const cancelled = (
  { before, after, verb }: Altered,
  { reason, now, op }: { readonly reason: string; readonly now: Turn; readonly op: string },
) => {
  const why = reason ? ` Reason: ${reason}` : '';
  const says = `Cancelled.${why}`;
  const hint = `To put it back, press Put it back or type: reinstate ${after.id}. Everybody has been told.`;
  return {
    steps: [{ before, after, verb, ...(reason && { reason }) }],
    reply: {
      ...changedReply(after, now, { says, hint, op }),
      tell: toldToAll(after, `This meeting is cancelled.${why}`, now),
    },
  };
};

export const putBack = (store: CalendarStore, id: string, given: Given): Promise<Reply> =>
  store.save(given, (now) => {
    const before = findMeeting(now.register, id);
    if (!before) return refused(GONE);
    const altered = reinstate(before, now.today);
    if (altered.refused) return refused(altered);
    const { after, verb } = altered.value;
    const reply = changedReply(after, now, {
      says: 'It is in the calendar again.',
      warnings: warningsOf(after, now),
    });
    return {
      steps: [{ before, after, verb }],
      reply: { ...reply, tell: toldToAll(after, 'This meeting is on after all.', now) },
    };
  });
