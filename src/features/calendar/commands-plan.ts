import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { IDENTITY } from '../../domain/keepable.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Refusal } from '../../domain/result.ts';
import { sayWhen } from '../../domain/say-meeting.ts';
import { type Boxes, boxesOf, NO_BOXES } from './boxes.ts';
import { meetingsCard } from './cards.ts';
import { formCard, severalCard } from './cards-forms.ts';
import { changedReply, safely, seeingOf } from './commands-reply.ts';
import { planners } from './may.ts';
import { gone, meetingFrom, PAST, plan, planSeveral } from './plan.ts';
import { plansIn, type ReadPlan, readPlan, withLooseAsFocus } from './read-plan.ts';
import type { CalendarStore, Given } from './store.ts';
import { warningsOf } from './warnings.ts';

export const planCommand = (store: CalendarStore): Command => ({
  name: 'plan a meeting',
  first: true,
  aliases: [
    'plan meeting',
    'plan meetings',
    'plan the meeting',
    'plan mtg',
    'schedule a meeting',
    'schedule meetings',
    'arrange a meeting',
    'new meeting',
    'add a meeting',
    'add meeting',
    'add meetings',
  ],
  summary: 'Plan a meeting, or several parted by semicolons; on its own it opens a form',
  example: 'plan a meeting on 19 January at 10am on suspensions and exclusions',
  may: planners,
  changes: true,
  fresh: true,
  run: (rest, turn) => safely(rest, turn, () => planTyped(store, rest, turn)),
});

const planTyped = async (store: CalendarStore, said: string, turn: Turn): Promise<Reply> => {
  const lines = plansIn(said);
  if (lines.length > 1) return planLines(store, said, { turn, how: 'typed' });
  if (lines.length === 0) return { card: formCard(NO_BOXES, { op: store.newOp() }) };
  const read = withLooseAsFocus(readPlan(said, { today: turn.today, terms: turn.register.terms }));
  return planOne(store, { read, boxes: boxesOf(read), past: false }, { turn, how: 'typed' });
};

export interface Planning {
  readonly read: ReadPlan;
  /** For the form, where something is to be put right. */
  readonly boxes: Boxes;
  readonly past: boolean;
}

/** Plans what was read, or hands the form back with what is wrong and all that was typed. */
export const planOne = (
  store: CalendarStore,
  { read, boxes, past }: Planning,
  given: Given,
): Promise<Reply> =>
  store.save(given, (now) => {
    const planned = plan(read, now, { past });
    if ('problems' in planned) return asked(store, { boxes, problems: planned.problems, read }, now);
    const meeting = meetingFrom(store.newMeetingId(), planned.said, now.today);
    const shown = {
      says: plannedSays(meeting, given.turn),
      warnings: warningsOf(meeting, now),
      hint: HOW_TO_CHANGE,
    };
    const register = { ...now.register, meetings: [...now.register.meetings, meeting] };
    return {
      steps: [{ after: meeting, verb: 'plan' }],
      reply: changedReply(meeting, { ...now, register }, shown),
    };
  });

const HOW_TO_CHANGE = 'Not right? Press Move or change. Nobody has been told yet.';

const plannedSays = ({ on }: Meeting, { today }: Turn): string => (on < today ? 'Recorded.' : 'Planned.');

const asked = (
  store: CalendarStore,
  {
    boxes,
    problems,
    read,
  }: { readonly boxes: Boxes; readonly problems: readonly Refusal[]; readonly read: ReadPlan },
  { today }: Turn,
): Reply => {
  const [first] = problems;
  const isPast = typeof read.day === 'string' && gone(read.day, today) !== undefined;
  const unkept = problems.some(({ code }) => code === IDENTITY);
  return {
    card: formCard(boxes, {
      op: store.newOp(),
      problems: problems.map(({ say }) => say),
      asksPast: isPast && problems.some(({ code }) => code === PAST),
    }),
    refused: first?.code ?? 'asked',
    ...(unkept && { unkept }),
  };
};

/** All in one transaction (inventory row 11), or none and what is wrong with which line. */
export const planLines = (store: CalendarStore, said: string, given: Given): Promise<Reply> =>
  store.save(given, (now) => {
    const context = { today: now.today, terms: now.register.terms };
    const lines = plansIn(said).map((words) => ({ words, read: withLooseAsFocus(readPlan(words, context)) }));
    const planned = planSeveral(lines, now);
    if (planned.refused)
      return askedLines(
        store,
        lines.map(({ words }) => words),
        planned,
      );
    const meetings = planned.value.map((one) => meetingFrom(store.newMeetingId(), one, now.today));
    const register = { ...now.register, meetings: [...now.register.meetings, ...meetings] };
    const warnings = meetings.flatMap((meeting) =>
      warningsOf(meeting, { ...now, register }).map((warning) =>
        /^It /.test(warning) ? `${sayWhen(meeting)}: ${warning}` : warning,
      ),
    );
    const says = `${meetings.length} meetings planned.`;
    const listing = { title: 'Meetings planned', says, warnings, maySave: true };
    return {
      steps: meetings.map((after) => ({ after, verb: 'plan' })),
      reply: { card: meetingsCard(meetings, listing, seeingOf(now)) },
    };
  });

const askedLines = (store: CalendarStore, lines: readonly string[], { say, code }: Refusal): Reply =>
  code === IDENTITY
    ? refusedAs({ refused: true, code, say })
    : {
        card: severalCard(lines.join('\n'), { op: store.newOp(), problems: say.split('\n') }),
        refused: code,
      };
