import { expect } from 'chai';
import { startOf } from '../../../src/features/actions/line-start.ts';
import { readLines } from '../../../src/features/actions/read-lines.ts';
import { aReader } from './reader.ts';

describe('several lines', () => {
  it('are an action each, without bullets, headings and blank lines [row 19]', () => {
    const read = readLines(
      'Actions:\r\n\r\n- Kent to send it\r\n  • Surrey to check it\n3. Action: CO to note it\n\u200b \n-\n',
      aReader(),
    );
    expect(read.map((one) => (one.is === 'action' ? one.text : one.is))).to.deep.equal([
      'send it',
      'check it',
      'note it',
    ]);
  });

  it('each ask their own question', () => {
    const read = readLines(
      'Kent to send it\nSurry to send it\nKent to send it by 30 February\nKent',
      aReader(),
    );
    expect(read.map((one) => (one.is === 'asks' ? one.about : one.is))).to.deep.equal([
      'action',
      'owner',
      'due',
      'refused',
    ]);
  });

  it('are 20 at most', () => {
    const lines = (count: number) => Array.from({ length: count }, () => 'Kent to send it').join('\n');
    expect(readLines(lines(20), aReader())).to.have.length(20);
    const [refused, ...more] = readLines(lines(21), aReader());
    expect(more).to.deep.equal([]);
    expect(refused?.is === 'refused' && refused.refusal.say).to.equal(
      'Record 20 actions at a time at most: there are 21 lines here',
    );
  });

  it('may be none', () => {
    expect(readLines(' \n\n', aReader())).to.deep.equal([]);
  });
});

describe('the start and the end of a line', () => {
  for (const [line, text] of [
    ['✅ Kent to send it', 'Kent to send it'],
    ['👉🏽 AP3: Kent to send it', 'Kent to send it'],
    ['2 – Kent to send it', 'Kent to send it'],
    ['3: Kent to send it', 'Kent to send it'],
    ['“Kent” to send it', 'Kent to send it'],
    ["'Kent' to send it", 'Kent to send it'],
    ['“Kent to send it.”', 'Kent to send it'],
    ['Kent to send it. Thanks 😊', 'Kent to send it'],
    ['Kent to send it, many thanks all!', 'Kent to send it'],
    ['Kent to send it 👍🏽🙏', 'Kent to send it'],
    ['Kent to send it – ta', 'Kent to send it'],
    ['Kent to send it, cheers. xx', 'Kent to send it'],
    ['Kent to send a note of thanks', 'Kent to send a note of thanks'],
    ['Kent to ask the TA', 'Kent to ask the TA'],
    ['2 LAs to send it', '2 LAs to send it'],
    ['Kent’s “grid” to be sent', 'Kent’s “grid” to be sent'],
  ] as const)
    it(`of “${line}” are left off: “${text}” [row 19]`, () => expect(startOf(line)).to.equal(text));

  it('are found in a line of any length', () => {
    for (const piece of ['😊', ', thanks', '!', '“', '. ', 'x ', '👍 '])
      expect(startOf(`Kent to send it${piece.repeat(5000)}`).length).to.be.at.most(5000 * piece.length + 20);
  });
});
