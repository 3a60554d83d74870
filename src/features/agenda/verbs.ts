import { z } from 'zod';
import { refusedAs } from '../../cards/refused-as.ts';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn, Turn } from '../../core/turn.ts';
import { coordinators, members, type Permit } from '../../domain/caller.ts';
import { identityFault } from '../../domain/keepable.ts';
import { findMeeting, type Meeting } from '../../domain/meeting.ts';
import { findItem, GONE } from './alter.ts';
import { restore } from './alter-items.ts';
import { papersOf } from './alter-papers.ts';
import { boxesOf, EMPTY, formCard } from './cards-forms.ts';
import { alter, opOf, type Room } from './commands-change.ts';
import { openReply, uploadReply } from './commands-files.ts';
import { editItem } from './commands-item-edit.ts';
import { removeItem } from './commands-item-remove.ts';
import { newItem } from './commands-items.ts';
import { dropPaper } from './commands-paper-drop.ts';
import { addLink } from './commands-paper-link.ts';
import { paperFormReply, papersReply, planOf } from './commands-papers.ts';
import { decide } from './commands-proposal.ts';
import { publishAgenda, showAgenda } from './commands-typed.ts';
import { place } from './edit.ts';
import { mayRun } from './may.ts';

const words = z.string().max(28_000).default('');
const id = z.string().min(1).max(40);
const op = z.string().min(1).max(120);
const about = { v: z.literal(1), meeting: z.string() };
const boxes = { title: words, minutes: words, presenter: words, note: words };

const NO_MEETING: Reply = {
  text: 'That meeting is not in the calendar any more. Type **agenda** to see the next.',
  refused: 'no-meeting',
};

interface Pressed<T> {
  readonly data: T;
  readonly meeting: Meeting;
  readonly turn: MemberTurn;
}

type Kind = Pick<Verb, 'changes' | 'fresh' | 'look'> & { readonly may: Permit };
const LOOK: Kind = { may: members };
const SHOWN: Kind = { ...LOOK, look: true };
const CHANGE: Kind = { may: members, changes: true };
const RUN: Kind = { may: coordinators, changes: true, fresh: true };

/** A button of one meeting's agenda; a card can be older than a meeting that was called off. */
const made = <T extends { readonly meeting: string }>(
  name: string,
  { kind, data }: { readonly kind: Kind; readonly data: z.ZodType<T> },
  run: (pressed: Pressed<T>) => Promise<Reply>,
): Verb =>
  verb({
    name,
    data,
    ...kind,
    run: async (given: T, turn: Turn) => {
      const meeting = findMeeting(turn.register, given.meeting);
      if (!meeting || meeting.state === 'cancelled') return NO_MEETING;
      return run({ data: given, meeting, turn: ofMember(turn) });
    },
  });

export const verbs = (room: Room): readonly Verb[] => [
  ...itemVerbs(room),
  ...orderVerbs(room),
  ...paperVerbs(room),
];

const itemVerbs = (room: Room): readonly Verb[] => [
  made('agenda.form', { kind: LOOK, data: z.object(about) }, async ({ meeting, turn }) => ({
    card: formCard({ meeting, boxes: EMPTY, op: opOf(turn), adds: mayRun(turn.caller) }),
  })),
  made(
    'agenda.propose',
    { kind: CHANGE, data: z.object({ ...about, ...boxes, op }) },
    ({ data: { op: own, title, minutes, presenter, note }, meeting, turn }) =>
      newItem(room, turn, { meeting, boxes: { title, minutes, presenter, note }, op: own, how: 'pressed' }),
  ),
  made(
    'agenda.change',
    { kind: { ...RUN, may: coordinators }, data: z.object({ ...about, item: id }) },
    async ({ data, meeting, turn }) => {
      const item = (await planOf(room, meeting)).items.find((one) => one.key === data.item);
      if (!item) return refusedAs(GONE);
      const filled = boxesOf(item, turn.register);
      return { card: formCard({ meeting, item, boxes: filled, op: opOf(turn), adds: true }) };
    },
  ),
  made(
    'agenda.edit',
    { kind: RUN, data: z.object({ ...about, ...boxes, op, item: id, seen: z.number().int().default(0) }) },
    ({ data: { title, minutes, presenter, note, item: key, ...rest }, meeting, turn }) =>
      editItem(room, turn, {
        ...rest,
        key,
        meeting,
        boxes: { title, minutes, presenter, note },
        how: 'pressed',
      }),
  ),
  ...(['accept', 'decline'] as const).map((deed) =>
    made(`agenda.${deed}`, { kind: RUN, data: z.object({ ...about, item: id }) }, ({ data, meeting, turn }) =>
      decide(room, turn, { meeting, key: data.item, accepts: deed === 'accept', how: 'pressed' }),
    ),
  ),
];

const orderVerbs = (room: Room): readonly Verb[] => [
  made('agenda.show', { kind: SHOWN, data: z.object(about) }, ({ meeting, turn }) =>
    showAgenda(room, turn, { meeting, rest: '', named: true }),
  ),
  made(
    'agenda.move',
    { kind: RUN, data: z.object({ ...about, op: op.optional(), item: id, to: z.enum(['up', 'down']) }) },
    ({ data, meeting, turn }) =>
      alter(room, turn, {
        meeting,
        how: 'pressed',
        verb: 'place',
        rule: (plan) => place(plan, data.item, { to: data.to }),
      }),
  ),
  made(
    'agenda.remove',
    { kind: RUN, data: z.object({ ...about, op: op.optional(), item: id }) },
    ({ data, meeting, turn }) =>
      removeItem(room, turn, { meeting, how: 'pressed', find: (plan) => findItem(plan, data.item) }),
  ),
  made('agenda.restore', { kind: RUN, data: z.object({ ...about, item: id }) }, ({ data, meeting, turn }) =>
    alter(room, turn, { meeting, how: 'pressed', verb: 'restore', rule: (plan) => restore(plan, data.item) }),
  ),
  made('agenda.publish', { kind: RUN, data: z.object(about) }, ({ meeting, turn }) =>
    publishAgenda(room, turn, { meeting, how: 'pressed' }),
  ),
];

const paperVerbs = (room: Room): readonly Verb[] => [
  made('agenda.papers', { kind: SHOWN, data: z.object(about) }, ({ meeting, turn }) =>
    papersReply(room, turn, meeting),
  ),
  made('agenda.paper-form', { kind: LOOK, data: z.object(about) }, ({ meeting, turn }) =>
    paperFormReply(room, turn, { meeting, url: '', title: '', op: opOf(turn) }),
  ),
  made(
    'agenda.paper',
    { kind: CHANGE, data: z.object({ ...about, op, item: id, url: words, title: words }) },
    ({ data: { item, url, title, op: own }, meeting, turn }) => {
      const refusal = identityFault(`${url} ${title}`, turn.today);
      if (refusal) return paperFormReply(room, turn, { meeting, url, title, op: own, key: item, refusal });
      return addLink(room, turn, { meeting, url, title, op: own, of: { key: item }, how: 'pressed' });
    },
  ),
  made('agenda.upload', { kind: LOOK, data: z.object({ ...about, item: id }) }, ({ data, meeting, turn }) =>
    uploadReply(room, turn, { meeting, key: data.item }),
  ),
  made('agenda.open', { kind: LOOK, data: z.object({ ...about, paper: id }) }, ({ data, meeting, turn }) =>
    openReply(room, turn, { meeting, id: data.paper }),
  ),
  made(
    'agenda.unpaper',
    { kind: CHANGE, data: z.object({ ...about, paper: id }) },
    ({ data, meeting, turn }) =>
      dropPaper(room, turn, {
        meeting,
        how: 'pressed',
        find: (plan) => papersOf(plan).find(({ paper }) => paper.id === data.paper)?.paper,
      }),
  ),
];
