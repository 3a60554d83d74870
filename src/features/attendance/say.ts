import type { Attendee } from '../../domain/attendee.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { capital, listOf, plural } from '../../domain/words.ts';
import { sayAttendee, sayInstead } from './attendee.ts';

export type Deed = 'apologies' | 'present';

/** "Apologies from you for the 9 March 2027 meeting": what the head of a receipt says. */
export const sayDone = (deed: Deed, changed: number, meeting: Meeting): string => {
  const where = sayMeeting(meeting);
  if (changed === 0)
    return deed === 'apologies'
      ? `Apologies for ${where}: there already`
      : `Present at ${where}: there already`;
  return deed === 'apologies'
    ? `Apologies recorded for ${where}`
    : `${plural(changed, 'person', 'people')} put down as present at ${where}`;
};

/** "Mara Swift (Portsmouth); Dev Patel comes instead". */
export const sayOne = (attendee: Attendee, register: Register): string => {
  const who = sayAttendee(attendee, register);
  return attendee.instead ? `${who}; ${sayInstead(attendee.instead, register)} comes instead` : who;
};

export const sayStruck = (
  people: readonly Attendee[],
  from: Deed,
  { meeting, register }: { readonly meeting: Meeting; readonly register: Register },
): string => {
  const who = listOf(people.map((one) => sayAttendee(one, register)));
  const what = from === 'apologies' ? 'Apologies taken back' : 'No longer down as present';
  return `${what} for ${sayMeeting(meeting)}: ${who}.`;
};

/** Ends "Only ... can do that" for people of these authorities. */
export const sayWhoMay = (people: readonly Attendee[], deed: Deed, register: Register): string => {
  const who = capital(listOf(people.slice(0, 5).map((one) => sayAttendee(one, register))));
  const what = deed === 'apologies' ? 'Apologies' : 'Presence';
  return `${what} for ${who} can be recorded by themselves, an officer of the same local authority, the chair or a coordinator. Nothing was recorded.`;
};
