import type { AuthorityCode } from '../../../src/domain/authority.ts';
import type { Figure } from '../../../src/domain/counts/figure.ts';
import type { Protected } from '../../../src/domain/counts/protect.ts';
import { differenceShown, shareShown, sumShown } from '../../../src/domain/disclosure/shown.ts';
import type { Outlet } from './ask.ts';

/** Of all that returned the released total, of others the sum of what is shown. */
const sumOver = ({ authorities, totals }: Protected, codes: readonly AuthorityCode[], id: string): Figure => {
  const wanted = new Set(codes);
  const isAll = wanted.size === authorities.length && authorities.every((one) => wanted.has(one.authority));
  if (isAll) return totals[id] ?? { kind: 'unknown' };
  return sumShown([...wanted].map((code) => authorities.find((one) => one.authority === code)?.figures[id]));
};

/** As the product answers: from what was released alone. */
export const CAREFUL: Outlet = {
  sum: ({ shown }, codes, id) => sumOver(shown, codes, id),
  share: shareShown,
  less: differenceShown,
};

/** Adds up the figures themselves, and hides a sum only where it is small. */
export const CARELESS: Outlet = {
  ...CAREFUL,
  sum: ({ returned }, codes, id): Figure => {
    const answers = returned
      .filter(({ authority }) => codes.includes(authority))
      .map((one) => one.answers[id]);
    const numbers = answers.flatMap((answer) => (answer?.kind === 'number' ? [answer.n] : []));
    const sum = numbers.reduce((all, n) => all + n, 0);
    if (numbers.length < codes.length) return { kind: 'unknown' };
    return sum > 0 && sum < 5 ? { kind: 'hidden', why: 'small' } : { kind: 'number', n: sum };
  },
};
