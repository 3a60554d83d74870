import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { ask } from './commands-ask.ts';
import { exportOf } from './commands-export.ts';
import type { Room } from './commands-room.ts';
import { askers } from './may.ts';
import { asked } from './verbs-data.ts';

const data = z.object({ v: z.literal(1), q: asked });

/** Buttons carry a whole question: what it is answered with is the presser's to see. */
export const verbs = (room: Room): readonly Verb[] => [
  verb({
    name: 'counts.ask',
    data,
    may: askers,
    run: ({ q }, turn) => ask(room, ofMember(turn), q),
  }),
  verb({
    name: 'counts.export',
    data,
    may: askers,
    run: ({ q }, turn) => exportOf(room, ofMember(turn), q),
  }),
];
