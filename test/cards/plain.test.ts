import { expect } from 'chai';
import { plain, unplain } from '../../src/cards/plain.ts';
import { fourfold, IN_PROPORTION } from '../support/effort.ts';

describe('people’s words on a card', () => {
  for (const [typed, shown] of [
    ['send to all', 'send to all'],
    ['**bold** and _thin_', '\\*\\*bold\\*\\* and \\_thin\\_'],
    ['[click](https://example.org)', '\\[click\\]\\(https://example.org\\)'],
    ['# heading', '\\# heading'],
    ['- one\n- two', '\\- one\n\\- two'],
    ['1. one', '1\\. one'],
    ['<b>x</b>', '\\<b\\>x\\</b\\>'],
    ['a by-election in 2026. Next', 'a by-election in 2026. Next'],
    ['B&H', 'B&H'],
    ['one\n\n  - two', 'one\n\n  \\- two'],
  ] as const)
    it(`shows ${JSON.stringify(typed)} as typed`, () => {
      expect(plain(typed)).to.equal(shown);
      expect(unplain(shown)).to.equal(typed);
    });

  it('are made safe at a cost in proportion, however many empty lines they hold', () => {
    const typed = (lines: number) => `a${'\n '.repeat(lines)}x`;
    expect(fourfold(typed, plain, 3_500)).to.be.below(IN_PROPORTION);
  });
});
