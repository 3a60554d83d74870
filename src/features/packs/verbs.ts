import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import type { Links } from '../../core/links.ts';
import type { Reply } from '../../core/reply.ts';
import { isMember, members } from '../../domain/caller.ts';
import { findMeeting } from '../../domain/meeting.ts';
import { linkCard, packCard } from './cards.ts';
import { type Given, give, type Packs } from './store-current.ts';

const KINDS = { pdf: 'PDF', docx: 'Word' } as const;

const GONE: Reply = {
  text: 'That meeting is no longer in the calendar. Type **pack** for the next one.',
  refused: 'no-meeting',
};

export const verbs = (packs: Packs, links: Links): readonly Verb[] => [linkVerb(links), showVerb(packs)];

const linkVerb = (links: Links): Verb =>
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
      if (!isMember(caller) || !found) return GONE;
      const url = await links.mint(
        { ...turn, caller },
        { name: `packs.${as}`, what: `${found.id}|${version}` },
      );
      const title = `Agenda pack: ${found.title}, version ${version}, as ${KINDS[as]}`;
      return { card: linkCard(found, title, url) };
    },
  });

/** From the link back to the pack, as it stands by then. */
const showVerb = (packs: Packs): Verb =>
  verb({
    name: 'packs.show',
    data: z.object({ v: z.literal(1), meeting: z.string().max(20) }),
    may: members,
    run: async ({ meeting }, turn) => {
      const { caller } = turn;
      const found = findMeeting(turn.register, meeting);
      if (!isMember(caller) || !found) return GONE;
      const answer = (given: Given): Reply => ({ card: packCard(given) });
      return give(packs, { ...turn, caller }, { meeting: found, how: 'pressed', answer });
    },
  });
