import type { Caller } from '../../domain/caller.ts';
import type { Day } from '../../domain/day.ts';
import { findAmong, nearAmong } from '../../domain/find-people.ts';
import { likeName, tidyName } from '../../domain/name.ts';
import type { Account, Person } from '../../domain/person.ts';
import { currentPeople, type Register, sayPerson } from '../../domain/register.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { listOf } from '../../domain/words.ts';
import { mayDecideOn } from './may.ts';

export interface Looking {
  readonly register: Register;
  readonly today: Day;
  /** Those it may be; everybody of the network today where it is left out. */
  readonly among?: readonly Person[];
}

/** The one person that these words name, or the sentence that asks which. */
export const pickPerson = (words: string, { register, today, among }: Looking): Result<Person> => {
  if (!tidyName(words)) return refuse('no-name', 'Enter a name, such as "Mara Swift" or "Mara (Kent)".');
  const people = among ?? currentPeople(register, today);
  const found = findAmong(words, people, { register, on: today });
  const [first, ...others] = found;
  if (first && others.length === 0) return ok(first);
  if (first) return refuse('several', severalFit(words, found, register));
  const near = nearAmong(words, people).map((person) => sayPerson(person, register));
  const hint = near.length > 0 ? `Did you mean ${listOf(near, 'or')}?` : 'Type "members" to see who is.';
  return refuse('nobody', `Nobody called "${words.trim()}" is in the network. ${hint}`);
};

/** People of one name and one authority are told apart by their references. */
const severalFit = (words: string, found: readonly Person[], register: Register): string => {
  const said = found.map((person) => sayPerson(person, register));
  const alike = new Set(said).size < said.length;
  const named = found.map((person, index) => (alike ? `${said[index]}, ${person.id}` : said[index]));
  const how = alike ? 'their reference' : 'the whole name and local authority';
  return `"${words.trim()}" could be ${listOf(named.map(String), 'or')}. Type ${how}.`;
};

export interface Choosing extends Pick<Looking, 'register'> {
  readonly caller: Caller;
}

/** The one account that these words name, of those whom this caller may let in: who else waits is not for them. */
export const pickPending = (words: string, { register, caller }: Choosing): Result<Account> => {
  if (!tidyName(words))
    return refuse('no-name', 'Enter the name of whoever asked, as "members pending" shows it.');
  const waiting = register.accounts.filter((account) => mayDecideOn(caller, account));
  const whole = waiting.filter(({ name }) => likeName(name) === likeName(words));
  const part = waiting.filter(({ name }) => likeName(name).split(' ').includes(likeName(words)));
  const found = whole.length > 0 ? whole : part;
  const [first, ...others] = found;
  if (first && others.length === 0) return ok(first);
  if (first)
    return refuse(
      'several',
      `${found.length} people who wait fit "${words.trim()}". Type "members pending" and press the button.`,
    );
  return refuse(
    'nobody',
    `Nobody called "${words.trim()}" waits for you to decide. Type "members pending" to see who does.`,
  );
};
