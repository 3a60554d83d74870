import type { Figure, Figures } from '../../../src/domain/counts/figure.ts';
import type { Returned } from '../../../src/domain/counts/protect.ts';
import type { Answer } from '../../../src/domain/returns/answer.ts';
import type { Protect } from './story.ts';

/** What spreadsheets do: 1 to 4 is a `c`, and all the rest is shown, totals too. The attacker must see through it. */
export const bare: Protect = ({ returned }) => ({
  authorities: returned.map(({ authority, answers }) => ({
    authority,
    figures: Object.fromEntries(
      Object.entries(answers).flatMap(([id, answer]) => {
        const figure = figureOf(answer);
        return figure ? [[id, figure] as const] : [];
      }),
    ),
  })),
  totals: totalsOf(returned),
});

const figureOf = (answer: Answer): Figure | undefined => {
  if (answer.kind === 'number')
    return answer.n > 0 && answer.n < 5 ? { kind: 'hidden', why: 'small' } : answer;
  return answer.kind === 'mark' || answer.kind === 'unknown' ? answer : undefined;
};

const totalsOf = (returned: readonly Returned[]): Figures => {
  const ids = new Set(returned.flatMap(({ answers }) => Object.keys(answers)));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const numbers = returned.flatMap(({ answers }) => {
        const answer = answers[id];
        return answer?.kind === 'number' ? [answer.n] : [];
      });
      if (numbers.length < returned.length) return [];
      return [[id, { kind: 'number', n: numbers.reduce((sum, n) => sum + n, 0) }] as const];
    }),
  );
};
