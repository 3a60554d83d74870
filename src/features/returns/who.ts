import type { AuthorityCode } from '../../domain/authority.ts';
import type { Day } from '../../domain/day.ts';
import { holdersOf } from '../../domain/find-people.ts';
import type { Person, PersonId } from '../../domain/person.ts';
import { accountsOf, authorityName, currentPeople, type Register } from '../../domain/register.ts';
import type { DataRequest } from '../../domain/returns/data-request.ts';
import { listOf } from '../../domain/words.ts';

interface Seeing {
  readonly register: Register;
  readonly today: Day;
}

const usesTheBot = (register: Register) => (person: Person) => accountsOf(register, person.id).length > 0;

/** Who is told of a return: the coordinators, and whom the request names as its recipient. */
export const askersOf = (
  { recipient }: Pick<DataRequest, 'recipient'>,
  { register, today }: Seeing,
): readonly PersonId[] => [
  ...new Set([...holdersOf(register, 'coordinator', today).map(({ id }) => id), recipient]),
];

export const coordinatorsOf = ({ register, today }: Seeing): readonly Person[] =>
  holdersOf(register, 'coordinator', today);

/** The leads of an authority whom a card can reach. */
export const leadsOf = (authority: AuthorityCode, { register, today }: Seeing): readonly Person[] =>
  holdersOf(register, 'lead', today)
    .filter((person) => person.authority === authority)
    .filter(usesTheBot(register));

/** Everybody of an authority whom a card can reach. */
export const officersOf = (authority: AuthorityCode, { register, today }: Seeing): readonly PersonId[] =>
  currentPeople(register, today)
    .filter((person) => person.authority === authority)
    .filter(usesTheBot(register))
    .map(({ id }) => id);

/** Who submits an authority's return, for somebody who may not. */
export const saySubmitters = (authority: AuthorityCode, seeing: Seeing): string => {
  const leads = leadsOf(authority, seeing).map(({ name }) => name);
  const name = authorityName(seeing.register, authority);
  const who = leads.length > 0 ? ` (${listOf(leads)})` : '';
  return `A return of ${name} is submitted by its lead${who}, the lead’s deputy, or an officer whom a coordinator names for this request.`;
};

/** There is nobody to send it to: who puts that right, and how. */
export const sayNoLead = (authority: AuthorityCode, seeing: Seeing): string => {
  const name = authorityName(seeing.register, authority);
  const named = listOf(coordinatorsOf(seeing).map((one) => one.name));
  return `${name} has no lead who uses the bot, so nobody can be asked to submit this. A coordinator appoints one: make, the person’s name and lead for ${name}. ${named || 'No coordinator'} has been told. What you entered is kept.`;
};
