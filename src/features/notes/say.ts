import { sayDay } from '../../domain/day.ts';
import { sayDue } from '../../domain/due-say.ts';
import { sayTime, sayWhere } from '../../domain/say-meeting.ts';
import { capital, listOf, plural } from '../../domain/words.ts';
import { isDeed, isSure } from './accept.ts';
import { type Kind, openOnes, type Suggestion } from './minutes.ts';
import type { Outcome, ReadMeeting } from './notes-read.ts';
import { sayAttendee, sayOwners, settle, type World } from './world.ts';

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  action: 'Action',
  'data-request': 'Data request',
  collection: 'Document collection',
  meeting: 'Meeting date',
  decision: 'Decision',
  person: 'New person',
  present: 'Present',
  apologies: 'Apologies',
};

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  agreed: 'Agreed',
  'not agreed': 'Not agreed',
  proposed: 'Proposed',
};

/** What it says, in a line: a decision with its outcome, a date in full. */
export const sayText = (one: Suggestion, { register }: Pick<World, 'register'>): string => {
  if (one.kind === 'decision') return `${OUTCOME_NAMES[one.outcome ?? 'proposed']}: ${one.text}`;
  if (one.kind === 'meeting' && one.meeting) return sayMeetingRead(one.meeting);
  if (one.kind === 'person' && one.person) return sayAttendee(one.person, register);
  return capital(one.text);
};

const sayMeetingRead = ({ on, start, end, where, focus }: ReadMeeting): string => {
  const times = [start, end].flatMap((time) => (time ? [sayTime(time)] : [])).join(' to ');
  const place = where ? sayWhere(where) : '';
  return [on ? sayDay(on) : 'No date yet', times, place, focus ?? '']
    .filter((part) => part !== '')
    .join(', ');
};

/** Who and by when, and what accepting does beside recording it. */
export const sayMore = (one: Suggestion, world: World): string => {
  if (!isDeed(one)) return sayOther(one, world);
  const settled = settle(one, world);
  const who = sayOwners(one, settled, world) || 'nobody named';
  const adds = settled.adds.map(({ text }) => text);
  return [
    `Who: ${who}`,
    `By when: ${sayDue(one.due)}`,
    one.kind === 'action' ? '' : 'Recorded as an action of the local authorities asked',
    adds.length > 0 ? `Accepting adds ${listOf(adds)} to the contacts` : '',
  ]
    .filter((part) => part !== '')
    .join('. ');
};

const sayOther = ({ kind, meeting, people, reason }: Suggestion, { register }: World): string => {
  if (kind === 'meeting') {
    const there = register.meetings.some(({ on, state }) => on === meeting?.on && state !== 'cancelled');
    return there
      ? 'There is a meeting on that day in the calendar already'
      : 'Accepting puts it into the calendar';
  }
  if (people) return plural(people.length, 'person', 'people');
  if (kind === 'person') return 'Accepting adds this person to the contacts';
  return reason ? `Reason: ${reason}` : '';
};

/** "Line 14: MS/CO to share with AD Education Network."; a list of names is its own source. */
export const saySource = ({ line, source }: Suggestion): string => {
  const cells = source.replace(/\s*\t\s*/g, ' | ');
  return line > 0 ? `Line ${line}: ${cells}` : cells;
};

const PLURALS: Readonly<Record<Kind, readonly [string, string]>> = {
  action: ['action', 'actions'],
  'data-request': ['data request', 'data requests'],
  collection: ['document collection', 'document collections'],
  meeting: ['meeting date', 'meeting dates'],
  decision: ['decision', 'decisions'],
  person: ['new person', 'new people'],
  present: ['attendance list', 'attendance lists'],
  apologies: ['list of apologies', 'lists of apologies'],
};

/** "6 actions, 2 decisions and 1 meeting date: 5 sure, 4 unsure". */
export const sayCounts = (world: World): string => {
  const open = openOnes(world.minutes);
  if (open.length === 0) return 'Everything read from these notes is decided. Type notes to see them.';
  const each = Object.entries(PLURALS).flatMap(([kind, [one, many]]) => {
    const count = open.filter((suggestion) => suggestion.kind === kind).length;
    return count > 0 ? [plural(count, one, many)] : [];
  });
  const sure = open.filter((one) => isSure(one, world)).length;
  return `Still to decide: ${listOf(each)}. ${sure} sure, ${open.length - sure} unsure. Nothing is recorded until you accept it.`;
};
