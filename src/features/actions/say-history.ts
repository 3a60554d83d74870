import { Temporal } from 'temporal-polyfill';
import { day, sayDay } from '../../domain/day.ts';
import type { Due } from '../../domain/due.ts';
import { sayDue } from '../../domain/due-say.ts';
import { nameOf, type Register } from '../../domain/register.ts';
import { listOf, shorten } from '../../domain/words.ts';
import { ownerName, ownerOf } from './owner.ts';

/** A line of an action's history, as it was kept. */
export interface KeptLine {
  readonly by: string;
  readonly for?: string;
  readonly via?: string;
  readonly at: string;
  readonly verb: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** Who did what, for whom, and how the word came; names are looked up now, since the history holds none. */
export const sayLine = (
  line: KeptLine,
  register: Register,
): { readonly when: string; readonly what: string } => {
  const london = Temporal.Instant.from(line.at).toZonedDateTimeISO('Europe/London');
  const time = london.toPlainTime().toString({ smallestUnit: 'minute' });
  const what = `${nameOfAny(line.by, register)} ${deedOf(line, register)}${viaOf(line)}`;
  return {
    when: `${sayDay(day(london.toPlainDate().toString()))} at ${time}`,
    what: `${what}${saidOf(line)}`,
  };
};

const deedOf = (line: KeptLine, register: Register): string => {
  const whose = line.for ? namesOf(line.for, register) : 'their own';
  const part = line.for ? `the part of ${whose}` : 'their own part';
  switch (line.verb) {
    case 'record':
      return 'recorded it';
    case 'done':
      return `closed ${part}`;
    case 'start':
      return `started ${part}`;
    case 'move':
      return `moved it from ${dueIn(line.from)} to ${dueIn(line.to)}`;
    case 'note':
      return 'added a note';
    case 'reassign':
      return `gave it to ${namesOf(String(line.to), register)} (before: ${namesOf(String(line.from), register)})`;
    case 'carry':
      return `carried it forward to ${String(line.to)}`;
    case 'cancel':
      return 'cancelled it';
    default:
      return `took back a change${typeof line.from === 'string' ? ` (${line.from})` : ''}`;
  }
};

/** A line is by a person, or by the bot. */
const nameOfAny = (by: string, register: Register): string => {
  const owner = ownerOf(by);
  return owner ? ownerName(owner, register) : nameOf(register, by);
};

const namesOf = (keys: string, register: Register): string =>
  listOf(
    keys.split(',').map((key) => {
      const owner = ownerOf(key);
      return owner ? ownerName(owner, register) : key;
    }),
  );

const HEARD: Readonly<Record<string, string>> = { 'the meeting': 'at the meeting', 'in person': 'in person' };

const viaOf = ({ via }: KeptLine): string => (via ? `, told ${HEARD[via] ?? `by ${via}`}` : '');

const LONGEST = 200;

const saidOf = (line: KeptLine): string => {
  if (line.verb === 'record') return recordedText(line.to);
  const said = ['done', 'note', 'cancel'].includes(line.verb) && typeof line.to === 'string' ? line.to : '';
  return said ? `: “${shorten(said, LONGEST)}”` : '';
};

const recordedText = (to: unknown): string => {
  const { text, owners, due } = (to ?? {}) as { text?: string; owners?: string; due?: Due }; // as `created` wrote it
  return text && due ? `: ${shorten(text, LONGEST)}. For ${owners ?? ''}, ${sayDue(due)}` : '';
};

const dueIn = (due: unknown): string => sayDue(due as Due); // as the rule `move` wrote it
