import { expect } from 'chai';
import { CASES } from './corpus/corpus.ts';
import { readCase } from './corpus/score.ts';

const BEFORES = [
  'EHE rate in Surrey in 2024/25',
  'CME in Kent in autumn 2025',
  'red cases in Surrey',
  'trend in CME by sex in Kent',
];
/** One in so many is looked at: they are thousands. */
const EVERY = process.env['SOAK'] ? 2 : 20;
/** "Red cases?" goes on from where cases were asked about before. */
const OF_CASES = /^rag(?!.*@)/;
/** Whoever says so goes on from what was asked. */
const SAYS_SO = /\b(?:and|also|too|as well|what about|how about|again|then|now|same|actually|or|but)\b/i;

describe('a question by itself, in a conversation', () => {
  for (const [from, before] of BEFORES.entries())
    it(`is read as it is without one, after “${before}” [row 33]`, () => {
      const whole = CASES.filter(
        ([text, expected, asked], at) =>
          (at + from) % EVERY === 0 &&
          asked === undefined &&
          !/^[?-]/.test(expected) &&
          !OF_CASES.test(expected) &&
          !SAYS_SO.test(text),
      );
      expect(whole.length).to.be.above(150);
      const other = whole.filter(([text, expected]) => readCase([text, expected, before]) !== expected);
      expect(other.map(([text]) => text)).to.deep.equal([]);
    });

  for (const text of [
    'Who is the CME lead in Kent?',
    'EHE officers in Medway',
    'Has Kent got a reduced timetable policy',
    'is Kent here',
    'where is the meeting in Slough',
    'when is Kent sending its return',
    'and who is the EHE lead in Surrey',
  ])
    it(`“${text}” is no question of figures, whatever was asked before`, () => {
      for (const before of BEFORES) expect(readCase([text, '-', before]), before).to.match(/^[?-]/);
    });
});
