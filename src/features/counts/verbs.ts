import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { askCard } from './cards.ts';
import { ask, askTyped } from './commands-ask.ts';
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
    run: ({ q }, turn) => ask(room, ofMember(turn), { question: q }),
  }),
  verb({
    name: 'counts.words',
    data: z.object({
      v: z.literal(1),
      question: z.string().max(2000).default(''),
      example: z.string().max(200).optional(),
    }),
    may: askers,
    run: async ({ question, example }, turn) => {
      const words = example ?? question.trim();
      return words ? askTyped(room, ofMember(turn), words) : { card: askCard('Enter a question') };
    },
  }),
  verb({
    name: 'counts.export',
    data,
    may: askers,
    run: ({ q }, turn) => exportOf(room, ofMember(turn), q),
  }),
];
