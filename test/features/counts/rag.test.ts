import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../../src/domain/day.ts';
import { classify } from '../../../src/domain/rag/classify.ts';
import { RAG_RULE } from '../../../src/domain/rag/rules.ts';
import { ragNotes } from '../../../src/features/counts/rag-notes.ts';
import { ragFactsIn, rulingIn } from '../../../src/features/counts/read-rag.ts';
import { TODAY } from '../../support/builders.ts';
import { AUTUMN_26, answerTo, aQuestion, count, KENT, published, term } from './world.ts';

const READING = { today: TODAY, terms: [] };

const FACTS = [
  [
    '12 hours, plan, no school place, part time, progressing',
    { hours: 12, hasPlan: true, hasPlace: false, isFullTime: false, isStuck: false },
  ],
  [
    '8 hrs a week with a plan, on roll, not full time, making progress',
    { hours: 8, hasPlan: true, hasPlace: true, isFullTime: false, isStuck: false },
  ],
  [
    'no hours, no plan, without a school place, stuck',
    { hours: 0, hasPlan: false, hasPlace: false, isStuck: true },
  ],
  ['unable to progress, full-time', { isFullTime: true, isStuck: true }],
  [
    '20 hours, plan, school place, part-time, progressing, green since 1 September',
    {
      hours: 20,
      hasPlan: true,
      hasPlace: true,
      isFullTime: false,
      isStuck: false,
      greenOn: day('2026-09-01'),
    },
  ],
] as const;

describe('the facts of a case', () => {
  for (const [words, facts] of FACTS)
    it(`are read from “${words}” [row 49]`, () => {
      expect(ragFactsIn(words, READING)).to.deep.equal({ on: TODAY, ...facts });
    });

  it('are none where none is told', () => {
    expect(ragFactsIn('cases in Kent', READING)).to.equal(undefined);
  });

  it('never give a colour where something is not stated [row 50]', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.constantFrom('plan', 'no plan'), (hours, plan) => {
        const facts = ragFactsIn(`${hours} hours, ${plan}`, READING);
        expect(facts && classify(facts, RAG_RULE).colour).to.equal('unclassified');
      }),
    );
  });
});

describe('a ruling', () => {
  for (const [words, ruling] of [
    [
      '11 to 15 hours with a plan is amber from 1 January 2027',
      { gap: 'a', colour: 'amber', from: '2027-01-01' },
    ],
    ['fewer than 11 hours and no plan counts as red', { gap: 'b', colour: 'red', from: TODAY }],
    [
      'more than 15 hours and no plan is amber from 1 March 2027',
      { gap: 'c', colour: 'amber', from: '2027-03-01' },
    ],
    ['no school place but progressing is red', { gap: 'd', colour: 'red', from: TODAY }],
    ['gap e is red', { gap: 'e', colour: 'red', from: TODAY }],
    ['full time is green', { gap: 'f', colour: 'green', from: TODAY }],
  ] as const)
    it(`is read from “${words}” [row 50]`, () => {
      expect(rulingIn(words, READING)).to.deep.equal({ value: ruling });
    });

  for (const [words, code] of [
    ['amber', 'no-ruling'],
    ['11 to 15 hours is purple', 'no-ruling'],
    ['gap g is red', 'no-ruling'],
    ['gap a is red from 1 January 2020', 'past'],
    ['gap a is red from never', 'no-day'],
  ] as const)
    it(`is refused: “${words}”`, () => {
      expect(rulingIn(words, READING)).to.include({ refused: true, code });
    });
});

describe('counts by colour', () => {
  const COLOURS = {
    'colour.red': count(3),
    'colour.amber': count(9),
    'colour.green': count(12),
    'colour.unclassified': count(1),
  };
  const held = {
    'rag|colour': [
      published(AUTUMN_26, { '886': COLOURS }),
      published(term(2025, 'summer'), { '886': COLOURS }),
    ],
  };
  const asked = aQuestion({
    measures: ['rag'],
    want: 'trend',
    part: { breakdown: 'colour', parts: ['red'] },
    places: { kind: 'authorities', codes: [KENT] },
    when: { kind: 'span' },
  });

  it('of two versions of the rule are not compared without saying so', async () => {
    const { sides } = await answerTo(held, asked);
    const ruling = { gap: 'a', colour: 'amber', from: day('2026-12-01') } as const;
    expect(ragNotes(sides, [ruling]).join())
      .to.contain('These cannot be compared')
      .and.to.contain('11 to 15 hours');
    expect(ragNotes(sides, [])).to.deep.equal([]);
    expect(ragNotes(sides, [{ ...ruling, from: day('2027-03-01') }])).to.deep.equal([]);
  });
});
