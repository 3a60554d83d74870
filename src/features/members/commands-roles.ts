import { refusedAs } from '../../cards/refused-as.ts';
import type { Command } from '../../core/feature.ts';
import type { Post, Reply } from '../../core/reply.ts';
import type { Turn } from '../../core/turn.ts';
import { sayDay } from '../../domain/day.ts';
import { chosenAuthorities } from '../../domain/find-authority.ts';
import { holdersOf } from '../../domain/find-people.ts';
import type { Person } from '../../domain/person.ts';
import { accountsOf, currentPeople, sayPerson } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { capital, listOf } from '../../domain/words.ts';
import { receipt } from './cards.ts';
import { type Made, readMade } from './make-words.ts';
import { approvers } from './may.ts';
import { pickPerson } from './pick.ts';
import { endRole, giveRole } from './roles.ts';
import { isOfAuthority, sayRole } from './say.ts';
import type { MembersStore } from './store.ts';

export const roleCommands = (store: MembersStore): readonly Command[] => [
  {
    name: 'make',
    aliases: ['appoint'],
    summary: 'Give somebody a role from today, or end one',
    example: 'make Mara Swift lead for Kent',
    may: approvers,
    changes: true,
    fresh: true,
    run: async (rest, turn) => {
      const made = readMade(rest);
      if (!made) return HOW;
      return store.save({ turn, how: 'typed' }, (now) => {
        const picked = pickFor(made, now);
        if (picked.refused) return refusedAs(picked);
        const named = (made.ends ? endRole : giveRole)(picked.value, made.role, now);
        if (named.refused) return refusedAs(named);
        return { plan: named.value, reply: answer(made, named.value.person, now) };
      });
    },
  },
];

const HOW: Reply = {
  text: 'Type **make**, a name and a role: lead, deputy, chair, coordinator or member. For example **make Mara Swift lead for Kent**, or **make Mara Swift no longer lead**.',
  refused: 'no-role',
};

/** The authority named after the role tells namesakes apart; it is not a way to move somebody. */
const pickFor = ({ name, role, place }: Made, { register, today }: Turn): Result<Person> => {
  const [authority] = place ? chosenAuthorities(place, register, today) : [];
  if (place && !authority) return refuse('no-authority', `"${place}" is no local authority of the network.`);
  const people = currentPeople(register, today);
  const own = people.filter((person) => !authority || person.authority === authority.code);
  const picked = pickPerson(name, { register, today, among: own });
  if (!picked.refused || !authority || picked.code !== 'nobody') return picked;
  const elsewhere = pickPerson(name, { register, today, among: people });
  if (elsewhere.refused || !isOfAuthority(role)) return elsewhere.refused ? elsewhere : ok(elsewhere.value);
  const move = `type "transfer ${elsewhere.value.name} to ${authority.name}"`;
  return refuse(
    'elsewhere',
    `${sayPerson(elsewhere.value, register)} is not of ${authority.name}. To move them there first, ${move}.`,
  );
};

const answer = ({ role, ends }: Made, person: Person, { register, today, caller }: Turn): Reply => {
  const who = sayPerson(person, register);
  const what = sayRole(role, person, register);
  const done = ends ? `${who} is no longer ${what}.` : `${who} is ${what} from ${sayDay(today)}.`;
  const news = ends ? `You are no longer ${what}.` : `You are ${what} from ${sayDay(today)}.`;
  const others = role === 'member' || ends ? [] : otherHolders(role, person, { register, today });
  const too =
    others.length === 0 ? '' : `${capital(listOf(others))} ${others.length === 1 ? 'is' : 'are'} that too.`;
  const tell = person.id === caller.person?.id ? [] : tellOf(person, news, register);
  return { card: receipt(ends ? 'Role ended' : 'Role given', done, too), ...(tell.length > 0 && { tell }) };
};

const otherHolders = (
  role: Made['role'],
  person: Person,
  { register, today }: Pick<Turn, 'register' | 'today'>,
): readonly string[] =>
  holdersOf(register, role, today)
    .filter(({ id }) => id !== person.id)
    .filter((other) => !isOfAuthority(role) || other.authority === person.authority)
    .map((other) => sayPerson(other, register));

const tellOf = (person: Person, news: string, register: Turn['register']): readonly Post[] =>
  accountsOf(register, person.id).length > 0
    ? [{ to: [person.id], reply: { card: receipt('Your role in the network', news) } }]
    : [];
