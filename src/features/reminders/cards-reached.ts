import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { findPerson, type Register, sayPerson } from '../../domain/register.ts';
import { plural } from '../../domain/words.ts';
import { type NotReached, type Silent, sayCause } from './causes.ts';
import { ELSE } from './digest.ts';
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

const nameIn = (id: string, register: Register): string => {
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

export interface DigestView {
  readonly today: Day;
  readonly overdue: readonly string[];
  readonly returns: readonly string[];
  readonly failed: readonly NotReached[];
  readonly silent: readonly Silent[];
}

const MOST_LINES = 20;

/** The coordinator’s Monday: what is overdue, how far returns are, who was not reached, who says nothing. */
export const digestCard = (view: DigestView, register: Register): Card => {
  const { overdue, returns, failed, silent } = view;
  return {
    template: 'reminders/digest',
    data: {
      title: `Week of ${sayDay(view.today)}`,
      says: plain(sayWeek(view)),
      sections: [
        section('Overdue by local authority', overdue, 'Nothing is overdue.'),
        section('Returns', returns, 'No request is open.'),
        section(
          'Not reached last week',
          failed.map(({ person, cause }) => `${nameIn(person, register)}: ${sayCause(cause)}`),
          'Everybody was reached.',
        ),
        section(
          'Reached, and no reply since',
          silent.map((one) => saySilent(one, register)),
          'Nobody.',
        ),
      ],
    },
  };
};

/** What is read aloud: nothing of what there is none of. */
const sayWeek = ({ overdue, returns, failed }: DigestView): string => {
  const unknown = failed.filter(({ state }) => state === 'unknown').length;
  const stopped = failed.length - unknown;
  const parts = [
    sayOverdueCount(overdue),
    ...(returns.length > 0 ? [`${plural(returns.length, 'request is', 'requests are')} open.`] : []),
    ...(stopped > 0 ? [`${plural(stopped, 'person was', 'people were')} not reached last week.`] : []),
    ...(unknown > 0 ? [`Of ${plural(unknown, 'person', 'people')} it is not known.`] : []),
  ];
  return parts.join(' ');
};

const sayOverdueCount = (overdue: readonly string[]): string => {
  const others = overdue.filter((line) => line.startsWith(`${ELSE}:`)).length;
  const authorities = overdue.length - others;
  if (authorities > 0)
    return `${plural(authorities, 'local authority has', 'local authorities have')} something overdue.`;
  return others > 0 ? 'Something is overdue, of no local authority.' : 'Nothing is overdue.';
};

const section = (head: string, lines: readonly string[], none: string) => {
  const shown = lines.slice(0, MOST_LINES);
  const rest = lines.length - shown.length;
  return {
    head,
    lines: [
      ...(shown.length > 0 ? shown : [none]).map((text) => ({ text: plain(text) })),
      ...(rest > 0 ? [{ text: `and ${rest} more` }] : []),
    ],
  };
};
