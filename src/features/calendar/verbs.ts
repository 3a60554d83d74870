import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import type { Links } from '../../core/links.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { members } from '../../domain/caller.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import { refuse } from '../../domain/result.ts';
import { sayWhen } from '../../domain/say-meeting.ts';
import { NO_BOXES, readBoxes, readChange } from './boxes.ts';
import { linkCard, refused } from './cards.ts';
import { formCard } from './cards-forms.ts';
import { change, changeForm } from './commands-alter.ts';
import { askCancel, cancelNow, putBack } from './commands-cancel.ts';
import { doTo } from './commands-change.ts';
import { planLines, planOne } from './commands-plan.ts';
import { comingReply, shownMeeting, yearReply } from './commands-read.ts';
import { ofMember, safely } from './commands-reply.ts';
import { mayPlan, planners } from './may.ts';
import { ALL, ICS } from './pages-download.ts';
import type { CalendarStore } from './store.ts';

const box = z.string().max(2000).default('');
const form = z.object({
  date: box,
  time: box,
  where: box,
  focus: box,
  chair: box,
  name: box,
  past: z.string().optional(),
});
const named = z.object({ id: z.string() });

type Form = z.infer<typeof form>;

/** What changes the calendar rests on who somebody is right now. */
const deciding = { may: planners, changes: true, fresh: true } as const;

export const verbs = (store: CalendarStore, links: Links): readonly Verb[] => [
  ...lookVerbs(store),
  linkVerb(links),
  chooseVerb(store),
  ...formVerbs(store),
  changeVerb(store),
  ...cancelVerbs(store),
];

const of = (turn: Turn, id: string, use: (meeting: Meeting) => Reply | Promise<Reply>): Promise<Reply> => {
  const meeting = findMeeting(turn.register, id);
  return Promise.resolve(meeting ? use(meeting) : refused(NOT_THERE));
};

const NOT_THERE = refuse(
  'gone',
  'That meeting is not in the calendar any more. Type meetings to see those that are.',
);

const lookVerbs = (store: CalendarStore): readonly Verb[] => [
  verb({
    name: 'calendar.show',
    data: named,
    may: members,
    run: ({ id }, turn) => of(turn, id, (meeting) => shownMeeting(store, meeting, turn)),
  }),
  verb({
    name: 'calendar.page',
    data: z.object({ year: z.number().int().optional() }),
    may: members,
    run: async ({ year }, turn) => (year === undefined ? comingReply(turn) : yearReply(year, turn)),
  }),
];

const linkVerb = (links: Links): Verb =>
  verb({
    name: 'calendar.link',
    data: z.object({ what: z.string() }),
    may: members,
    run: async ({ what }, turn) => {
      const meeting = findMeeting(turn.register, what);
      if (!meeting && what !== ALL) return refused(NOT_THERE);
      const url = await links.mint(ofMember(turn), { name: ICS, what });
      const title = meeting
        ? `Add to my calendar: ${sayWhen(meeting)}`
        : 'Add all coming meetings to my calendar';
      return { card: linkCard(title, url, meeting) };
    },
  });

const chooseVerb = (store: CalendarStore): Verb =>
  verb({
    name: 'calendar.choose',
    data: named.extend({ deed: z.enum(['show', 'move', 'change', 'cancel']), words: z.string().max(2000) }),
    may: members,
    changes: true,
    fresh: true,
    run: async ({ id, deed, words }, turn) => {
      if (deed !== 'show' && !mayPlan(turn.caller))
        return refused(refuse('not-allowed', `Only ${planners.who} can do that.`));
      return of(turn, id, (meeting) =>
        safely(words, turn, () => doTo(store, { meeting, deed, words }, { turn, how: 'pressed' })),
      );
    },
  });

const formVerbs = (store: CalendarStore): readonly Verb[] => [
  verb({
    name: 'calendar.form',
    data: z.object({ id: z.string().optional() }),
    may: planners,
    run: async ({ id }, turn) =>
      id === undefined
        ? { card: formCard(NO_BOXES, { op: store.newOp() }) }
        : of(turn, id, (meeting) => changeForm(store, meeting, turn)),
  }),
  verb({
    name: 'calendar.plan',
    data: form,
    ...deciding,
    run: (data, turn) =>
      safely(saidIn(data), turn, () => planOne(store, asRead(data, turn), { turn, how: 'pressed' })),
  }),
  verb({
    name: 'calendar.plan-several',
    data: z.object({ text: z.string().max(5000).default('') }),
    ...deciding,
    run: ({ text }, turn) => safely(text, turn, () => planLines(store, text, { turn, how: 'pressed' })),
  }),
];

const changeVerb = (store: CalendarStore): Verb =>
  verb({
    name: 'calendar.change',
    data: form.extend({ id: z.string(), seen: z.number().int() }),
    ...deciding,
    run: ({ id, seen, ...data }, turn) =>
      safely(saidIn(data), turn, () => {
        const { boxes, past } = asRead(data, turn);
        const changing = { ...readChange(boxes, contextOf(turn)), boxes, past, id, seen };
        return change(store, changing, { turn, how: 'pressed' });
      }),
  });

const saidIn = ({ date, time, where, focus, chair, name }: Form): string =>
  [date, time, where, focus, chair, name].join('\n');

const contextOf = ({ today, register }: Turn) => ({ today, terms: register.terms });

const asRead = ({ name, past, ...data }: Form, turn: Turn) => {
  const boxes = {
    date: data.date,
    time: data.time,
    where: data.where,
    focus: data.focus,
    chair: data.chair,
    title: name,
  };
  return { boxes, read: readBoxes(boxes, contextOf(turn)), past: past === 'true' };
};

const cancelVerbs = (store: CalendarStore): readonly Verb[] => [
  verb({
    name: 'calendar.ask-cancel',
    data: named,
    may: planners,
    run: ({ id }, turn) => of(turn, id, (meeting) => askCancel(store, meeting, '')),
  }),
  verb({
    name: 'calendar.cancel',
    data: named.extend({ reason: box }),
    ...deciding,
    run: ({ id, reason }, turn) => cancelNow(store, { id, reason }, { turn, how: 'pressed' }),
  }),
  verb({
    name: 'calendar.reinstate',
    data: named,
    ...deciding,
    run: ({ id }, turn) => putBack(store, id, { turn, how: 'pressed' }),
  }),
];
