import { dayOf, parseDay, sayDay, timeOf } from '../../domain/day.ts';
import { nameOf, type Register } from '../../domain/register.ts';
import { type Span, saySpan } from '../../domain/retention/span.ts';
import { plural } from '../../domain/words.ts';
import type { Gone } from './keeping.ts';
import { titleOf } from './say-kind.ts';

/** A line of the history of what this room keeps. */
export interface LogLine {
  readonly by: string;
  readonly at: string;
  readonly verb: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

export interface Said {
  readonly when: string;
  readonly what: string;
}

/** Lines in words, without those that only say that something set out. */
export const sayLog = (lines: readonly LogLine[], register: Register): readonly Said[] =>
  lines.flatMap((line) => {
    const what = deedOf(line, nameOf(register, line.by));
    const at = new Date(line.at);
    return what ? [{ when: `${sayDay(dayOf(at))} at ${timeOf(at)}`, what }] : [];
  });

const deedOf = (line: LogLine, who: string): string | undefined => {
  switch (line.verb) {
    case 'purge':
      return sayPurge(line.to as readonly Gone[], line.from); // jobs.ts wrote it
    case 'start':
      return `${who} started purging.`;
    case 'stop':
      return `${who} stopped purging.`;
    case 'period':
      return sayPeriod(line, who);
    case 'erase':
      return `${who} asked for ${personIn(line)} to be erased.`;
    case 'erased':
      return `${personIn(line)} was erased; ${plural(rowsIn(line), 'row')} changed or deleted.`;
    case 'not-erased':
      return `${personIn(line)} was not erased: they had become the only coordinator.`;
    default:
      return undefined;
  }
};

const personIn = ({ to }: LogLine): string => (to as { readonly person: string }).person; // every deed about somebody writes it
const rowsIn = ({ to }: LogLine): number => (to as { readonly rows: number }).rows; // 'erased' writes it

const sayPeriod = ({ from, to }: LogLine, who: string): string => {
  const { kind, span } = to as { readonly kind: Gone['kind']; readonly span: Span }; // commands.ts wrote it
  const was = from ? ` (before: ${saySpan(from as Span)})` : ''; // the same
  return `${who} set the period for ${kind} to ${saySpan(span)}${was}.`;
};

const sayPurge = (gone: readonly Gone[], brokeOff: unknown): string => {
  const said = gone.filter(({ count }) => count > 0).map(sayGone);
  const left = gone.filter((one) => one.left).map(({ kind }) => kind);
  return [
    said.length > 0 ? `Deleted. ${said.join('; ')}.` : 'Nothing was over.',
    left.length > 0 ? `To be gone on with: ${left.join(', ')}.` : '',
    brokeOff ? 'The run before had broken off; what it deleted is not counted.' : '',
  ]
    .filter(Boolean)
    .join(' ');
};

/** "Closed actions: 12, of 3 May 2020 to 19 November 2020". */
export const sayGone = ({ kind, count, oldest, newest }: Gone): string => {
  const of = `${titleOf(kind)}: ${count}`;
  const [first, last] = [parseDay(oldest ?? ''), parseDay(newest ?? '')];
  if (!first || !last) return of;
  return first === last ? `${of}, of ${sayDay(first)}` : `${of}, of ${sayDay(first)} to ${sayDay(last)}`;
};
