import type { ActionSaid } from '../../core/offers/actions.ts';
import type { Attendance } from '../../core/offers/attendance.ts';
import type { Decision } from '../../core/offers/decisions.ts';
import type { Attendee } from '../../domain/attendee.ts';
import { findPerson, nameOf, type Register, sayPerson } from '../../domain/register.ts';
import { isDeed } from './accept.ts';
import type { Item, Minutes, Roll, Told } from './minutes.ts';
import type { ReadAttendee } from './notes-read.ts';
import { sayAttendee } from './world.ts';

/** What other rooms hold of the meeting. */
export interface Recorded {
  readonly actions: readonly ActionSaid[];
  readonly decisions: readonly Decision[];
  readonly attendance: Attendance;
}

/** The notes as they are read: a draft as the rooms hold it now, later as it was circulated. */
export interface Body {
  readonly items: readonly Item[];
  readonly roll: Roll;
}

export const bodyOf = (minutes: Minutes, recorded: Recorded, register: Register): Body => {
  if (minutes.state !== 'draft')
    return { items: minutes.items, roll: minutes.roll ?? { present: [], apologies: [] } };
  const items = minutes.items.map((item) => ({
    ...item,
    actions: recorded.actions.filter((one) => itemOf(one.ref, minutes) === item.title).map(toldAction),
    decisions: recorded.decisions.filter((one) => itemOf(one.ref, minutes) === item.title).map(toldDecision),
  }));
  return { items: [...items, ...restOf(minutes, recorded)], roll: rollOf(minutes, recorded, register) };
};

/** The item that something imported stood in. */
const itemOf = (ref: string, { suggestions, items }: Minutes): string | undefined => {
  const title = suggestions.find((one) => one.ref === ref && (isDeed(one) || one.kind === 'decision'))?.item;
  return items.some((item) => item.title === title) ? title : undefined;
};

/** What belongs to no item stands at the end, so that nothing recorded in the meeting is left out. */
const restOf = (minutes: Minutes, { actions, decisions }: Recorded): readonly Item[] => {
  const rest = {
    actions: actions.filter(({ ref }) => itemOf(ref, minutes) === undefined).map(toldAction),
    decisions: decisions.filter(({ ref }) => itemOf(ref, minutes) === undefined).map(toldDecision),
  };
  if (rest.actions.length + rest.decisions.length === 0) return [];
  return [{ key: 'rest', title: 'Recorded at the meeting', text: '', ...rest }];
};

const toldAction = ({ text, who, byWhen }: ActionSaid): Told => ({
  text,
  who: byWhen && byWhen !== 'no date' ? `${who}, ${byWhen}` : who,
});

const OUTCOMES = { agreed: 'Agreed', 'not-agreed': 'Not agreed', proposed: 'Proposed' } as const;

const toldDecision = ({ text, outcome, reason }: Decision): Told => ({
  text: `${OUTCOMES[outcome]}: ${text}`,
  who: reason ?? '',
});

/** Who was there as the room of attendance has it, or where it has nobody, as the notes name them. */
const rollOf = (minutes: Minutes, { attendance }: Recorded, register: Register): Roll => ({
  present: said(attendance.present, minutes.present, register),
  apologies: said(attendance.apologies, minutes.apologies, register),
});

const said = (
  kept: readonly Attendee[],
  read: readonly ReadAttendee[],
  register: Register,
): readonly string[] =>
  kept.length > 0 ? kept.map((one) => sayKept(one, register)) : read.map((one) => sayAttendee(one, register));

const sayKept = (one: Attendee, register: Register): string => {
  const person = one.person && findPerson(register, one.person);
  const who = person
    ? sayPerson(person, register)
    : sayAttendee({ ...one, name: one.name ?? nameOf(register, one.person ?? ''), words: '' }, register);
  return one.instead ? `${who}; ${one.instead} comes instead` : who;
};

/** What people call an item: its number in the notes, or its place. */
export const labelOf = ({ number }: Item, index: number): string => number ?? String(index + 1);
