import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { sayDay } from '../../domain/day.ts';
import { findPerson, type Register, sayPerson } from '../../domain/register.ts';
import { plural } from '../../domain/words.ts';
import { type NotReached, type Silent, sayCause } from './causes.ts';
import { type MissedOwner, sayMissed, sayWho } from './missed.ts';
import type { Item } from './owing.ts';
import { sayCounts } from './say-load.ts';

export interface ReachedView {
  readonly failed: readonly (NotReached & { readonly items: readonly Item[] })[];
  readonly missed: readonly MissedOwner[];
  readonly silent: readonly Silent[];
  readonly days: number;
}

const MOST_ROWS = 10;
const MOST_SILENT = 20;

/** Who was not reached and why, each with a way to write to them; and who was, and says nothing. */
export const reachedCard = (view: ReachedView, register: Register): Card => {
  const rows = [
    ...view.failed.map((one) => failedRow(one, register)),
    ...view.missed.map((one) => missedRow(one, register)),
  ];
  const rest = rows.length - MOST_ROWS;
  const silent = view.silent.slice(0, MOST_SILENT);
  return {
    template: 'reminders/reached',
    data: {
      title: rows.length > 0 ? `${rows.length} not reached` : 'Everybody was reached',
      says: `In the last ${view.days} days, with whoever owes something and cannot be reminded.`,
      rows: rows.slice(0, MOST_ROWS),
      hasMore: rest > 0,
      more: `and ${rest} more`,
      hasSilent: silent.length > 0,
      silent: silent.map((one) => ({ text: plain(saySilent(one, register)) })),
    },
  };
};

const failedRow = ({ person, cause, since, items }: ReachedView['failed'][number], register: Register) => ({
  head: plain(nameIn(person, register)),
  text: plain(`Since ${sayDay(since)}: ${sayCause(cause)}.${sayOwes(items)}`),
  who: person,
});

const missedRow = ({ who, why, items }: MissedOwner, register: Register) => ({
  head: plain(who.startsWith('MEM-') ? nameIn(who, register) : sayWho(who, register)),
  text: plain(`Cannot be reminded: ${sayMissed(why)}.${sayOwes(items)}`),
  who,
});

export const nameIn = (id: string, register: Register): string => {
  const person = register.people.find((one) => one.id === id);
  return person ? sayPerson(person, register) : 'A former member';
};

const sayOwes = (items: readonly Item[]): string => (items.length > 0 ? ` Owes ${sayCounts(items)}.` : '');

/** "Dev Patel (Kent): no reply since 3 November 2026 (3 reminders, the last on 24 November 2026)". */
export const saySilent = ({ person, heard, reminders, asOf }: Silent, register: Register): string => {
  const since = heard ? `no reply since ${sayDay(heard)}` : 'no reply yet';
  const found = findPerson(register, person);
  const name = found ? sayPerson(found, register) : 'A former member';
  return `${name}: ${since} (${plural(reminders, 'reminder')}, the last on ${sayDay(asOf)})`;
};

/** A text to copy; it stands in a box, so that it is copied as it is. */
export const emailCard = (name: string, text: string): Card => ({
  template: 'reminders/email',
  data: { title: plain(`For an e-mail to ${name}`), text },
});
