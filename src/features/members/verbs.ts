import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { anyone, coordinators, members } from '../../domain/caller.ts';
import { IN_PRIVATE } from './commands-approve.ts';
import { addContacts } from './commands-contacts.ts';
import { decideApproval, decideRefusal, waitingCard } from './commands-decide.ts';
import { askFromForm } from './commands-join.ts';
import { leaveByCard, takeOutOf } from './commands-leave.ts';
import { approvers } from './may.ts';
import type { MembersStore } from './store.ts';

const place = z.object({ authority: z.string().optional(), organisation: z.string().max(200).optional() });
const decision = z.object({
  tenant: z.string(),
  user: z.string(),
  asked: z.string().optional(),
  as: z.string().optional(),
  list: z.boolean().optional(),
});

const pasted = z.object({ text: z.string().max(20_000).default(''), asWritten: z.boolean().default(false) });
const somebody = z.object({ id: z.string() });

/** What most of this room's buttons are: a change that rests on who somebody is right now. */
const deciding = { changes: true, fresh: true } as const;

export const verbs = (store: MembersStore): readonly Verb[] => [
  verb({
    name: 'members.join',
    data: place,
    may: anyone,
    changes: true,
    run: (data, turn) => askFromForm(store, data, { turn, how: 'pressed' }),
  }),
  verb({
    name: 'members.contacts',
    data: pasted,
    may: coordinators,
    ...deciding,
    run: (data, turn) => addContacts(store, data, { turn, how: 'pressed' }),
  }),
  ...requestVerbs(store),
  ...leavingVerbs(store),
];

const requestVerbs = (store: MembersStore): readonly Verb[] => [
  verb({
    name: 'members.approve',
    data: decision,
    may: approvers,
    ...deciding,
    run: (data, turn) => decideApproval(store, data, { turn, how: 'pressed' }),
  }),
  verb({
    name: 'members.refuse',
    data: decision,
    may: approvers,
    ...deciding,
    run: (data, turn) => decideRefusal(store, data, { turn, how: 'pressed' }),
  }),
  verb({
    name: 'members.pending',
    data: z.object({ after: z.number().int().min(0).default(0) }),
    may: approvers,
    fresh: true,
    run: async ({ after }, turn) =>
      turn.place.kind === 'personal' ? { card: waitingCard(store, turn, { after }) } : IN_PRIVATE,
  }),
];

const leavingVerbs = (store: MembersStore): readonly Verb[] => [
  verb({
    name: 'members.leave',
    data: somebody,
    may: members,
    ...deciding,
    run: ({ id }, turn) => leaveByCard(store, id, { turn, how: 'pressed' }),
  }),
  verb({
    name: 'members.remove',
    data: somebody,
    may: coordinators,
    ...deciding,
    run: ({ id }, turn) => takeOutOf(store, id, { turn, how: 'pressed' }),
  }),
];
