import type { Command } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { takeReturnType } from '../../domain/returns/find-type.ts';
import { listOf } from '../../domain/words.ts';
import { listCard } from './cards.ts';
import { ANY, loadLink, type Room } from './commands-load.ts';
import { loaders, mayLoad, readers } from './may.ts';

export const commands = (room: Room): readonly Command[] => [
  {
    name: 'load published figures',
    aliases: ['load published', 'load dfe figures', 'load dfe file', 'upload published figures'],
    summary: 'Load a file of figures that DfE has published, as past periods',
    example: 'load published figures for the EHE census',
    may: loaders,
    fresh: true,
    run: (rest, turn) => load(room, rest, turn),
  },
  {
    name: 'published figures',
    aliases: ['published', 'dfe figures', 'past figures'],
    summary: 'Which published figures are loaded',
    may: readers,
    run: (_rest, turn) => list(room, turn),
  },
];

const load = async (room: Room, rest: string, turn: Turn): Promise<Reply> => {
  const words = rest.trim();
  const taken = takeReturnType(words);
  if (taken && 'several' in taken) {
    const each = taken.several.map(({ title }) => `“load published figures for the ${title}”`);
    return { text: `Which is meant? Type ${listOf(each, 'or')}.`, refused: 'several' };
  }
  if (words && !taken)
    return {
      text: 'Type “load published figures”, or add what they are for, such as “for the EHE census”.',
      refused: 'type',
    };
  return loadLink(room, ofMember(turn), taken?.type.id ?? ANY);
};

export const list = async (room: Room, turn: Turn, done = ''): Promise<Reply> => ({
  card: listCard(await room.store.all(), { register: turn.register, done, mayLoad: mayLoad(turn.caller) }),
});
