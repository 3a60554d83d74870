import { expect } from 'chai';
import fc from 'fast-check';
import { readQuestion } from '../../../src/features/counts/read-question.ts';
import { inTurn } from '../../support/in-turn.ts';
import { CONTEXT, notationOf } from './corpus/notation.ts';
import { RESTRICTING } from './corpus/restricting.ts';
import { readCase } from './corpus/score.ts';

/** Each by itself says nothing of which of them, as what or from whom. */
const QUESTIONS = [
  'How many CME in Kent?',
  'What is EHE in Surrey in spring 2026?',
  'How many suspensions were there in Medway in 2022/23?',
  'Which LA had the most CME in autumn 2024?',
  'How many children without a school place do we have?',
  'How many EHE are there across the South East?',
  'Show me the trend in CME for Slough.',
  'How many children are missing education in Hampshire in autumn 2025?',
  'Can you tell me how many EHE we have?',
  'CME Kent',
];

const AROUND = ['', 'Hi all. ', 'It has been a long day. ', 'Morning, me again.\n'];

const read = (text: string): string => readCase([text, '']);

describe('a sentence that may change what is asked after it', () => {
  for (const [at, [says, carries]] of RESTRICTING.entries())
    it(`is taken up or asked about, and never dropped: “${says}” [row 33]`, () => {
      for (const question of inTurn(QUESTIONS, at, 3))
        expect(read(`${says} ${question}`), question).to.satisfy(
          (got: string) => /^[?-]/.test(got) || carries?.test(got) === true,
        );
    });

  for (const [at, [says, carries]] of RESTRICTING.entries())
    it(`is taken up or asked about where it leads in to it: “${says}” [row 33]`, () => {
      for (const by of [':', ' –', ', but basically:', ', so'])
        for (const question of inTurn(QUESTIONS, at, 2))
          expect(read(`${says.replace(/[.!]$/, '')}${by} ${question}`), `${by} ${question}`).to.satisfy(
            (got: string) => /^[?-]/.test(got) || carries?.test(got) === true,
          );
    });

  it('is never dropped, however it is parted from the question and whatever is said around it [row 33]', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RESTRICTING),
        fc.constantFrom(...QUESTIONS),
        fc.constantFrom(' ', '\n', ' So, ', '\n\n', ' Thanks. '),
        fc.constantFrom(...AROUND),
        ([says, carries], question, by, around) => {
          expect(read(`${around}${says}${by}${question}`)).to.satisfy(
            (got: string) => /^[?-]/.test(got) || carries?.test(got) === true,
          );
        },
      ),
      { numRuns: process.env['SOAK'] ? 6_000 : 120 },
    );
  });

  it('is named where it is asked about, with the question by itself as what may be meant', () => {
    const found = readQuestion('Half-termly would be ideal. How many CME in Kent?', CONTEXT);
    const { say, choices } = found.is === 'unclear' ? found.unclear : { say: '', choices: [] };
    expect(say).to.contain('“Half-termly would be ideal.”');
    expect(choices.map(({ question }) => notationOf({ is: 'question', question }))).to.deep.equal([
      'cme @kent',
    ]);
  });

  it('is counted in over 60 forms', () => {
    expect(RESTRICTING.length).to.be.at.least(60);
  });
});
