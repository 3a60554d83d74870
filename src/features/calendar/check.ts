import {
  addDays,
  addMonths,
  type Day,
  isWeekend,
  sayDay,
  sayFullDay,
  WEEKDAYS,
  weekdayOf,
  yearOf,
} from '../../domain/day.ts';
import { bankHolidays } from '../../domain/due-holiday.ts';
import { findPeopleNamed, nearPeople } from '../../domain/find-people.ts';
import type { ClockTime, Meeting, Where } from '../../domain/meeting.ts';
import type { PersonId } from '../../domain/person.ts';
import { type Register, sayPerson } from '../../domain/register.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { sayTime } from '../../domain/say-meeting.ts';
import type { Term } from '../../domain/term.ts';
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

/** What is pointed out of a meeting's day, and refused to nobody. */
export const warningsOf = (
  meeting: Pick<Meeting, 'id' | 'on' | 'start'>,
  { register, today }: World,
): readonly string[] => {
  const { on, start } = meeting;
  const same = register.meetings.filter(
    (other) => other.on === on && other.id !== meeting.id && other.state !== 'cancelled',
  );
  const day = sayDay(on);
  return [
    isWeekend(on) ? `${day} is a ${WEEKDAYS[weekdayOf(on) - 1]}.` : '',
    bankHolidays(yearOf(on)).has(on) ? `${day} is a bank holiday.` : '',
    isInHoliday(on, register.terms) ? `${day} is in the school holidays, by the network’s term dates.` : '',
    same.length > 0 ? `There is another meeting on that day: ${listOf(same.map(sayBriefly))}.` : '',
    on > addMonths(today, 36) ? `${sayFullDay(on)} is more than 3 years away: check the year.` : '',
    start ? '' : 'It has no time yet.',
  ].filter((warning) => warning !== '');
};

const sayBriefly = ({ title, start, id }: Meeting): string =>
  `${title}${start ? `, ${sayTime(start)}` : ''} (${id})`;

/** Between two terms that the calendar has; before the first and after the last nobody knows. */
const isInHoliday = (on: Day, terms: readonly Term[]): boolean =>
  !terms.some(({ first, last }) => first <= on && on <= last) &&
  terms.some(({ last }) => last < on && addDays(last, 100) > on) &&
  terms.some(({ first }) => first > on);
