import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { coordinators, members } from '../../domain/caller.ts';
import type { Person, PersonId } from '../../domain/person.ts';
import { findPerson, sayPerson } from '../../domain/register.ts';
import { leaveForm, receipt, removeForm } from './cards.ts';
import { takeOut } from './leave.ts';
import { pickPerson } from './pick.ts';
import type { Given, MembersStore } from './store.ts';

export const leaveCommands = (store: MembersStore): readonly Command[] => [
  {
    name: 'leave',
    aliases: ['leave network', 'leave the network'],
    summary: 'Leave the network',
    may: members,
    changes: true,
    fresh: true,
    run: async (rest, turn) =>
      /\b(now|yes)\b/i.test(rest)
        ? takeOutOf(store, turn.caller.person?.id, { turn, how: 'typed' })
        : check(turn.caller.person, turn, (person) => ({ card: leaveForm(person, store.newOp()) })),
  },
  {
    name: 'remove',
    aliases: ['remove member', 'remove contact'],
    summary: 'Take somebody out of the network',
    example: 'remove Mara Swift',
    may: coordinators,
    changes: true,
    fresh: true,
    run: async (rest, turn) => {
      const [, name = rest, now] = /^(.*?)(?:\s+(now|yes))?[\s.!]*$/i.exec(rest) ?? [];
      const picked = pickPerson(name, turn);
      if (picked.refused) return refusedAs(picked);
      const person = picked.value;
      if (now) return takeOutOf(store, person.id, { turn, how: 'typed' });
      return check(person, turn, () => ({ card: removeForm(person, turn.register, store.newOp()) }));
    },
  },
];

/** What cannot be done is said at once, not after the button. */
const check = (person: Person | undefined, turn: Turn, form: (person: Person) => Reply): Reply => {
  if (!person) return NOBODY;
  const plan = takeOut(person, turn);
  return plan.refused ? refusedAs(plan) : form(person);
};

const NOBODY: Reply = { text: 'That person is not in the network any more.', refused: 'gone' };

/** Takes effect at once here, and within 15 seconds wherever else the bot runs. */
export const takeOutOf = (store: MembersStore, id: string | undefined, given: Given): Promise<Reply> =>
  store.save(given, (now) => {
    const person = id ? findPerson(now.register, id as PersonId) : undefined; // only ever compared
    if (!person) return NOBODY;
    const plan = takeOut(person, now);
    if (plan.refused) return refusedAs(plan);
    const own = person.id === now.caller.person?.id;
    const who = sayPerson(person, now.register);
    const card = own
      ? receipt(
          'You have left the network',
          'Your actions and their history stay.',
          'To come back, type join and your local authority.',
        )
      : receipt(
          'Removed',
          `${who} is out of the network.`,
          'Their actions and the history stay. Open actions can be given to somebody else with reassign.',
        );
    return { plan: plan.value, reply: { card } };
  });

/** The card may stand where others see it: only its own person leaves by it. */
export const leaveByCard = async (store: MembersStore, id: string, given: Given): Promise<Reply> =>
  id === given.turn.caller.person?.id
    ? takeOutOf(store, id, given)
    : {
        text: 'That button is for whoever asked to leave. To leave yourself, type **leave**.',
        refused: 'not-yours',
      };
