import type { Command } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { coordinators, members } from '../../domain/caller.ts';
import { readPeopleList } from '../../domain/read-people.ts';
import { currentPeople } from '../../domain/register.ts';
import { contactsCard } from './cards.ts';
import { addedCard, addForm } from './cards-contacts.ts';
import { newContact, sortContacts } from './contacts.ts';
import { whyNotKept } from './free-text.ts';
import { isContact } from './roll.ts';
import type { Given, MembersStore } from './store.ts';

export const contactCommands = (store: MembersStore): readonly Command[] => [
  {
    name: 'contacts',
    aliases: ['members contacts', 'list contacts'],
    summary: 'People of the network who do not use the bot yet',
    may: members,
    run: async (_rest, { register, today }) => {
      const people = currentPeople(register, today).filter((person) => isContact(person, register));
      return { card: contactsCard(register, people) };
    },
  },
  {
    name: 'add contacts',
    aliases: ['add contact', 'new contacts', 'new contact', 'contacts add'],
    summary: 'Add people as the notes name them, before they use the bot',
    example: 'add contacts Ann Lee (Hants), Bo Ray and Cy Fox (Wokingham)',
    may: coordinators,
    changes: true,
    fresh: true,
    run: async (rest, turn) =>
      rest.trim() === ''
        ? { card: addForm(store.newOp(), { text: '' }) }
        : addContacts(store, { text: rest, asWritten: false }, { turn, how: 'typed' }),
  },
];

export interface Pasted {
  readonly text: string;
  readonly asWritten: boolean;
}

/** Adds those who can be read; whoever cannot is asked about in the card, with all that was typed. */
export const addContacts = async (store: MembersStore, pasted: Pasted, given: Given): Promise<Reply> => {
  const { text, asWritten } = pasted;
  const refusal = whyNotKept(text);
  if (refusal) {
    const card = addForm(store.newOp(), { text, problem: refusal.say });
    return { card, refused: refusal.code, unkept: true };
  }
  return store.save(given, (now) => sorted(store, { text, asWritten }, now));
};

const sorted = (store: MembersStore, { text, asWritten }: Pasted, { register, today }: Turn) => {
  const read = readPeopleList(text, register, today);
  const { add, there, left } = sortContacts(read, { register, today, asWritten });
  const people = add.map((one) => newContact(one, store.newPersonId()));
  if (read.length === 0)
    return { card: addForm(store.newOp(), { text, problem: 'Enter names.' }), refused: 'no-name' };
  const card = addedCard({ added: people, there, left, text }, register, store.newOp());
  if (people.length === 0) return { card, refused: left.length > 0 ? 'asks' : 'already' };
  const steps = people.map((after) => ({
    after,
    verb: 'contact',
    to: { authority: after.authority ?? 'none' },
  }));
  return { plan: { people: steps }, reply: { card } };
};
