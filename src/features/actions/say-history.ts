import { type Day, dayOf, sayDay, timeOf } from '../../domain/day.ts';
import type { Due } from '../../domain/due.ts';
import { sayDue } from '../../domain/due-say.ts';
import { nameOf, type Register } from '../../domain/register.ts';
import { listOf, shorten } from '../../domain/words.ts';
import { ownerName, ownerOf } from './owner.ts';
import { sayOwnersShort } from './say-owners.ts';

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
  const what = `${nameOfAny(line.by, register)} ${deedOf(line, register)}${viaOf(line)}`;
  return {
    when: `${sayDay(dayIn(line))} at ${timeOf(new Date(line.at))}`,
    what: `${what}${saidOf(line, register)}`,
  };
};

const dayIn = ({ at }: KeptLine): Day => dayOf(new Date(at));

/** Deeds that need no more than their name. */
const PLAIN: Readonly<Record<string, string>> = {
  record: 'recorded it',
  note: 'added a note',
  'still-open': 'said that it is still open',
  cancel: 'cancelled it',
  erase: 'had a name taken out of it that was erased',
};

const deedOf = (line: KeptLine, register: Register): string => {
  const whose = line.for ? namesOf(line.for, register) : 'their own';
  const part = line.for ? `the part of ${whose}` : 'their own part';
  switch (line.verb) {
    case 'done':
      return `closed ${part}`;
    case 'start':
      return `started ${part}`;
    case 'move':
      return `moved it from ${dueIn(line.from)} to ${dueIn(line.to)}`;
    case 'reassign':
      return `gave it to ${ownersOf(line.to, line, register)} (before: ${ownersOf(line.from, line, register)})`;
    case 'carry':
      return `carried it forward to ${String(line.to)}`;
    default:
      return (
        PLAIN[line.verb] ?? `took back a change${typeof line.from === 'string' ? ` (${line.from})` : ''}`
      );
  }
};

/** A line is by a person, or by the bot. */
const nameOfAny = (by: string, register: Register): string => {
  const owner = ownerOf(by);
  return owner ? ownerName(owner, register) : nameOf(register, by);
};

const namesOf = (keys: string, register: Register): string =>
  listOf(keys.split(',').map((key) => nameOfAny(key, register)));

/** The same of all the owners of an action: many authorities are counted. */
const ownersOf = (keys: unknown, line: KeptLine, register: Register): string => {
  const owners = String(keys).split(',').map(ownerOf);
  if (!owners.every((owner) => owner !== undefined)) return String(keys);
  return sayOwnersShort(owners, register, dayIn(line));
};

const HEARD: Readonly<Record<string, string>> = { 'the meeting': 'at the meeting', 'in person': 'in person' };

const viaOf = ({ via }: KeptLine): string => (via ? `, told ${HEARD[via] ?? `by ${via}`}` : '');

const LONGEST = 200;

const saidOf = (line: KeptLine, register: Register): string => {
  if (line.verb === 'record') return recordedText(line, register);
  const said = ['done', 'note', 'cancel'].includes(line.verb) && typeof line.to === 'string' ? line.to : '';
  return said ? `: “${shorten(said, LONGEST)}”` : '';
};

const recordedText = (line: KeptLine, register: Register): string => {
  const { text, owners, due } = (line.to ?? {}) as { text?: string; owners?: string; due?: Due }; // as `created` wrote it
  return text && due
    ? `: ${shorten(text, LONGEST)}. For ${ownersOf(owners, line, register)}, ${sayDue(due)}`
    : '';
};

const dueIn = (due: unknown): string => sayDue(due as Due); // as the rule `move` wrote it
