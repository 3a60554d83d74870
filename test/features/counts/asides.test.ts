import { expect } from 'chai';
import fc from 'fast-check';
import { isAfterword } from '../../../src/features/counts/afterword.ts';
import { isReason, mayNarrow } from '../../../src/features/counts/aside-words.ts';
import { withoutAsides } from '../../../src/features/counts/asides.ts';
import { textOf } from '../../../src/features/counts/clauses.ts';
import { marksOf } from '../../../src/features/counts/marks-of.ts';
import { said } from '../../../src/features/counts/said.ts';
import { CASES } from './corpus/corpus.ts';
import { CONTEXT } from './corpus/notation.ts';
import { readCase } from './corpus/score.ts';

const asked = (text: string): string =>
  textOf(withoutAsides(marksOf(said(text).tokens, CONTEXT), () => false));

/** What was typed, and what of it asks. */
const ASKED: readonly (readonly [text: string, asks: string])[] = [
  ['I have a councillor asking how many CME in Kent', 'how many cme in kent'],
  ['Ofsted are in next week and I need CME in Kent', 'i need cme in kent'],
  ['For the network meeting on Thursday could I have CME in Kent', 'could i have cme in kent'],
  ['There has been an FOI asking how many CME in Kent', 'how many cme in kent'],
  ['CAMHS have asked. How many CME in Kent', 'how many cme in kent'],
  ['My manager reckons CME in Kent is rising', 'cme in kent is rising'],
  ['Quick question for the virtual school: CME in Kent', 'cme in kent'],
  ['How many CME in Kent? A school has asked', 'how many cme in kent'],
  ['How many CME in Kent? I have to brief the mayor', 'how many cme in kent'],
  ['CME in Kent. Many thanks, Ines Field', 'cme in kent'],
  ['I look after attendance in Slough. What is severe absence in Slough', 'what is severe absence in slough'],
  ['Our solicitor needs the number of CME in Kent', 'cme in kent'],
  ['How is CME counted? Many thanks, Ines Field', 'how is cme counted'],
  ['boss is on at me, cme kent', 'cme kent'],
];

/** What stays beside a question, since the figure may hang on it. */
const STAYS: readonly string[] = [
  'My question concerns Ukrainians. How many CME in Kent?',
  'We have lots of Ukrainians. How many CME in Kent?',
  'The lead wants Ukrainians. How many CME in Kent?',
  'Our project is for deaf children. How many CME in Kent?',
  'The bid is for obesity. How many CME in Kent?',
  'Jack Smith has gone missing. How many CME in Kent?',
  'A lad called Jack turned up. How many CME in Kent?',
  'Tom Jones, born 2012, is missing. How many CME in Kent?',
  'Double it. How many CME in Kent?',
  'Leave out year 11. How many CME in Kent?',
  'Not counting academies, how many CME in Kent?',
  'In hostels, how many CME in Kent?',
  'How many CME in Kent? I mean Ukrainians.',
  'How many CME in Kent? Only Ukrainians.',
  'How many CME in Kent? They speak Polish.',
  'How many CME in Kent? One of them is called Jack.',
  'How many CME in Kent – sorry, Medway?',
  'Please add an action: find out how many CME in Kent',
];

const NARROWS: readonly (readonly [text: string, narrows: boolean])[] = [
  ['i am interested in ukrainians', true],
  ['we have several ukrainians', true],
  ['it is about ukrainians', true],
  ['there are 12 on my desk', true],
  ['not the ukrainians', true],
  ['a girl called jane', true],
  ['our roma families', true],
  ['half of them', true],
  ['i am not sure who to ask', false],
  ['nobody knows', false],
  ['i have ten minutes', false],
  ['it is due by 3 o clock', false],
  ['many thanks', false],
  ['my manager is waiting', false],
];

const REASONS: readonly (readonly [text: string, is: boolean])[] = [
  ['our director has asked', true],
  ['camhs want to know', true],
  ['for the network meeting on thursday', true],
  ['i am new to the team', true],
  ['hi mara', true],
  ['back again', true],
  ['afghans', false],
  ['in catholic settings', false],
  ['with epilepsy', false],
];

const AFTERWORDS: readonly (readonly [text: string, is: boolean])[] = [
  ['a school has asked', true],
  ['the director is chasing', true],
  ['i need it for a bid', true],
  ['what was it', true],
  ['thanks ever so much', true],
  ['just ukrainians', false],
  ['they must be gifted', false],
  ['in hospital', false],
];

type Frame = (question: string, one: string, other: string) => string;

/** Who asks, why and when, with whoever and whatever it is. */
const FRAMES: readonly Frame[] = [
  (question, one) => `The ${one} have asked. ${question}`,
  (question, one) => `I have a ${one} asking: ${question}`,
  (question, one, other) => `${one} are in next week and ${other} has asked me. ${question}`,
  (question, one) => `For the ${one} meeting on Thursday, ${question}`,
  (question, one, other) => `Hi, it is ${one} from the ${other} team. ${question}`,
  (question, one, other) => `Our ${one} is with the ${other} and needs this today. ${question}`,
  (question, one) => `Sorry, I lost my ${one}. ${question}`,
  (question, one, other) => `Quick question for the ${one} ${other} board: ${question}`,
  (question, one) => `${one} wants to know ${question}`,
  (question, one) => `My ${one} thinks ${question}`,
  (question, one) => `${question}\nThe ${one} has asked.`,
  (question, one) => `${question}\nI need it for the ${one}.`,
  (question, one, other) => `${question}\n\nMany thanks\n${one} ${other}`,
];

/** The same words, where they name whom the figure is to be of. */
const NARROWING: readonly Frame[] = [
  (question, one) => `We have lots of ${one}s. ${question}`,
  (question, one) => `Among ${one}s, ${question}`,
  (question, one) => `We need ${one}s. ${question}`,
  (question, one) => `Our work is for ${one}s. ${question}`,
  (question, one) => `${question}\nI mean the ${one}s.`,
  (question, one) => `${question}\nOnly ${one}s.`,
  (question, one) => `${question}\nThey are ${one}s.`,
];

const SYLLABLES = [
  'bra',
  'dro',
  'zel',
  'tor',
  'vask',
  'quil',
  'dax',
  'ulf',
  'mop',
  'sna',
  'wib',
  'jor',
  'klo',
];
const noun = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 3 })
  .map((all) => all.join(''));
const question = fc.constantFrom(
  ...CASES.filter(([, expected, before]) => before === undefined && !/^[?-]/.test(expected)),
);

describe('an aside', () => {
  for (const [text, asks] of ASKED)
    it(`leaves “${asks}” of “${text}” [row 33]`, () => {
      expect(asked(text).toLowerCase()).to.equal(asks);
    });

  for (const text of STAYS)
    it(`that may change the figure is asked about: “${text}” [row 33]`, () => {
      expect(readCase([text, '?'])).to.match(/^[?-]/);
    });

  for (const [text, narrows] of NARROWS)
    it(`“${text}” ${narrows ? 'may narrow' : 'narrows nothing of'} what is asked`, () => {
      expect(mayNarrow(text)).to.equal(narrows);
      // The same words tell the same again, however often they are read.
      expect(mayNarrow(text)).to.equal(narrows);
    });

  for (const [text, is] of REASONS)
    it(`“${text}” is ${is ? 'a' : 'no'} reason`, () => {
      expect(isReason(text)).to.equal(is);
    });

  for (const [text, is] of AFTERWORDS)
    it(`“${text}” is ${is ? 'said' : 'not said'} of what comes of the answer`, () => {
      expect(isAfterword(text)).to.equal(is);
    });

  it('of whoever and whatever gives no other figure [row 33]', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(...FRAMES), noun, noun, (one, frame, who, what) => {
        const read = readCase([frame(one[0], who, what), '']);
        expect([readCase(one), '?', '-']).to.include(/^[?-]/.test(read) ? read.slice(0, 1) : read);
      }),
      { numRuns: process.env['SOAK'] ? 6_000 : 120 },
    );
  });

  it('leaves most questions as they were', () => {
    const asides = FRAMES.map((frame) => frame('How many CME in Kent in autumn 2025?', 'zeltor', 'daxmop'));
    expect(asides.map((text) => readCase([text, '']))).to.deep.equal(FRAMES.map(() => 'cme @kent #2025-1'));
  });

  it('that names whom the figure is to be of is asked about, whoever it is [row 33]', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(...NARROWING), noun, (one, frame, whom) => {
        expect(readCase([frame(one[0], whom, whom), ''])).to.match(/^[?-]/);
      }),
      { numRuns: process.env['SOAK'] ? 3_000 : 80 },
    );
  });
});
