import { expect } from 'chai';
import { readLines } from '../../../src/features/actions/read-lines.ts';
import { headOf } from '../../../src/features/actions/round-lines.ts';
import { aReader, shown } from './reader.ts';

const read = (text: string): readonly string[] =>
  readLines(text, aReader()).map((one) =>
    one.is === 'action' ? `${shown(one.owners)}: ${one.text}` : one.is,
  );

describe('lines round the actions of a pasted text', () => {
  for (const [what, text] of [
    ['a greeting', 'Hi all,\nKent to send it\nMS to check it'],
    ['a heading', 'from today\nKent to send it\nMS to check it'],
    ['a heading with a date', 'From the network meeting 23 November:\nKent to send it\nMS to check it'],
    ['a heading that is a noun', 'Points agreed at the autumn meeting\nKent to send it\nMS to check it'],
    ['thanks', 'Kent to send it\nMS to check it\nMany thanks'],
    ['thanks and a name', 'Kent to send it\nMS to check it\n\nThanks,\nMara'],
    ['regards and a whole name', 'Kent to send it\nMS to check it\nKind regards\nMara Swift'],
    ['a telephone', 'Kent to send it\nMS to check it\nSent from my iPhone'],
  ] as const)
    it(`are no actions: ${what} [row 19]`, () =>
      expect(read(text)).to.deep.equal(['Kent: send it', 'Mara Swift: check it']));

  it('are asked about where they may be one: nothing typed is lost', () => {
    expect(read('From Kent to send it\nMS to check it')[0]).to.equal('asks');
    expect(read('Somebody to send it\nMS to check it')).to.deep.equal(['asks', 'Mara Swift: check it']);
    expect(read('MS to check it\nCora')).to.deep.equal(['Mara Swift: check it', 'refused']);
    expect(read('Thanks')).to.deep.equal(['asks']);
  });

  it('name the owners of those below them', () => {
    expect(
      read('Kent:\n- send it\n- confirm dates by Friday\nMS and CO –\n- share it\nSurrey to check it'),
    ).to.deep.equal([
      'Kent: send it',
      'Kent: confirm dates',
      'Mara Swift, Cora Oakley: share it',
      'Surrey: check it',
    ]);
  });

  it('are owners alone, or no such heading', () => {
    expect(headOf('• Kent & Surrey:', aReader())).to.equal('Kent & Surrey');
    expect(headOf('Kent to send it', aReader())).to.equal(undefined);
    expect(headOf('Surry:', aReader())).to.equal(undefined);
  });
});
