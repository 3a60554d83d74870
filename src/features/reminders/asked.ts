import type { AuthorityCode } from '../../domain/authority.ts';
import { chosenAuthorities, nearAuthorities } from '../../domain/find-authority.ts';
import { findPeopleNamed, nearPeople } from '../../domain/find-people.ts';
import type { PersonId } from '../../domain/person.ts';
import { authorityName, nameOf, sayPerson } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { takeReturnType } from '../../domain/returns/find-type.ts';
import { periodKey } from '../../domain/returns/period.ts';
import { takePeriod } from '../../domain/returns/read-period.ts';
import { findReturnType } from '../../domain/returns/return-types.ts';
import { listOf } from '../../domain/words.ts';
import type { Load } from './loads.ts';
import { isLate } from './owing.ts';
import { personIn, type World } from './reach.ts';

/** Whom a coordinator asked to be reminded. */
export type Whom =
  | { readonly of: 'overdue' }
  | { readonly of: 'everything' }
  | { readonly of: 'authority'; readonly code: AuthorityCode }
  | { readonly of: 'person'; readonly id: PersonId }
  | {
      readonly of: 'return';
      readonly type: string;
      readonly period?: string;
      readonly authority?: AuthorityCode;
    };

const HOW =
  'Type for example remind everyone overdue, remind Kent, remind Mara Swift, or remind everyone about the CME census.';
const EVERYONE =
  /^(?:everyone|everybody|all|anyone|anybody|people|officers|them)\b(?:\s+(?:who(?:['’]?s|\s+is|\s+are|\s+has)?|that\s+(?:is|are|has)|with))?/i;
const OVERDUE =
  /^(?:is\s+|are\s+)?(?:late|overdue|over\s?due|(?:anything|something|things)\s+overdue|overdue\s+(?:actions?|returns?|things?|items?))$/i;
const ABOUT = /^(?:about|of|for|on|who\s+(?:has\s+not|hasnt|still)\s+(?:returned|sent|owes?))\s+/i;

/** "everyone overdue", "Kent", "Mara Swift", "everyone about the CME census". */
export const readWhom = (words: string, world: World): Result<Whom> => {
  const said = words.replace(/[\s.?!]+$/, '').trim();
  if (!said) return refuse('whom', `Say who is to be reminded. ${HOW}`);
  if (/^(?:me|myself)\b/i.test(said))
    return refuse(
      'me',
      'The bot reminds you by itself. Type my reminders to see of what, or action and what is to be done to record an action.',
    );
  if (OVERDUE.test(said)) return ok({ of: 'overdue' });
  const all = EVERYONE.exec(said);
  if (all) return ofEveryone(said.slice(all[0].length).trim(), world);
  return readBoth(said, world) ?? readReturn(said, world) ?? readOne(said, world);
};

/** "Surrey about the CME census": that return of that authority; of a person all they owe. */
const readBoth = (said: string, world: World): Result<Whom> | undefined => {
  const [, who = '', what = ''] = /^(.{2,60}?)\s+about\s+(.+)$/i.exec(said) ?? [];
  const about = readReturn(what, world);
  if (!about || about.refused) return about;
  const one = readOne(who, world);
  if (one.refused || one.value.of !== 'authority') return one;
  return ok({ ...about.value, authority: one.value.code });
};

const ofEveryone = (rest: string, world: World): Result<Whom> => {
  if (OVERDUE.test(rest)) return ok({ of: 'overdue' });
  if (!rest) return ok({ of: 'everything' });
  const named = ABOUT.test(rest) ? readReturn(rest, world) : undefined;
  if (named) return named;
  return refuse('whom', `“${rest}” after “everyone” was not understood. ${HOW}`);
};

/** "about the CME census", "the CME census for autumn 2026". */
const readReturn = (said: string, { register, today }: World): Result<Whom> | undefined => {
  const taken = takeReturnType(said.replace(ABOUT, ''));
  if (!taken) return undefined;
  if (!('type' in taken))
    return refuse(
      'which-return',
      `Say which return: ${listOf(
        taken.several.map(({ title }) => title),
        'or',
      )}.`,
    );
  const period = takePeriod(taken.rest, { today, terms: register.terms })?.period;
  return ok({ of: 'return', type: taken.type.id, ...(period && { period: periodKey(period) }) });
};

/** An authority before a person: nobody is called after one. */
const readOne = (said: string, { register, today }: World): Result<Whom> => {
  const authorities = chosenAuthorities(said, register, today);
  const [authority] = authorities;
  if (authority && authorities.length === 1) return ok({ of: 'authority', code: authority.code });
  if (authority)
    return unclear(
      said,
      authorities.map(({ name }) => name),
    );
  const people = findPeopleNamed(said, register, today);
  const [person] = people;
  if (person && people.length === 1) return ok({ of: 'person', id: person.id });
  if (person)
    return unclear(
      said,
      people.map((one) => sayPerson(one, register)),
    );
  const near = [
    ...nearAuthorities(said, register, today).map(({ name }) => name),
    ...nearPeople(said, register, today).map((one) => sayPerson(one, register)),
  ];
  return near.length > 0
    ? unclear(said, near.slice(0, 5))
    : refuse('whom', `“${said}” is no local authority and nobody of the network. ${HOW}`);
};

const unclear = (said: string, among: readonly string[]): Result<never> =>
  refuse('which', `“${said}” could be ${listOf(among, 'or')}. Say which.`);

/** Those whom it means, each with all they owe. */
export const meantIn = (
  whom: Whom,
  loads: ReadonlyMap<PersonId, Load>,
  { register, today }: World,
): readonly Load[] =>
  [...loads.values()].filter(({ person, items }) => {
    if (whom.of === 'everything') return true;
    if (whom.of === 'overdue') return items.some((item) => isLate(item, today));
    if (whom.of === 'person') return person === whom.id;
    if (whom.of === 'authority') return personIn(register, person)?.authority === whom.code;
    return items.some((item) => isReturn(item, whom));
  });

export const isReturn = (
  item: Load['items'][number],
  { type, period, authority }: Extract<Whom, { readonly of: 'return' }>,
): boolean =>
  item.kind === 'return' &&
  item.type === type &&
  (!period || item.period === period) &&
  (!authority || item.authority === authority);

/** "everyone with something overdue", "Kent", "Mara Swift", "everyone who owes the CME census return". */
export const sayWhom = (whom: Whom, { register }: Pick<World, 'register'>): string => {
  if (whom.of === 'everything') return 'everyone who owes something';
  if (whom.of === 'overdue') return 'everyone with something overdue';
  if (whom.of === 'person') return nameOf(register, whom.id);
  if (whom.of === 'authority') return authorityName(register, whom.code);
  const title = findReturnType(whom.type)?.title ?? whom.type;
  return whom.authority
    ? `${authorityName(register, whom.authority)} about the ${title}`
    : `everyone who owes the ${title}`;
};
