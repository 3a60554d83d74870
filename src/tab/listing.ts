import type { Listed, Reply } from '../core/reply.ts';
import type { Turn } from '../core/turn.ts';
import { accountKey } from '../domain/register.ts';
import type { TabParts } from './parts.ts';

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
