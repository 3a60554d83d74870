import { plain } from '../../cards/plain.ts';
import type { Card } from '../../core/reply.ts';
import { type Agreement, hasSigned } from '../../domain/agreement.ts';
import { type Day, sayDay } from '../../domain/day.ts';
import { currentAuthorities, type Register } from '../../domain/register.ts';
import { listOf } from '../../domain/words.ts';

export interface Shown {
  readonly register: Register;
  readonly today: Day;
  readonly mayChange: boolean;
  /** What has just been done. */
  readonly done?: string;
}

/** Agreements with who has signed and who has not: all of it is known to every member. */
export const agreementsCard = (agreements: readonly Agreement[], shown: Shown): Card => {
  const { done = '', mayChange } = shown;
  return {
    template: 'agreements/agreements',
    data: {
      done: plain(done),
      hasDone: done !== '',
      rows: agreements.map((one) => rowOf(one, shown)),
      mayChange,
    },
  };
};

const rowOf = (agreement: Agreement, { register, today }: Shown): object => {
  const current = currentAuthorities(register, today);
  const missing = current.filter(({ code }) => !hasSigned(agreement, code, today));
  const count = current.length - missing.length;
  return {
    title: plain(agreement.title),
    signed: plain(`Signed by ${count} of ${current.length} local authorities${sayMissing(missing, count)}.`),
    since: plain(sinceOf(agreement, today)),
    hasSince: sinceOf(agreement, today) !== '',
    small: plain(
      agreement.smallNumbers
        ? `Signatories may see one another’s small numbers, in their own chat: ${agreement.smallNumbers}.`
        : 'Counts of 1 to 4 are hidden from other local authorities.',
    ),
  };
};

const sayMissing = (missing: readonly { readonly name: string }[], count: number): string => {
  if (missing.length === 0 || count === 0) return '';
  return `; not by ${listOf(missing.map(({ name }) => name))}`;
};

const sinceOf = ({ signed }: Agreement, today: Day): string => {
  const days = signed.filter(({ from, to }) => from <= today && (!to || today < to)).map(({ from }) => from);
  const last = [...days].sort().at(-1);
  return last ? `Last signed on ${sayDay(last)}.` : '';
};
