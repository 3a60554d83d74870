import { expect } from 'chai';
import { readQuestion } from '../../../src/features/counts/read-question.ts';
import { CONTEXT, notationOf } from './corpus/notation.ts';

describe('who the children are', () => {
  for (const text of [
    'Can you give me the names of the children missing education in Slough?',
    'who are the children missing education in Slough',
    'Who is missing education in Kent?',
    'list the children missing education in Slough',
    'which children in Kent are CME',
    'which pupils are CME in Kent',
    'what are the names of CME in Surrey',
    'give me the name of the child who is CME in Slough',
    'CME by name of school in Kent',
  ])
    it(`is told by no figure: “${text}”`, () => {
      const read = readQuestion(text, CONTEXT);
      expect(read.is === 'unclear' && read.unclear.say).to.match(/nothing of any child, family or school/);
    });

  it('leaves how many there are to a button', () => {
    const read = readQuestion('the names of the children who are CME in Kent', CONTEXT);
    const choices = read.is === 'unclear' ? read.unclear.choices : [];
    const readings = choices.map(({ label, question }) => [label, notationOf({ is: 'question', question })]);
    expect(readings).to.deep.equal([['How many there are', 'cme @kent']]);
  });

  for (const [text, is] of [
    ['name the LA with the most EHE', 'ehe !highest @each'],
    ['which LAs have the most CME, names please', 'cme !highest @each'],
    ['can you name the authorities with over 100 CME', 'cme !highest @each [over 100]'],
    ['which children count as CME', 'cme !definition'],
    ['how many CME children are there in Kent', 'cme @kent'],
    ['send me the CME list for Kent', 'cme @kent'],
  ] as const)
    it(`is not asked by “${text}”`, () => {
      expect(notationOf(readQuestion(text, CONTEXT))).to.equal(is);
    });
});
