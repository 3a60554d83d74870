import { expect } from 'chai';
import { readQuestion } from '../../../src/features/counts/read-question.ts';
import { fourfold, IN_PROPORTION } from '../../support/effort.ts';
import { CASES, CORPUS } from './corpus/corpus.ts';
import { CONTEXT } from './corpus/notation.ts';
import { isRight, readAlone, readCase, score } from './corpus/score.ts';

const SAFE = 0.95;

describe('a question in ordinary words', () => {
  // Thousands are read at once.
  for (const [about, cases] of Object.entries(CORPUS))
    describe(`of the corpus, about ${about}`, () => {
      for (const one of cases) {
        const [text, expected, before] = one;
        const after = before === undefined ? '' : ` after “${before}”`;
        it(`“${text}”${after} is ${expected} [row 33]`, () => {
          expect(isRight(one), readCase(one)).to.equal(true);
        });
      }
    });

  it('is read right in 95 of 100 cases and wrong in none', () => {
    const { asked, right, wrong } = score(CASES);
    expect(wrong).to.deep.equal([]);
    expect(right / asked).to.be.at.least(SAFE);
  });

  it('has a corpus of over 400, with 60 that are unclear and 40 that are no questions of figures', () => {
    const meant = (sign: string) => CASES.filter(([, expected]) => expected.startsWith(sign)).length;
    expect(CASES.length).to.be.at.least(400);
    expect(meant('?')).to.be.at.least(60);
    expect(meant('-')).to.be.at.least(40);
  });

  it('stands in the corpus once', () => {
    const keys = CASES.map(([text, , before = '']) => `${text}|${before}`);
    expect(keys.length - new Set(keys).size).to.equal(0);
  });

  it('costs in proportion to its words, up to the most that are read', () => {
    const told = 'kent said that their ehe rose since autumn 2022 and'.split(' ');
    const asks = 'how many cme in surrey last term'.split(' ');
    const typed = (words: number) =>
      [...Array.from({ length: words - asks.length }, (_, at) => told[at % told.length]), ...asks].join(' ');
    const dearer = fourfold(
      typed,
      (text) => expect(readQuestion(text, CONTEXT).is).not.to.equal('other'),
      25,
    );
    expect(dearer).to.be.below(IN_PROPORTION);
  });

  it('offers only what can be answered, five at most', () => {
    for (const [text] of CASES) {
      const read = readAlone(text);
      if (read.is !== 'unclear') continue;
      expect(read.unclear.say, text).to.match(/\.$/);
      expect(read.unclear.choices.length, text).to.be.at.most(5);
      for (const { label, question } of read.unclear.choices) {
        expect(label, text).to.not.equal('');
        expect(question.want === 'everything' || question.measures.length > 0, text).to.equal(true);
      }
    }
  });

  it('that names no measure it knows is asked about with the nearest ones', () => {
    const read = readQuestion('how many suspicious children in Kent', CONTEXT);
    expect(read.is === 'unclear' && read.unclear.code).to.equal('no-measure');
    expect(
      read.is === 'unclear' && read.unclear.choices.map(({ question }) => question.measures),
    ).to.deep.include(['suspensions']);
  });

  it('“term 2” is asked about with the DfE terms that it may mean', () => {
    const read = readQuestion('CME in Kent in term 2', CONTEXT);
    expect(read.is === 'unclear' && read.unclear.choices.map(({ label }) => label)).to.deep.equal([
      'autumn term 2026',
      'spring term 2026',
    ]);
  });

  it('names the word that was not understood', () => {
    const read = readQuestion('EHE in Kent with autism', CONTEXT);
    expect(read.is === 'unclear' && read.unclear.say).to.contain('“autism”');
  });

  it('of “us” is asked about where the asker is of no local authority', () => {
    const { own: _, ...officer } = CONTEXT;
    const read = readQuestion('our CME', officer);
    expect(read.is === 'unclear' && read.unclear.code).to.equal('no-place');
  });

  it('is nothing of figures where the text is empty or as long as a letter', () => {
    expect(readQuestion('  ', CONTEXT)).to.deep.equal({ is: 'other' });
    expect(readQuestion('CME in Kent '.repeat(50), CONTEXT)).to.deep.equal({ is: 'other' });
  });
});
