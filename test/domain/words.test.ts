import { expect } from 'chai';
import { capital, joinOrdinals, listOf, plural, shorten } from '../../src/domain/words.ts';

describe('words', () => {
  it('count in the singular and the plural', () => {
    expect([plural(1, 'action'), plural(0, 'action'), plural(2, 'authority', 'authorities')]).to.deep.equal([
      '1 action',
      '0 actions',
      '2 authorities',
    ]);
  });

  it('are listed with one "and"', () => {
    expect([
      listOf([]),
      listOf(['Kent']),
      listOf(['Kent', 'Surrey']),
      listOf(['a', 'b', 'c'], 'or'),
    ]).to.deep.equal(['', 'Kent', 'Kent and Surrey', 'a, b or c']);
  });

  it('have raised letters joined to their number', () =>
    expect(joinOrdinals('By 25 th November, the 2 nd of 3 things')).to.equal(
      'By 25th November, the 2nd of 3 things',
    ));

  it('begin with a capital', () => expect(capital('kent')).to.equal('Kent'));

  it('are cut at a word and never through a letter', () => {
    expect(shorten('send the policies to all', 12)).to.equal('send the…');
    expect(shorten('short', 12)).to.equal('short');
    expect(shorten('😀😀😀😀', 3)).to.equal('😀😀…');
  });
});
