import { z } from 'zod';
import { type Verb, verb } from '../../core/feature.ts';
import { ofMember } from '../../core/of-member.ts';
import type { Reply } from '../../core/reply.ts';
import type { MemberTurn } from '../../core/turn.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import { listOf } from '../../domain/words.ts';
import { listCard } from './cards.ts';
import { list } from './commands.ts';
import { loadLink, type Room } from './commands-load.ts';
import { withLoaded } from './loaded.ts';
import { loaders, readers } from './may.ts';
import type { Staged } from './store.ts';

const version = z.literal(1);
const chosen = z.object({ v: version, op: z.string().min(1).max(64), staged: z.string().max(20) });

const GONE: Reply = {
  text: 'These figures were saved or put aside already. Type “published figures” to see what is loaded.',
  refused: 'gone',
};

export const verbs = (room: Room): readonly Verb[] => [...decideVerbs(room), ...lookVerbs(room)];

const decideVerbs = (room: Room): readonly Verb[] => [
  verb({
    name: 'published.save',
    data: chosen,
    may: loaders,
    changes: true,
    fresh: true,
    run: async ({ staged: id }, turn) => {
      const staged = await room.store.staged(id);
      if (!staged) return (await room.store.recall(turn.id)) ?? GONE;
      return save(room, ofMember(turn), { id, staged });
    },
  }),
  verb({
    name: 'published.drop',
    data: chosen,
    may: loaders,
    changes: true,
    fresh: true,
    run: async ({ staged: id }, turn) => {
      if (!(await room.store.staged(id))) return GONE;
      await room.store.forget(id);
      return list(room, turn, 'The file was put aside, and nothing of it was saved.');
    },
  }),
];

const lookVerbs = (room: Room): readonly Verb[] => [
  verb({
    name: 'published.list',
    data: z.object({ v: version }),
    may: readers,
    run: (_data, turn) => list(room, turn),
  }),
  verb({
    name: 'published.load',
    data: z.object({ v: version }),
    may: loaders,
    fresh: true,
    run: (_data, turn) => loadLink(room, ofMember(turn)),
  }),
];

/**
 * The figures first, then that they are there: where this breaks off in between, the same press again goes on. What
 * was read is removed last.
 */
const save = async (
  room: Room,
  turn: MemberTurn,
  { id, staged }: { readonly id: string; readonly staged: Staged },
): Promise<Reply> => {
  await room.store.write(staged);
  const saving = { turn: turn.id, by: turn.caller.person.id, how: 'pressed' as const, at: turn.now };
  const reply = await room.store.change(staged.type, saving, ({ value }) => {
    const after = withLoaded(value, staged.type, staged.periods);
    const periods = listOf(staged.periods.map(({ says }) => says));
    const done = `Saved for the ${findReturnType(staged.type)?.title ?? staged.type}: ${periods}.`;
    const card = listCard([after], { register: turn.register, done, mayLoad: true });
    return { after, reply: { card }, verb: 'load', to: staged.periods.map(({ period }) => period) };
  });
  await room.store.forget(id);
  return reply;
};
