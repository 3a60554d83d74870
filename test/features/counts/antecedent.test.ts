import { expect } from 'chai';
import fc from 'fast-check';
import { readCase } from './corpus/score.ts';

const PLACES = { Kent: 'kent', Surrey: 'surrey', Slough: 'slough', 'the Isle of Wight': 'isle-of-wight' };
const MEASURES = { CME: 'cme', EHE: 'ehe', 'reduced timetables': 'reduced', suspensions: 'suspensions' };

const place = fc.constantFrom(...Object.entries(PLACES));
const measure = fc.constantFrom(...Object.entries(MEASURES));

type Told = (place: string, measure: string) => string;

/** Of one place and one measure: a question after it may say "they" and "their". */
const TOLD: readonly Told[] = [
  (where, what) => `${where} rang us about ${what}.`,
  (where, what) => `I am meeting ${where} tomorrow, and ${what} will come up.`,
  (where, what) => `${where} told us about their ${what}.`,
  (where, what) => `There was a piece on ${what} in ${where}.`,
];

const ASKED: readonly Told[] = [
  (_, what) => `How many ${what} do they have?`,
  () => 'How many do they have?',
  (_, what) => `What is their ${what} figure?`,
  () => 'What is their latest figure?',
];

const alone = (text: string): string => readCase([text, '']);

describe('“they”, “their” and “there” of a question', () => {
  it('stand for the one place that was told of, or are asked about [row 33]', () => {
    fc.assert(
      fc.property(
        place,
        measure,
        fc.constantFrom(...TOLD),
        fc.constantFrom(...ASKED),
        (where, what, told, asked) => {
          const read = alone(`${told(where[0], what[0])} ${asked(where[0], what[0])}`);
          expect([`${what[1]} @${where[1]}`, '?', '-']).to.include(
            /^[?-]/.test(read) ? read.slice(0, 1) : read,
          );
        },
      ),
      { numRuns: 250 },
    );
  });

  it('are read where it is plain whose they are', () => {
    for (const asked of ASKED)
      expect(alone(`Kent rang us about CME. ${asked('Kent', 'CME')}`), asked('', 'CME')).to.equal(
        'cme @kent',
      );
  });

  for (const text of [
    'Kent and Surrey rang us about CME. How many do they have?',
    'Kent rang us about Surrey. How many CME do they have?',
    'Academies in Kent rang us. How many CME do they have?',
    'A school in Kent rang us. How many CME do they have?',
    'Kent rang us about CME and EHE. How many do they have?',
    'Refugees in Kent are struggling. How many CME do they have?',
    'Kent rang us about CME in spring 2025. How many do they have?',
    'Our neighbours rang. How many CME do they have?',
    'What is their CME?',
    'The South East is doing badly. What is their CME?',
  ])
    it(`are asked about where it is not: “${text}” [row 33]`, () => {
      expect(alone(text)).to.match(/^[?-]/);
    });
});
