import type { ContactsOffer } from '../../core/offers/members.ts';
import { MOST_AT_ONCE, newContact } from './contacts.ts';
import type { Decide, MembersStore } from './store.ts';

/** What this room does for others: people whom notes name are entered as contacts, each under the id fixed for them. */
export const contactsOffer = (store: Pick<MembersStore, 'save'>): ContactsOffer => ({
  add: async (turn, people) => {
    let isSaved = false;
    for (let from = 0; from < people.length; from += MOST_AT_ONCE) {
      const some = people.slice(from, from + MOST_AT_ONCE);
      const given = {
        turn: from === 0 ? turn : { ...turn, id: `${turn.id}-${from}` },
        how: 'pressed',
      } as const;
      const reply = await store.save(given, missingOf(some));
      if (reply.refused) throw new Error(`contacts were not added: ${reply.refused}`);
      isSaved ||= reply.saved === true;
    }
    return isSaved ? 'saved' : 'already';
  },
});

type Named = Parameters<ContactsOffer['add']>[1];

/** Those who are there already stay as they are. */
const missingOf =
  (people: Named): Decide =>
  ({ register }): ReturnType<Decide> => {
    const missing = people.filter((one) => !register.people.some(({ id }) => id === one.id));
    if (missing.length === 0) return {};
    const steps = missing.map(({ id, ...one }) => {
      const after = newContact({ ...one, words: one.name }, id);
      return { after, verb: 'contact', to: { authority: after.authority ?? 'none' } };
    });
    return { plan: { people: steps }, reply: {} };
  };
