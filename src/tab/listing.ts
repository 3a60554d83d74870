import type { Listed, Reply } from '../core/reply.ts';
import type { Turn } from '../core/turn.ts';
import type { Turns } from '../core/turns.ts';
import { accountKey } from '../domain/register.ts';
import type { TabParts } from './parts.ts';

/** A tab's own place: what is answered there is no part of the chat at whose side it stands. */
export const ownPlace = (account: string): string => `tab|${account}`;

const inOwn = (turn: Turn): Turn => ({
  ...turn,
  place: { ...turn.place, conversation: ownPlace(accountKey(turn.caller.account)) },
});

/** The memory of what a tab was answered: "done 1" in the chat is not of a list that was seen beside it. */
export const ownTurns = (turns: Turns): Turns => ({
  ...turns,
  keep: (turn, reply) => turns.keep(inOwn(turn), reply),
  show: (turn, listed) => turns.show(inOwn(turn), listed),
});

/** Where a list is kept: with whoever sees it, by what it looks like. "done 1" is the first of what one looks at. */
export const listIn = (account: string, print: string): string => `tab|${account}|${print}`;

/** Where it cannot be kept, a number typed next is asked about. */
export const keepList = async (
  { turns, log }: Pick<TabParts, 'turns' | 'log'>,
  turn: Turn,
  { listed, print }: Pick<Reply, 'listed'> & { readonly print: string },
): Promise<void> => {
  if (!listed) return;
  const conversation = listIn(accountKey(turn.caller.account), print);
  try {
    await turns.show({ ...turn, place: { ...turn.place, conversation } }, listed);
  } catch (error) {
    log.warn({ turn: turn.id.slice(0, 12), err: error }, 'answer not kept');
  }
};

/** The first list that is kept in one of these. */
export const lastOf = async (
  { turns }: Pick<TabParts, 'turns'>,
  account: string,
  places: readonly string[],
): Promise<Listed | undefined> => {
  for (const place of places) {
    const listed = await turns.last(account, place);
    if (listed) return listed;
  }
  return undefined;
};
