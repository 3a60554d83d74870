import { expect } from 'chai';
import fc from 'fast-check';
import { readQuestion } from '../../../src/features/counts/read-question.ts';
import { CASES } from './corpus/corpus.ts';
import { CONTEXT, notationOf } from './corpus/notation.ts';
import { readCase } from './corpus/score.ts';

const PLACES = [
  'Kent',
  'Surrey',
  'Medway',
  'Slough',
  'Hampshire',
  'the Isle of Wight',
  'Brighton',
  'England',
];
const MEASURES = ['CME', 'EHE', 'suspensions', 'attendance', 'home education', 'permanent exclusions'];
const TIMES = ['last spring', 'in autumn 2024', 'since autumn 2022', 'in 2022/23', 'last year', 'in summer'];
const PARTS = ['girls', 'boys', 'in year 11', 'with an EHCP', 'on SEN support', 'in primary'];

type Statement = (of: {
  readonly place: string;
  readonly other: string;
  readonly measure: string;
  readonly time: string;
  readonly part: string;
}) => string;

/** What somebody tells of figures, and asks nothing by. */
const STATEMENTS: readonly Statement[] = [
  ({ place, time }) => `${place} said theirs rose ${time}`,
  ({ place }) => `it was 42 in ${place}`,
  ({ time }) => `it was 12 ${time}`,
  ({ measure, time }) => `${measure} is up ${time}`,
  ({ measure, time }) => `our ${measure} fell ${time}`,
  ({ place }) => `I'm meeting with ${place} on Tuesday`,
  ({ part }) => `there were three ${part}`,
  () => 'we had 3 girls out',
  ({ place, time }) => `${place} had the most ${time}`,
  ({ part }) => `half of them were ${part}`,
  ({ place, measure }) => `I've got ${measure} for ${place} already`,
  ({ place, measure, time }) => `${place} sent me ${measure} ${time}`,
  ({ place }) => `the ${place} rate is 3`,
  ({ time }) => `I only have ${time.replace(/^(?:in|since) /, '')}`,
  ({ measure, time }) => `we looked at ${measure} ${time}`,
  ({ place, other }) => `${place} and ${other} share a team`,
  ({ place, other }) => `I've been looking at ${place} and ${other}`,
  ({ measure, place }) => `my boss thinks ${measure} in ${place} has doubled`,
  ({ measure }) => `everyone talks about ${measure}`,
  ({ place, time }) => `a school in ${place} closed ${time}`,
  ({ place }) => `we are up on ${place}`,
  ({ place }) => `mental health is the main reason in ${place}`,
  ({ measure }) => `${measure} is down on last year`,
  ({ place, measure }) => `${measure} in ${place} has gone up on last term`,
  ({ place }) => `${place} are well up on a year ago`,
  () => 'we are down on last year',
  () => 'referrals and numbers are both up on last year',
  ({ place, measure }) => `${place} asked us about ${measure} yesterday`,
  ({ measure }) => `this is for the ${measure} report, which goes to cabinet in March`,
  () => 'it is going into a scrutiny report',
  () => 'I am covering for a colleague who is on leave',
  ({ part }) => `we are a bit worried about ${part}`,
  ({ place }) => `our director, who is from ${place}, is asking`,
];

const statement = fc
  .record({
    says: fc.constantFrom(...STATEMENTS),
    place: fc.constantFrom(...PLACES),
    other: fc.constantFrom(...PLACES),
    measure: fc.constantFrom(...MEASURES),
    time: fc.constantFrom(...TIMES),
    part: fc.constantFrom(...PARTS),
  })
  .map(({ says, ...of }) => says(of));

const joint = fc.constantFrom(', ', ' - ', ' and ', ' so ', ' but ', '. ', '\n', '; ', ' because ');

/** In a few words, of one clause, with no figure of speech in it. */
const PLAIN = CASES.filter(
  ([text, expected, before]) =>
    before === undefined &&
    /^[a-z-]+ (?:\/\S+ )?@[a-z-]+(?: #[\d-]+)?$/.test(expected) &&
    /^(?:how many|what is|what was|cme|ehe|suspensions|attendance|show|give me) [^.,;:!\n–-]*\??$/i.test(
      text,
    ) &&
    !/\b(?:is|are|was|were|has|have|at|for)\??$/i.test(text) &&
    text.split(' ').length < 13,
);
const question = fc.constantFrom(...PLAIN);

const bare = (text: string): string => text.replace(/[?.]+$/, '');

interface Told {
  readonly text: string;
  readonly alone: string;
}

const told = fc.tuple(statement, joint, question, fc.boolean()).map(([says, by, one, isBefore]): Told => {
  const [text] = one;
  const asked = /^[.\n]/.test(by) ? text : bare(text);
  return { text: isBefore ? `${says}${by}${text}` : `${asked}${by}${says}`, alone: readCase(one) };
});

const RUNS = process.env['SOAK'] ? 20_000 : 200;

describe('a statement joined to a question in whatever way', () => {
  it('leaves it as it is, or is asked about: it adds no figure, place, period, part or trend [row 33]', () => {
    fc.assert(
      fc.property(told, ({ text, alone }) => {
        const read = readCase([text, '']);
        expect([alone, '?', '-']).to.include(/^[?-]/.test(read) ? read.slice(0, 1) : read);
      }),
      { numRuns: RUNS },
    );
  });

  it('is asked about with the question by itself first [row 33]', () => {
    const texts = [
      'Kent said theirs rose last spring, cme surrey',
      'cme kent but we had 3 girls out',
      'EHE is up since autumn 2022 so ehe by sex surrey autumn 25',
      'suspensions kent 22/23 because it was 42 in Surrey',
    ];
    const firsts = texts.map((text) => {
      const read = readQuestion(text, CONTEXT);
      const [first] = read.is === 'unclear' ? read.unclear.choices : [];
      return first && `${first.label}: ${notationOf({ is: 'question', question: first.question })}`;
    });
    expect(firsts).to.deep.equal([
      'The question by itself: cme @surrey',
      'The question by itself: cme @kent',
      'The question by itself: ehe /sex @surrey #2025-1',
      'The question by itself: suspensions @kent #2022-4',
    ]);
  });

  it('says what was told, in one piece', () => {
    const read = readQuestion('cme kent but we had 3 girls out', CONTEXT);
    expect(read.is === 'unclear' && read.unclear.say).to.match(/^“we had 3 girls out” was said beside/);
  });

  it('changes nothing where a sentence by itself is complete', () => {
    for (const says of [
      'The mayor is cross.',
      'My deputy left last year.',
      'Our headteacher is livid.',
      'We merged two teams in April.',
      'Surrey rang me.',
    ])
      expect(readCase([`${says} How many CME in Kent in autumn 2025?`, '']), says).to.equal(
        'cme @kent #2025-1',
      );
  });
});
