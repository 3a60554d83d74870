import { expect } from 'chai';
import fc from 'fast-check';
import { inTurn } from '../../support/in-turn.ts';
import { RESTRICTING, type Restricting } from './corpus/restricting.ts';
import { RESTRICTING_AFTER, RESTRICTING_ON } from './corpus/restricting-after.ts';
import { readCase } from './corpus/score.ts';

/** None of them says which of them, as what, or from whom. */
const QUESTIONS = [
  'How many CME in Kent',
  'What is EHE in Surrey in spring 2026',
  'Can you tell me how many suspensions there were in Medway in 2022/23',
  'How many EHE are there across the South East',
  'How many children without a school place do we have',
  'Could I have the number of home educated children in Hampshire in autumn 2025',
];

const read = (text: string): string => readCase([text, '']);

const held = (text: string, [, carries]: Restricting): void => {
  const got = read(text);
  expect(/^[?-]/.test(got) || carries?.test(got) === true, `${text} → ${got}`).to.equal(true);
};

describe('what may change a question after it has been asked', () => {
  for (const [at, one] of RESTRICTING_AFTER.entries())
    it(`is taken up or asked about, and never dropped: “${one[0]}” [row 33]`, () => {
      for (const question of inTurn(QUESTIONS, at, 3)) held(`${question}? ${one[0]}`, one);
    });

  for (const [at, one] of RESTRICTING_ON.entries())
    it(`is taken up or asked about in the same sentence: “${one[0]}” [row 33]`, () => {
      for (const question of inTurn(QUESTIONS, at, 3)) held(`${question}, ${one[0]}.`, one);
    });

  for (const [at, one] of RESTRICTING.entries())
    it(`is taken up or asked about, as it is before one: “${one[0]}” [row 33]`, () => {
      for (const question of inTurn(QUESTIONS, at, 3)) held(`${question}? ${one[0]}`, one);
    });

  it('is never dropped, whatever is said around it [row 33]', () => {
    const around = fc.constantFrom('', 'Thanks. ', "It's been a long day. ", 'She does like a chart. ');
    fc.assert(
      fc.property(
        fc.constantFrom(...RESTRICTING_AFTER),
        fc.constantFrom(...QUESTIONS),
        around,
        around,
        (one, question, before, between) => held(`${before}${question}? ${between}${one[0]}`, one),
      ),
      { numRuns: process.env['SOAK'] ? 6_000 : 120 },
    );
  });
});
