import type { AuthorityCode } from '../../domain/authority.ts';
import type { PersonId } from '../../domain/person.ts';
import { authorityName, nameOf, type Register } from '../../domain/register.ts';
import type { Item, Reached } from './owing.ts';

/** Whom nobody can remind of what they owe, as things stand in the register. */
export interface MissedOwner {
  /** A person's id, an authority's code, "chair" or "coordinator". */
  readonly who: PersonId | AuthorityCode | 'chair' | 'coordinator';
  readonly why: 'left' | 'no-account' | 'nobody';
  readonly items: readonly Item[];
}

/** Each once, with all that waits for them. */
export const missedIn = (all: readonly Reached[]): readonly MissedOwner[] => {
  const found = new Map<string, MissedOwner>();
  for (const { item, missed } of all) {
    if (!missed) continue;
    const who = whoIn(missed);
    const why = 'person' in missed ? missed.why : 'nobody';
    found.set(who, { who, why, items: [...(found.get(who)?.items ?? []), item] });
  }
  return [...found.values()];
};

const whoIn = (missed: NonNullable<Reached['missed']>): MissedOwner['who'] => {
  if ('person' in missed) return missed.person;
  return 'authority' in missed ? missed.authority : missed.role;
};

export const sayWho = (who: MissedOwner['who'], register: Register): string => {
  if (who === 'chair' || who === 'coordinator') return `The ${who}`;
  return who.startsWith('MEM-') ? nameOf(register, who) : authorityName(register, who as AuthorityCode); // neither role nor person
};

/** Why, in words that follow a name. */
export const sayMissed = (why: MissedOwner['why']): string => {
  if (why === 'left') return 'has left the network';
  return why === 'no-account' ? 'has no account with the bot' : 'nobody there uses the bot';
};
