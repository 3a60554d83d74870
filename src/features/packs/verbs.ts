import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import type { Links } from '../../core/links.ts';
import { isMember, members } from '../../domain/caller.ts';
import { findMeeting } from '../../domain/meeting.ts';
import { linkCard } from './cards.ts';

const KINDS = { pdf: 'PDF', docx: 'Word' } as const;

export const verbs = (links: Links): readonly Verb[] => [
  verb({
    name: 'packs.link',
    data: z.object({
      v: z.literal(1),
      meeting: z.string().max(20),
      version: z.coerce.number().int().min(1),
      as: z.enum(['pdf', 'docx']),
    }),
    may: members,
    fresh: true,
    run: async ({ meeting, version, as }, turn) => {
      const { caller } = turn;
      const found = findMeeting(turn.register, meeting);
      if (!isMember(caller) || !found)
        return {
          text: 'That meeting is no longer in the calendar. Type **pack** for the next one.',
          refused: 'no-meeting',
        };
      const url = await links.mint(
        { ...turn, caller },
        { name: `packs.${as}`, what: `${found.id}|${version}` },
      );
      return { card: linkCard(`Agenda pack: ${found.title}, version ${version}, as ${KINDS[as]}`, url) };
    },
  }),
];
