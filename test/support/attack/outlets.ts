import type { Figure } from '../../../src/domain/counts/figure.ts';
import { differenceShown, shareShown, sumOver } from '../../../src/domain/disclosure/shown.ts';
import type { Outlet } from './ask.ts';

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
