import { hash } from 'node:crypto';
import { bind } from '../cards/card.ts';
import { withoutWindows } from '../cards/submitted.ts';
import type { Reply } from '../core/reply.ts';
import { dayOf, sayDay } from '../domain/day.ts';
import { sayClock } from '../domain/say-meeting.ts';
import type { From } from './asked.ts';

/** What the client shows. */
export interface Shown {
  /** Markdown. */
  readonly text?: string;
  readonly card?: unknown;
  /** Something was changed. */
  readonly saved?: true;
  readonly refused?: true;
  /** It answers what must not be kept, on no device either. */
  readonly unkept?: true;
  /** How to ask for the same again, where that makes nothing. */
  readonly from?: From;
  /** It is shown when somebody asks for it, and not again by itself. */
  readonly once?: boolean;
  /** When it stood so, as people say it: "2:15pm on 26 November 2026", where it is not asked for again by itself. */
  readonly asAt?: string;
  /** What was pressed for it changes nothing, and may be pressed once more. */
  readonly again?: true;
  /** The same for what looks the same. */
  readonly print: string;
}

export const shownOf = (reply: Reply, from?: From): Shown => {
  const { text, saved, refused, unkept } = reply;
  const card = reply.card ?? reply.everyone;
  const drawn = card && withoutWindows(bind(card));
  return {
    ...(text !== undefined && { text }),
    ...(drawn !== undefined && { card: drawn }),
    ...(saved && { saved }),
    ...(refused !== undefined && { refused: true }),
    ...(unkept && { unkept }),
    ...(from && { from }),
    print: printOf({ text, drawn }),
  };
};

/** A form has a new id each time it is drawn, by which its deed is known; nobody sees that. */
const printOf = (shown: object): string =>
  hash(
    'sha256',
    JSON.stringify(shown, (name, value) => (name === 'op' ? undefined : value)),
    'hex',
  ).slice(0, 32);

export const words = (text: string): Shown => ({ text, print: printOf({ text }) });

/** Whether somebody who looks at `print` sees this already. */
export const isSame = (shown: Shown, print: string | undefined): boolean => shown.print === print;

/** With when it was so, where that is a card which nobody asks for again by itself. */
export const dated = (shown: Shown, now: Date): Shown =>
  shown.card === undefined || shown.refused || (shown.from && !shown.once)
    ? shown
    : { ...shown, asAt: `${sayClock(now)} on ${sayDay(dayOf(now))}` };
