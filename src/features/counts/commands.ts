import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import { askCard } from './cards.ts';
import { askTyped } from './commands-ask.ts';
import { ragCommands } from './commands-rag.ts';
import type { Room } from './commands-room.ts';
import { askers } from './may.ts';

type Spec = Omit<Command, 'may' | 'run'> & {
  /** What the question begins with, for what was typed after the command's name. */
  readonly lead: string;
};

/** Questions come in any words; these are the ones that help tells of. */
const SPECS: readonly Spec[] = [
  {
    name: 'how many',
    summary: 'A figure with its period, source and definition; ask on with “and Surrey?” or “as a rate”',
    example: 'how many children are missing education in Kent',
    first: true,
    lead: 'how many ',
  },
  {
    name: 'compare',
    summary: 'Figures of local authorities, terms or measures side by side, with a chart',
    example: 'compare EHE in Kent, Surrey and Medway',
    lead: 'compare ',
  },
  {
    name: 'trend',
    aliases: ['trend of', 'trend in', 'trends in'],
    summary: 'How a figure has gone over the terms',
    example: 'trend of CME in Kent since autumn 2022',
    lead: 'trend of ',
  },
  {
    name: 'highest',
    summary: 'The local authorities with the most; lowest for the fewest',
    example: 'highest suspensions, top 5',
    lead: 'highest ',
  },
  {
    name: 'lowest',
    summary: 'The local authorities with the fewest',
    lead: 'lowest ',
  },
  {
    name: 'everything about',
    aliases: ['all figures for', 'all figures of'],
    summary: 'The newest figure of every measure for a local authority',
    example: 'everything about Kent',
    lead: 'everything about ',
  },
  {
    name: 'definition of',
    aliases: ['define'],
    summary: 'What a measure counts, since when, and what changed',
    example: 'definition of CME',
    lead: 'definition of ',
  },
];

export const commands = (room: Room): readonly Command[] => [
  {
    name: 'figures',
    aliases: ['figures for', 'figures on', 'figure for', 'count', 'counts'],
    summary: 'Any question about figures, in your own words',
    may: askers,
    run: async (words, turn) => (words.trim() ? askTyped(room, ofMember(turn), words) : { card: askCard() }),
  },
  ...ragCommands(room),
  ...SPECS.map(
    ({ lead, ...spec }): Command => ({
      ...spec,
      may: askers,
      run: (words, turn) => askTyped(room, ofMember(turn), `${lead}${words}`),
    }),
  ),
];
