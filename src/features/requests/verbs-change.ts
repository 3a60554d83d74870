import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { members } from '../../domain/caller.ts';
import { exportPressed } from './commands-export.ts';
import { GONE, type Room } from './commands-room.ts';
import { grant, refuseTime } from './commands-time.ts';
import { askers } from './may.ts';
import { authority, codeIn, keyIn, place, version, words } from './verbs-data.ts';

const asked = z.object({ v: version, ...place, authority, until: words, reason: words });

const answering = (data: z.infer<typeof asked>) => {
  const key = keyIn(data);
  return key && { key, authority: codeIn(data.authority), until: data.until, reason: data.reason };
};

/** Answering who asks for more time, and handing out the figures. */
export const changeVerbs = (room: Room): readonly Verb[] => [
  verb({
    name: 'requests.grant',
    data: asked,
    may: askers,
    changes: true,
    fresh: true,
    run: async (data, turn) => {
      const found = answering(data);
      return found ? grant(room, ofMember(turn), found) : GONE;
    },
  }),
  verb({
    name: 'requests.refuse',
    data: asked,
    may: askers,
    changes: true,
    fresh: true,
    run: async (data, turn) => {
      const found = answering(data);
      return found ? refuseTime(room, ofMember(turn), found) : GONE;
    },
  }),
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
];
