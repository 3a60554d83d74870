import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import type { Attendee } from '../../domain/attendee.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { Register } from '../../domain/register.ts';
import { sayMeeting } from '../../domain/which-meeting.ts';
import { plural } from '../../domain/words.ts';
import { keyOf, type Roll, sayAttendee } from './attendee.ts';
import type { Choice } from './resolve.ts';
import { type Deed, sayDone, sayOne } from './say.ts';

/** One person's rows above a line of names. */
const listed = (people: readonly Attendee[], register: Register): string =>
  people.map((one) => plain(sayOne(one, register))).join(', ');

export interface Receipt {
  readonly meeting: Meeting;
  readonly deed: Deed;
  readonly changed: readonly Attendee[];
  readonly already: readonly Attendee[];
  /** Whom the register does not know, to be offered as contacts; empty where that is not this person's to do. */
  readonly strangers: readonly Attendee[];
  readonly op: string;
  readonly hints: readonly string[];
  /** Whether they are the speaker's own apologies. */
  readonly own: boolean;
}

/** What was recorded, for which meeting, and the button that takes it back. */
export const receiptCard = (receipt: Receipt, register: Register): Card => {
  const { meeting, deed, changed, already, strangers, op, hints, own } = receipt;
  const shown = changed.length > 0 ? changed : already;
  return {
    template: 'attendance/receipt',
    data: {
      title: plain(sayDone(deed, changed.length, meeting)),
      people: listed(shown, register),
      hasAlready: changed.length > 0 && already.length > 0,
      already: listed(already, register),
      hasStrangers: strangers.length > 0,
      strangers: listed(strangers, register),
      contacts: strangers.map((one) => sayAttendee(one, register)).join('\n'),
      hints: hints.map((hint) => ({ hint: plain(hint) })),
      op,
      meeting: meeting.id,
      from: deed,
      who: shown.map(keyOf).join(';'),
      undo: own && deed === 'apologies' ? 'I am coming after all' : 'Undo',
    },
  };
};

export interface Asking {
  readonly meeting: Meeting;
  readonly deed: Deed;
  readonly op: string;
  readonly people: string;
  readonly instead?: string;
  readonly problem?: string;
  readonly asked?: readonly {
    readonly line: number;
    readonly words: string;
    readonly why: string;
    readonly choices: readonly Choice[];
  }[];
}

/** The form for a list of people, with questions about those that could be several. */
export const askCard = (asking: Asking): Card => {
  const { meeting, deed, op, people, instead = '', problem = '', asked = [] } = asking;
  const problems = [problem, ...asked.map(({ words, why }) => `${words}: ${why}`)].filter(Boolean);
  const isApology = deed === 'apologies';
  return {
    template: 'attendance/ask',
    data: {
      title: plain(`${isApology ? 'Apologies for' : 'Present at'} ${sayMeeting(meeting)}`),
      says: problems.length > 0 ? 'Nothing is recorded yet.' : '',
      hasProblem: problems.length > 0,
      problem: problems.map(plain).join('\n\n'),
      questions: questionsOf(asked),
      label: isApology ? 'Who sends apologies' : 'Who was present',
      people,
      op,
      deed,
      meeting: meeting.id,
      instead,
    },
  };
};

const questionsOf = (asked: NonNullable<Asking['asked']>): readonly object[] =>
  asked
    .filter(({ choices }) => choices.length > 0)
    .map(({ line, words, choices }) => ({
      id: `choice${line}`,
      label: `Who is ${words}?`,
      choices: choices.map(({ title, value }) => ({ title, value })),
    }));

export interface RollView {
  readonly meeting: Meeting;
  readonly roll: Roll;
  /** Names of the authorities that are neither present nor apologising. */
  readonly missing: readonly string[];
  /** In a group, before the meeting, they are counted and not named. */
  readonly named: boolean;
  readonly says?: string;
  readonly mine: 'none' | 'apologised';
}

export const rollCard = (view: RollView, register: Register): Card => {
  const { meeting, roll, missing, named, says = '', mine } = view;
  const isOver = meeting.state === 'ended';
  const head =
    isOver || roll.present.length > 0 ? 'Neither present nor apologies' : 'No apologies and no word yet';
  return {
    template: 'attendance/roll',
    data: {
      title: plain(`Attendance: ${sayMeeting(meeting)}`),
      hasSays: says !== '',
      says: plain(says),
      presentHead: `Present (${roll.present.length})`,
      present: listed(roll.present, register) || 'Nobody is put down yet.',
      apologiesHead: `Apologies (${roll.apologies.length})`,
      apologies: listed(roll.apologies, register) || 'None so far.',
      missingHead: `${head} (${missing.length})`,
      missing: sayMissing(missing, named),
      mayApologise: !isOver && mine === 'none',
      mayCome: !isOver && mine === 'apologised',
      meeting: meeting.id,
    },
  };
};

const sayMissing = (missing: readonly string[], named: boolean): string => {
  if (named) return plain(missing.join(', ')) || 'None.';
  const count = plural(missing.length, 'local authority', 'local authorities');
  return `${count}. Type attendance in your own chat to see which.`;
};
