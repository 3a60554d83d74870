import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { members } from '../../domain/caller.ts';
import { chase, previewChase } from './commands-chase.ts';
import { owe } from './commands-owe.ts';
import { positionOf } from './commands-position.ts';
import { GONE, type Room } from './commands-room.ts';
import { askers } from './may.ts';
import { authority, codeIn, keyIn, op, place, version } from './verbs-data.ts';

/** Looking how far a request is, what is owed, and reminding those who owe it. */
export const lookVerbs = (room: Room): readonly Verb[] => [
  positionVerb(room),
  verb({
    name: 'requests.owe',
    look: true,
    data: z.object({ v: version, authority: authority.default('') }),
    may: members,
    run: (data, turn) => {
      const member = ofMember(turn);
      return owe(room, member, data.authority ? codeIn(data.authority) : member.caller.person.authority);
    },
  }),
  verb({
    name: 'requests.chase-preview',
    data: z.object({ v: version, ...place }),
    may: askers,
    run: async (data, turn) => {
      const request = await requestIn(room, data);
      return request ? previewChase(room, ofMember(turn), request) : GONE;
    },
  }),
  verb({
    name: 'requests.chase',
    data: z.object({ v: version, op, seen: z.coerce.number().int(), ...place }),
    may: askers,
    changes: true,
    fresh: true,
    run: async ({ seen, ...data }, turn) => {
      const request = await requestIn(room, data);
      return data.type && !request
        ? GONE
        : chase(room, ofMember(turn), { seen, ...(request && { request }) });
    },
  }),
];

/** Where others read along, what one person looks at takes no card's place for everybody. */
const positionVerb = (room: Room): Verb =>
  verb({
    name: 'requests.position',
    look: true,
    data: z.object({ v: version, ...place }),
    may: members,
    run: async (data, turn) => {
      const key = keyIn(data);
      const kept = turn.place.kind === 'personal';
      return key ? positionOf(room, ofMember(turn), { key, named: false, kept }) : GONE;
    },
  });

const requestIn = async (room: Room, data: { readonly type: string; readonly period: string }) => {
  const key = keyIn(data);
  return key && (await room.store.head(key)).value;
};
