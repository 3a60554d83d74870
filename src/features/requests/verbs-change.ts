import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { members } from '../../domain/caller.ts';
import { exportPressed } from './commands-export.ts';
import { release } from './commands-release.ts';
import { GONE, type Room } from './commands-room.ts';
import { grant, refuseTime } from './commands-time.ts';
import { askers } from './may.ts';
import { authority, codeIn, keyIn, op, place, version, words } from './verbs-data.ts';

const asked = z.object({ v: version, ...place, authority, until: words, reason: words });

/** Grant and Refuse differ in what they answer alone. */
const timeVerb = (room: Room, name: string, answer: typeof grant): Verb =>
  verb({
    name,
    data: asked,
    may: askers,
    changes: true,
    fresh: true,
    run: async (data, turn) => {
      const key = keyIn(data);
      const { until, reason } = data;
      return key
        ? answer(room, ofMember(turn), { key, authority: codeIn(data.authority), until, reason })
        : GONE;
    },
  });

/** Answering who asks for more time, and handing out the figures. */
export const changeVerbs = (room: Room): readonly Verb[] => [
  timeVerb(room, 'requests.grant', grant),
  timeVerb(room, 'requests.refuse', refuseTime),
  verb({
    name: 'requests.export',
    data: z.object({ v: version, ...place }),
    may: members,
    fresh: true,
    run: async (data, turn) => {
      const key = keyIn(data);
      return key ? exportPressed(room, ofMember(turn), key) : GONE;
    },
  }),
  verb({
    name: 'requests.release',
    data: z.object({ v: version, op, stage: z.enum(['shown', 'shared']), seen: words, ...place }),
    may: askers,
    changes: true,
    fresh: true,
    run: async ({ stage, seen, ...data }, turn) => {
      const key = keyIn(data);
      return key ? release(room, ofMember(turn), { key, stage, seen }) : GONE;
    },
  }),
];
