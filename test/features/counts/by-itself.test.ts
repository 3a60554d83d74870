import { expect } from 'chai';
import fc from 'fast-check';
import { readQuestion } from '../../../src/features/counts/read-question.ts';
import { segmentsOf } from '../../../src/features/counts/segments.ts';
import { CONTEXT, notationOf } from './corpus/notation.ts';

const read = (text: string): string => notationOf(readQuestion(text, CONTEXT));

const ASKED = 'How many CME in Kent in autumn 2025?';
const MEANT = read(ASKED);

/** Said before a question, whatever its words. */
const BEFORE = [
  'Apologies if this is a daft question, I only started on Monday.',
  'Three heads have complained to me this week.',
  'We think some schools are pulling a fast one -',
  'I left my laptop on the train so can’t look for myself,',
  'Could you settle a bet for us?',
  'Quick one before my 9.30:',
  'I read in the paper that it’s always the coast that does badly.',
  'I can’t ring all 19 of you,',
  'Leaving Surrey aside,',
  'Someone at county hall said 400.',
  'A colleague in Surrey asked me',
  'The boiler has packed up again and it is freezing in here.',
  'Not urgent, but when you get a moment',
];

const AFTER = [
  'Please don’t send me one of those charts this time.',
  'Surrey have asked.',
  'I think it went up.',
  'Not urgent at all.',
  'A social worker in Leeds has rung.',
];

/** Said before or after, and it may say of whom or what the figure is to be. */
const CHANGING = {
  before: [
    'Refugees.',
    'Our refugees:',
    'It should be girls.',
    'We only count refugees.',
    'I want refugees.',
    'It is for refugees.',
    'I cover refugees.',
    'If we lose Medway,',
    'The published one is wrong.',
    'Jack Smith has gone missing.',
    'We are looking at refugees.',
    'Year 11 leavers with plans.',
  ],
  after: [
    'They speak Polish.',
    'I mean the adopted ones.',
    'I should have said Surrey.',
    'It was Surrey I was after.',
    'I was asking about spring.',
    'No, Surrey.',
    'Kent was a typo for Surrey.',
    'Not the refugees.',
    'Everyone except the refugees.',
    'Those with a social worker.',
    'I would exclude them.',
    'He said asylum seekers.',
    'You could compare it with England.',
    'It has to be Year 11.',
  ],
};

const DEEDS = fc.constantFrom('rang me about', 'has lost', 'is cross about', 'wrote to us about', 'forgot');
const THINGS = fc.constantFrom(
  'the minutes',
  'his umbrella',
  'CME',
  'EHE in Surrey',
  'last summer',
  'the bus',
);
const STATEMENT = fc
  .tuple(fc.constantFrom('The director', 'My colleague', 'Somebody', 'Our head', 'A governor'), DEEDS, THINGS)
  .map((words) => words.join(' '));
const QUESTION = fc.constantFrom(
  ASKED,
  'what is EHE in Surrey in spring 2026?',
  'which LA had the most CME in autumn 2024?',
  'how many girls were EHE in Medway in 2022/23?',
);

describe('a question that stands by itself', () => {
  for (const told of BEFORE)
    it(`is read after “${told}” as without it`, () => {
      expect(read(`${told} ${ASKED}`)).to.equal(MEANT);
    });

  for (const told of AFTER)
    it(`is read before “${told}” as without it`, () => {
      expect(read(`${ASKED} ${told}`)).to.equal(MEANT);
    });

  for (const told of CHANGING.before)
    it(`is asked about after “${told}”, which may change it`, () => {
      expect(read(`${told} How many CME in Kent?`)).to.match(/^[?-]/);
    });

  for (const told of CHANGING.after)
    it(`is asked about before “${told}”, which may change it`, () => {
      expect(read(`How many CME in Kent? ${told}`)).to.match(/^[?-]/);
    });

  it('is not read together with something else that is asked beside it', () => {
    for (const text of [
      'Is it just me, or is it worse everywhere? Show me the trend in severe absence for England.',
      'Is it any better in Surrey? Show me the trend in CME for Kent.',
    ])
      expect(read(text), text).to.match(/^\?/);
  });

  it('is read as without what is told beside it, or asked about, wherever that stands', () => {
    fc.assert(
      fc.property(STATEMENT, QUESTION, fc.constantFrom('. ', ', ', ' - ', '; ', ', so '), (told, one, by) => {
        const alone = read(one);
        expect([alone, '-', '?']).to.include(read(`${told}${by}${one}`).replace(/^\?.*/, '?'));
        expect([alone, '-', '?']).to.include(read(`${one} ${told}.`).replace(/^\?.*/, '?'));
      }),
      { numRuns: 150 },
    );
  });

  it('tells which of the words it was read from', () => {
    const found = readQuestion(`The boiler has packed up. ${ASKED}`, CONTEXT);
    expect(found.is === 'question' && found.words).to.equal(ASKED);
    const whole = readQuestion(ASKED, CONTEXT);
    expect(whole.is === 'question' && whole.words).to.equal(undefined);
  });

  it('stands between the points of a text, or where somebody begins to ask', () => {
    const parts = segmentsOf('Hi, it is 9.30 - and how many CME in Kent? Thanks.').map(({ text }) => text);
    expect(parts).to.deep.equal(['Hi,', 'it is 9.30', 'and how many CME in Kent?', 'Thanks.']);
  });
});
