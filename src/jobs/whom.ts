import type { Chat } from '../core/reaching.ts';
import type { Day } from '../domain/day.ts';
import type { Cause } from '../domain/delivery.ts';
import type { PersonId } from '../domain/person.ts';
import { accountKey, accountsOf, findPerson, type Register } from '../domain/register.ts';

/** Where somebody is told something, or why they cannot be. */
export type Whom = { readonly chat: Chat } | { readonly cause: Cause; readonly heard?: Day };

/** Of several accounts the one heard of last: a guest's older one may be read by nobody. */
export const whomAt = (
  to: PersonId,
  {
    register,
    today,
    chats,
  }: { readonly register: Register; readonly today: Day; readonly chats: ReadonlyMap<string, Chat> },
): Whom => {
  const person = findPerson(register, to);
  if (!person || (person.left && person.left <= today)) return { cause: 'left' };
  const accounts = accountsOf(register, to);
  if (accounts.length === 0) return { cause: 'no-account' };
  const known = accounts.flatMap((account) => chats.get(accountKey(account)) ?? []);
  const open = newestOf(known.filter(({ closed }) => !closed));
  if (open) return { chat: open };
  const shut = newestOf(known);
  return { cause: shut?.closed ?? 'no-chat', ...(shut?.heard && { heard: shut.heard }) };
};

const newestOf = (chats: readonly Chat[]): Chat | undefined =>
  chats.reduce<Chat | undefined>(
    (newest, one) => ((one.heard ?? '') > (newest?.heard ?? '') || !newest ? one : newest),
    undefined,
  );
