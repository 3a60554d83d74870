import { type Day, sayDay } from '../../domain/day.ts';
import type { Meeting, MeetingId } from '../../domain/meeting.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import { sayWhen } from '../../domain/say-meeting.ts';
import { check, type Said, type World } from './check.ts';
import type { ReadPlan } from './read-plan.ts';

/** Whose meetings these are: what every new one is of (inventory row 1). */
export const BODY = 'South East Children Missing Education Network';
export const TITLE = 'CME Network meeting';
const SERIES = 'Network meetings';

export const NO_DATE = refuse('no-date', 'Enter the date, like 19 January 2027.');

/** What is to be planned, or everything that is to be put right. */
export type Planned =
  | { readonly said: Said & { readonly on: Day } }
  | { readonly problems: readonly Refusal[] };

/** Decides on a plan. A day that has gone by is asked about: `past` says that it is meant. */
export const plan = (read: ReadPlan, world: World, { past }: { readonly past: boolean }): Planned => {
  const { said, problems } = check(read, world);
  const { on } = said;
  if (!on) return { problems: read.day ? problems : [NO_DATE, ...problems] };
  if (problems.length > 0) return { problems };
  const fault = past
    ? clash({ ...said, on }, world)
    : (gone(on, world.today) ?? clash({ ...said, on }, world));
  return fault ? { problems: [fault] } : { said: { ...said, on } };
};

export const PAST = 'past';

export const gone = (on: Day, today: Day): Refusal | undefined =>
  on < today ? refuse(PAST, `${sayDay(on)} has gone by. Check the date and the year.`) : undefined;

/** Planned already, by somebody else or by the same words typed again: a second would be a slip. */
const clash = (
  { on, start, title = TITLE }: Said & { readonly on: Day },
  { register }: World,
): Refusal | undefined => {
  const there = register.meetings.find(
    (one) => one.state !== 'cancelled' && one.on === on && one.start === start && one.title === title,
  );
  return (
    there &&
    refuse('there', `That is in the calendar already: ${there.title}, ${sayWhen(there)} (${there.id}).`)
  );
};

/** The meeting as it is first written. One that has been held needs no planning: it has ended. */
export const meetingFrom = (id: MeetingId, said: Said & Pick<Meeting, 'on'>, today: Day): Meeting => {
  const { title, where = { kind: 'undecided' }, ...rest } = said;
  return {
    id,
    body: BODY,
    title: title ?? TITLE,
    where,
    ...rest,
    ...(title === undefined && { series: SERIES }),
    state: said.on < today ? 'ended' : 'planned',
    sequence: 0,
  };
};

const MOST = 12;

/** Several at once: all of them, or none and what is wrong with which. */
export const planSeveral = (
  lines: readonly { readonly words: string; readonly read: ReadPlan }[],
  world: World,
): Result<readonly (Said & { readonly on: Day })[]> => {
  if (lines.length === 0)
    return refuse(
      'empty',
      'Enter a day and a time on a line for each meeting, like 19 January 2027 at 10am.',
    );
  if (lines.length > MOST)
    return refuse('many', `At most ${MOST} meetings can be planned at once. Plan them in two goes.`);
  const plans = lines.map(({ words, read }) => ({ words, planned: plan(read, world, { past: false }) }));
  const faults = plans.flatMap(({ words, planned }) =>
    'problems' in planned ? [`${words}: ${planned.problems.map(({ say }) => say).join(' ')}`] : [],
  );
  if (faults.length > 0) return refuse(identityIn(plans.map(({ planned }) => planned)), faults.join('\n'));
  const said = plans.flatMap(({ planned }) => ('said' in planned ? [planned.said] : []));
  const days = said.map(({ on, start }) => `${on} ${start ?? ''}`);
  const twice = said.find((_, index) => days.indexOf(days[index] ?? '') !== index);
  return twice ? refuse('twice', `${sayWhen(twice)} is there twice.`) : ok(said);
};

const identityIn = (plans: readonly Planned[]): string =>
  plans
    .flatMap((planned) => ('problems' in planned ? planned.problems : []))
    .find(({ code }) => code === 'identity')?.code ?? 'lines';
