import { expect } from 'chai';
import fc from 'fast-check';
import { inTurn } from '../../support/in-turn.ts';
import { LEFT_OUT } from './corpus/left-out.ts';
import { readCase } from './corpus/score.ts';

/** Each says for itself where and when. */
const QUESTIONS = [
  'How many CME in Kent in autumn 2025?',
  'What was EHE in Surrey in spring 2026?',
  'How many suspensions were there in Slough in 2022/23?',
  'Show me the trend in CME for Hampshire since autumn 2022.',
];

/** Said after a question, they change nothing of it. */
const TOLD_AFTER = [
  'We were talking about it on the train and nobody could agree.',
  'She does like a chart.',
  "It's for an FOI.",
  'My mum asked me to find out.',
  'The chair rang twice before breakfast.',
  "I've got a bet on with Gary.",
  'We share a tutor service and the invoice landed today.',
  "I'd sleep better knowing.",
  'Cabinet always asks that first.',
  'The magistrates have been grumbling.',
  "I'll print it for the wall.",
];
/** The same, as the question goes on. */
const TOLD_ON = [
  'and then I can go home',
  "they don't care about anything else",
  "for a report she'd started",
  'and everyone is looking at me',
  "and I promise I'll stop bothering you",
  "and that's all I need",
];

const read = (text: string): string => readCase([text, '']);

describe('a sentence that has ended before the question', () => {
  for (const [at, says] of LEFT_OUT.entries())
    it(`is left out, since it only tells: “${says}” [row 33]`, () => {
      for (const question of inTurn(QUESTIONS, at, 3))
        expect(read(`${says} ${question}`), question).to.equal(read(question));
    });

  for (const [at, says] of TOLD_AFTER.entries())
    it(`that comes after it is left out as well: “${says}” [row 33]`, () => {
      for (const question of inTurn(QUESTIONS, at, 3))
        expect(read(`${question} ${says}`), question).to.equal(read(question));
    });

  for (const [at, says] of TOLD_ON.entries())
    it(`that is left out goes on from it: “${says}” [row 33]`, () => {
      for (const question of inTurn(QUESTIONS, at, 3))
        expect(read(`${question.slice(0, -1)}, ${says}.`), question).to.equal(read(question));
    });

  for (const [at, says] of LEFT_OUT.entries())
    it(`is left out or asked about, where it comes after the question: “${says}” [row 33]`, () => {
      for (const question of inTurn(QUESTIONS, at, 3)) {
        const got = read(`${question} ${says}`);
        expect(/^[?-]/.test(got) || got === read(question), `${question} ${says} → ${got}`).to.equal(true);
      }
    });

  it('is left out with others beside it, or they are asked about [row 33]', () => {
    const told = fc.constantFrom(...LEFT_OUT);
    fc.assert(
      fc.property(
        told,
        told,
        fc.constantFrom(' ', '\n'),
        fc.constantFrom(...QUESTIONS),
        (one, other, by, question) => {
          const got = read(`${one}${by}${other}${by}${question}`);
          expect([read(question), '?', '-']).to.include(/^[?-]/.test(got) ? got.slice(0, 1) : got);
        },
      ),
      { numRuns: process.env['SOAK'] ? 6_000 : 100 },
    );
  });

  it('that names where, beside a question that does not, is asked about', () => {
    for (const says of ['Slough poached our best officer.', 'Brighton won the award.'])
      expect(read(`${says} How many CME are there?`), says).to.match(/^[?-]/);
    expect(read('Slough poached an officer. How many CME do we have?')).to.equal('cme @own');
    expect(read('I am with Slough. How many CME do we have?')).to.match(/^[?-]/);
  });

  it('that names when, beside a question that does not, is asked about', () => {
    expect(read('The police popped in last term. How many CME are there in Kent?')).to.match(/^[?-]/);
  });
});
