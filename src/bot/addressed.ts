import type { PersonId } from '../domain/person.ts';
import { accountKey, accountsOf, type Register } from '../domain/register.ts';

/** Somebody to be told something, and where. */
export interface Addressed {
  /** Nobody of the network yet where it is left out: somebody who asks to join. */
  readonly person?: PersonId;
  /** None where they have never used the bot. */
  readonly accounts: readonly string[];
}

/** Whom a post goes to, people by id and accounts by `tenant|user`: every account once. A guest may have two. */
export const addressedBy = (to: readonly string[], register: Register): readonly Addressed[] => {
  const seen = new Set<string>();
  return to.flatMap((one) => {
    const { person, accounts } = namedBy(one, register);
    const fresh = accounts.filter((account) => !seen.has(account));
    for (const account of fresh) seen.add(account);
    const isSeen = accounts.length > 0 && fresh.length === 0;
    return isSeen ? [] : [{ ...(person && { person }), accounts: fresh }];
  });
};

const namedBy = (one: string, register: Register): Addressed => {
  if (one.startsWith('MEM-')) {
    const person = one as PersonId; // that is how they begin
    return { person, accounts: accountsOf(register, person).map(accountKey) };
  }
  const account = one.toLowerCase();
  const owner = register.accounts.find(
    (known) => accountKey(known) === account && known.state === 'approved',
  );
  return { ...(owner?.person && { person: owner.person }), accounts: [account] };
};
