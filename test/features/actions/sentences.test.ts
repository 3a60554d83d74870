import { expect } from 'chai';
import { sentencesOf } from '../../../src/features/actions/sentences.ts';
import { aReader } from './reader.ts';

describe('a line of several sentences', () => {
  for (const [line, sentences] of [
    ['Kent to send it. Surrey to check it by Friday.', ['Kent to send it', 'Surrey to check it by Friday.']],
    [
      'Kent to send it; MS will check it. CO to note it',
      ['Kent to send it', 'MS will check it', 'CO to note it'],
    ],
    ['Kent to send it. I’ll check it', ['Kent to send it', 'I’ll check it']],
    ['Kent to send it. It is on the site.', undefined],
    ['Kent to send it. Kent data is late.', undefined],
    ['Kent to send it. Surry to check it.', undefined],
    ['Kent to send it. We will check it.', undefined],
    ['Kent to send it. Policies to be checked by CO.', undefined],
    ['Kent to send examples, e.g. Surrey to send theirs', undefined],
    ['Policies came from Kent; all other LAs to send theirs', undefined],
    ['Surry to send it. Kent to check it.', undefined],
  ] as const)
    it(`“${line}” is ${sentences ? `${sentences.length} actions` : 'one action'} [row 19]`, () =>
      expect(sentencesOf(line, aReader())).to.deep.equal(sentences ?? [line]));
});
