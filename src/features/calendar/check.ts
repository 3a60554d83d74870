import type { Day } from '../../domain/day.ts';
import { findPeopleNamed, nearPeople } from '../../domain/find-people.ts';
import type { ClockTime, Where } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import { type Register, sayPerson } from '../../domain/register.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { listOf } from '../../domain/words.ts';
import type { ReadPlan } from './read-plan.ts';
import { FIELDS, keepable } from './texts.ts';

export interface World {
  readonly register: Register;
  readonly today: Day;
}

/** What a line or a form says of a meeting, each part settled. */
export interface Said {
  readonly on?: Day;
  readonly start?: ClockTime;
  readonly end?: ClockTime;
  readonly where?: Where;
  readonly focus?: string;
  readonly title?: string;
  readonly chair?: PersonId;
}

export interface Checked {
  readonly said: Said;
  /** What must be put right first, in the order of the form. */
  readonly problems: readonly Refusal[];
}

/** Holds what was read against the register and against what may be stored. */
export const check = (read: ReadPlan, world: World): Checked => {
  const parts: readonly Result<Said>[] = [
    dayOf(read),
    timesOf(read),
    whereOf(read, world),
    textOf(read, 'focus', world),
    textOf(read, 'title', world),
    chairOf(read, world),
    looseOf(read, world),
  ];
  return {
    said: Object.assign({}, ...parts.map((part) => (part.refused ? {} : part.value))),
    problems: parts.flatMap((part) => (part.refused ? [part] : [])),
  };
};

const dayOf = ({ day }: ReadPlan): Result<Said> => {
  if (!day) return ok({});
  return typeof day === 'string' ? ok({ on: day }) : day;
};

const timesOf = ({ times }: ReadPlan): Result<Said> => times ?? ok({});

const whereOf = ({ where }: ReadPlan, { today }: World): Result<Said> => {
  if (!where || where.kind === 'teams') return ok(where ? { where } : {});
  const kept = keepable((where.kind === 'venue' ? where.name : where.booked) ?? '', 'venue', today);
  return kept.refused ? kept : ok({ where });
};

const textOf = (read: ReadPlan, field: 'focus' | 'title', { today }: World): Result<Said> => {
  const words = read[field];
  if (words === undefined) return ok({});
  const kept = keepable(words, field, today);
  return kept.refused ? kept : ok({ [field]: kept.value });
};

const chairOf = ({ chair }: ReadPlan, { register, today }: World): Result<Said> => {
  if (chair === undefined) return ok({});
  const kept = keepable(chair, 'chair', today);
  if (kept.refused) return kept;
  const [person, ...others] = findPeopleNamed(chair, register, today);
  if (person && others.length === 0) return ok({ chair: person.id });
  const maybe = person ? [person, ...others] : nearPeople(chair, register, today);
  const names = maybe.slice(0, 5).map((one) => sayPerson(one, register));
  const hint =
    names.length > 0 ? ` Did you mean ${listOf(names, 'or')}?` : ' Enter a name that “members” shows.';
  return refuse('chair', `${FIELDS.chair.label}: “${chair}” is not one person of the network.${hint}`);
};

const looseOf = ({ loose }: ReadPlan, { today }: World): Result<Said> => {
  if (!loose) return ok({});
  const kept = keepable(loose, 'focus', today);
  return kept.refused
    ? kept
    : refuse('loose', `The bot did not understand “${loose}”. Put it where it belongs.`);
};
