import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import type { Turn } from '../../core/turn.ts';
import { NO_BOXES, readBoxes, readChange } from './boxes.ts';
import { formCard } from './cards-forms.ts';
import { change, changeForm } from './commands-alter.ts';
import { planLines, planOne } from './commands-plan.ts';
import { safely } from './commands-reply.ts';
import { planners } from './may.ts';
import type { CalendarStore } from './store.ts';
import { box, deciding } from './verbs-cancel.ts';
import { of } from './verbs-named.ts';

const form = z.object({
  date: box,
  time: box,
  where: box,
  focus: box,
  chair: box,
  name: box,
  past: z.string().optional(),
});

type Form = z.infer<typeof form>;

export const formVerbs = (store: CalendarStore): readonly Verb[] => [
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

export const changeVerb = (store: CalendarStore): Verb =>
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
