import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import type { Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { coordinators } from '../../domain/caller.ts';
import type { Person } from '../../domain/person.ts';
import { accountsOf, currentPeople, type Register, sayPerson } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { listOf } from '../../domain/words.ts';
import { receipt } from './cards.ts';
import type { Wanted } from './join.ts';
import { link } from './link.ts';
import { moveTo } from './move.ts';
import { pickPending, pickPerson } from './pick.ts';
import { sayRole } from './say.ts';
import type { MembersStore } from './store.ts';
import { readWanted } from './wanted.ts';

export const linkCommands = (store: MembersStore): readonly Command[] => [
  {
    name: 'link',
    summary: 'Make a new account and an older record of one person one',
    example: 'link Mara Swift (Kent) to Mara Swift (Medway)',
    may: coordinators,
    changes: true,
    fresh: true,
    run: async (rest, turn) => {
      const [, name, older] = /^(.+?)\s+(?:to|with)\s+(.+)$/i.exec(rest) ?? [];
      if (!name || !older) return HOW_LINK;
      return store.save({ turn, how: 'typed' }, (now) => linked(name, older, now));
    },
  },
  {
    name: 'transfer',
    aliases: ['move member', 'move person', 'move officer'],
    summary: 'Move somebody to another local authority',
    example: 'transfer Mara Swift to Surrey',
    may: coordinators,
    changes: true,
    fresh: true,
    run: async (rest, turn) => {
      const [, name, place] = /^(.+?)\s+to\s+(.+)$/i.exec(rest) ?? [];
      if (!name || !place) return HOW_MOVE;
      return store.save({ turn, how: 'typed' }, (now) => moved(name, place, now));
    },
  },
];

const HOW_LINK: Reply = {
  text: 'Type **link**, who has the new account, **to**, and the older record. For example **link Mara Swift (Kent) to Mara Swift (Medway)**.',
  refused: 'no-names',
};

const HOW_MOVE: Reply = {
  text: 'Type **transfer**, a name, **to**, and a local authority. For example **transfer Mara Swift to Surrey**.',
  refused: 'no-names',
};

const linked = (name: string, olderName: string, now: Turn) => {
  const newer = pickNewer(name, now);
  if (newer.refused) return refusedAs(newer);
  const among = now.register.people.filter(
    ({ id, mergedInto, erased }) => id !== newer.value.id && !mergedInto && !erased,
  );
  const older = pickPerson(olderName, { ...now, among });
  if (older.refused) return refusedAs(older);
  const plan = link(newer.value, older.value, now);
  if (plan.refused) return refusedAs(plan);
  const { person } = plan.value;
  const card = receipt(
    'Linked',
    `The account of ${sayPerson(newer.value, now.register)} is now that of ${sayPerson(person, now.register)}.`,
    'The older record goes on; the newer one says that it was merged into it.',
  );
  return { plan: plan.value, reply: { card } };
};

/** Of two records of one name, the one that uses the bot is meant. */
const pickNewer = (name: string, { register, caller, today }: Turn): Result<Person> => {
  const people = currentPeople(register, today);
  const using = people.filter(({ id }) => accountsOf(register, id).length > 0);
  const picked = pickPerson(name, { register, today, among: using });
  if (!picked.refused || picked.code !== 'nobody') return picked;
  if (!pickPending(name, { register, caller }).refused)
    return refuse(
      'pending',
      `${name} waits to be approved. Type "approve ${name} as" and the older record's name.`,
    );
  return pickPerson(name, { register, today });
};

const moved = (name: string, words: string, now: Turn) => {
  const { register, today } = now;
  const picked = pickPerson(name, now);
  if (picked.refused) return refusedAs(picked);
  const place = pickPlace(words, register, today);
  if (place.refused) return refusedAs(place);
  const plan = moveTo(picked.value, place.value, now);
  if (plan.refused) return refusedAs(plan);
  const { person, ended } = plan.value;
  const before = ended.map((role) => sayRole(role, picked.value, register));
  const over = before.length > 0 ? `They are no longer ${listOf(before)}.` : '';
  const card = receipt(
    'Moved',
    `${person.name} was ${sayPerson(picked.value, register)} and is now ${sayPerson(person, register)}.`,
    over,
    'Parts that belong to a local authority stay with it; what is their own goes with them.',
  );
  return { plan: plan.value, reply: { card } };
};

const pickPlace = (words: string, register: Register, today: Turn['today']): Result<Wanted> => {
  const read = readWanted(words, register, today);
  if (read.is === 'place') return ok(read.place);
  const maybe =
    read.is === 'unclear'
      ? ` Did you mean ${listOf(
          read.maybe.map((one) => one.name),
          'or',
        )}?`
      : '';
  return refuse(
    'no-authority',
    `"${words.trim()}" is no local authority or organisation of the network.${maybe}`,
  );
};
