import type { Caller } from '../../domain/caller.ts';
import type { Day } from '../../domain/day.ts';
import { isLastCoordinator } from '../../domain/find-people.ts';
import { type Person, type RoleName, rolesOn } from '../../domain/person.ts';
import { type Register, sayPerson } from '../../domain/register.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { mayGiveRole } from './may.ts';
import { type Plan, withoutRoles, withRole } from './plan.ts';
import { isOfAuthority, sayRole } from './say.ts';

export interface Naming {
  readonly register: Register;
  readonly caller: Caller;
  readonly today: Day;
}

type Named = Result<Plan & { readonly person: Person }>;

/** Gives somebody a role from today on (inventory row 14). "member" means that and nothing more. */
export const giveRole = (person: Person, role: RoleName, naming: Naming): Named => {
  const { register, today } = naming;
  const refusal = whyNot(person, role, naming);
  if (refusal) return refusal;
  if (role === 'member') return onlyMember(person, naming);
  if (rolesOn(person, today).has(role))
    return refuse('already', `${sayPerson(person, register)} is already ${sayRole(role, person, register)}.`);
  if (isOfAuthority(role) && !person.authority)
    return refuse(
      'no-authority',
      `${sayPerson(person, register)} is of no local authority, so there is none to lead.`,
    );
  return changed(person, withRole(person, role, today), { verb: 'role', to: role });
};

/** Ends a role today. */
export const endRole = (person: Person, role: RoleName, naming: Naming): Named => {
  const { register, today } = naming;
  const refusal = whyNot(person, role, naming) ?? whyLast(person, role, naming);
  if (refusal) return refusal;
  const who = sayPerson(person, register);
  if (role === 'member')
    return refuse('member', `To take ${who} out of the network, type "remove ${person.name}".`);
  if (!rolesOn(person, today).has(role))
    return refuse('not-held', `${who} is not ${sayRole(role, person, register)}.`);
  return ended(withoutRoles(person, [role], today), person, { verb: 'role', from: role });
};

const onlyMember = (person: Person, naming: Naming): Named => {
  const { register, today } = naming;
  const held = [...rolesOn(person, today)].filter((name) => name !== 'member');
  if (held.length === 0) return refuse('already', `${sayPerson(person, register)} holds no other role.`);
  const last = held.includes('coordinator') ? whyLast(person, 'coordinator', naming) : undefined;
  return (
    last ??
    ended(withoutRoles(person, held, today), person, { verb: 'role', from: held.join(), to: 'member' })
  );
};

/** Of two coordinators who end each other's role at the same moment, one must find out. */
const ended = (after: Person, before: Person, said: { verb: string; from: string; to?: string }): Named => {
  const plan = changed(before, after, said);
  return plan.refused || !said.from.includes('coordinator') ? plan : ok({ ...plan.value, onAll: true });
};

const changed = (before: Person, after: Person, said: { verb: string; from?: string; to?: string }): Named =>
  ok({ person: after, people: [{ before, after, ...said }] });

const whyNot = (person: Person, role: RoleName, { caller }: Naming): Refusal | undefined => {
  if (mayGiveRole(caller, role, person)) return undefined;
  const who = role === 'deputy' ? 'a coordinator or the lead of the same local authority' : 'a coordinator';
  return refuse('not-allowed', `Only ${who} can do that.`);
};

const whyLast = (person: Person, role: RoleName, { register, today }: Naming): Refusal | undefined => {
  if (role !== 'coordinator' || !isLastCoordinator(person, register, today)) return undefined;
  return refuse('last-coordinator', sayLast(person, register));
};

export const sayLast = (person: Person, register: Register): string =>
  `${sayPerson(person, register)} is the only coordinator who uses the bot. First name another: type "make", their name and "coordinator".`;
